package dk.samspil.workers.outbox;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The texts of messages about an assessment, its contributions and its meeting. */
@Component
class AssessmentLetters {

    private final JdbcClient database;

    AssessmentLetters(JdbcClient database) {
        this.database = database;
    }

    String draft(OutboxMessage message) {
        return text(message, """
                select format(E'Kære %s\n\nUdkastet til din udredning er klar. Log ind og læs det, ret det, der er forkert, '
                              'og skriv, hvad du mener. Svarer du ikke, går sagen videre; du mister ikke noget ved det.',
                              c.name)
                  from casework.journey j join casework.citizen c using (citizen_id)
                 where j.journey_id = :journey""");
    }

    /** Who is told a new date is told why (retssikkerhedsloven § 3). */
    String newDate(OutboxMessage message) {
        return text(message, """
                select format(E'Kære %s\n\nVi er ikke færdige til tiden. Vi regner nu med den %s.\n\n%s',
                              c.name, to_char(a.new_date, 'DD.MM.YYYY'), a.new_date_reason)
                  from casework.assessment a
                  join casework.journey j using (journey_id)
                  join casework.citizen c using (citizen_id)
                 where a.assessment_id = (:parameters::jsonb ->> 'assessmentId')::uuid and a.journey_id = :journey""");
    }

    /** What is known when the four months have passed is the family's to read (Barnets lov § 20, stk. 3). */
    String preliminary(OutboxMessage message) {
        return text(message, """
                select format(E'Kære %s\n\nUndersøgelsen er ikke færdig endnu, og vi gør den færdig så hurtigt, vi kan. '
                              'Her er, hvad vi ved nu:\n\n%s\n\nEr noget forkert, eller mangler der noget, så sig det til os.',
                              c.name, a.preliminary)
                  from casework.assessment a
                  join casework.journey j using (journey_id)
                  join casework.citizen c using (citizen_id)
                 where a.assessment_id = (:parameters::jsonb ->> 'assessmentId')::uuid and a.journey_id = :journey""");
    }

    String contribution(OutboxMessage message) {
        return "I bedes bidrage til udredningen i forløbet " + message.journeyId() + ". Opgaven ligger hos jer.";
    }

    String meeting(OutboxMessage message) {
        return text(message, """
                select format(E'Der er indkaldt til netværksmøde den %s, %s.%s',
                              to_char(m.held_at at time zone 'Europe/Copenhagen', 'DD.MM.YYYY "kl." HH24:MI'),
                              case when c.protected_address and :recipient <> 'citizen'
                                   then 'stedet siger tovholderen' else m.place end,
                              (select E'\nDu har ønsket, at de her er med: ' || string_agg(p.name, ', ' order by p.name) || '.'
                                 from casework.meeting_participant p
                                where p.meeting_id = m.meeting_id and p.kind in ('relative', 'helper')
                                  and :recipient = 'citizen'))
                  from casework.meeting m
                  join casework.journey j using (journey_id)
                  join casework.citizen c using (citizen_id)
                 where m.meeting_id = (:parameters::jsonb ->> 'meetingId')::uuid and m.journey_id = :journey""");
    }

    private String text(OutboxMessage message, String sql) {
        return database.sql(sql)
                .param("parameters", message.parameters())
                .param("journey", message.journeyId())
                .param("recipient", message.recipient())
                .query(String.class)
                .single();
    }
}
