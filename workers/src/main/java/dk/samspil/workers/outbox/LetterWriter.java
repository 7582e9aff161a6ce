package dk.samspil.workers.outbox;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes a message's text from what the database holds when it is sent. */
@Component
class LetterWriter {

    private final JdbcClient database;

    LetterWriter(JdbcClient database) {
        this.database = database;
    }

    Letter write(OutboxMessage message) throws DeliveryException {
        return switch (Template.of(message.template())) {
            case COORDINATOR_NAMED -> letter(message, "Du har fået en tovholder", coordinatorNamed(message));
            case DEADLINE_NEAR -> letter(message, "En frist nærmer sig", deadline(message, "nærmer sig sin frist"));
            case DEADLINE_PASSED -> letter(message, "En frist er overskredet", deadline(message, "er over fristen"));
        };
    }

    private static Letter letter(OutboxMessage message, String subject, String body) {
        return new Letter(message.messageId(), message.recipient(), message.recipientId(), subject, body);
    }

    private String coordinatorNamed(OutboxMessage message) {
        return database.sql("""
                        select format(E'Kære %s\n\n%s', c.name,
                                      coalesce(nullif(s.content ->> 'messageToCitizen', ''),
                                               'Du har fået en tovholder, som samler trådene og kontakter dig.'))
                          from casework.journey j
                          join casework.citizen c using (citizen_id)
                          left join portal.submission s
                            on s.submission_id = (:parameters::jsonb ->> 'submissionId')::uuid
                           and s.journey_id = j.journey_id
                         where j.journey_id = :journey""")
                .param("parameters", message.parameters())
                .param("journey", message.journeyId())
                .query(String.class)
                .single();
    }

    private String deadline(OutboxMessage message, String state) {
        Optional<String> name = database.sql("""
                        select name_da from casework.deadline_rule
                         where code = :parameters::jsonb ->> 'code' order by valid_from desc limit 1""")
                .param("parameters", message.parameters())
                .query(String.class)
                .optional();
        String task = name.map(text -> "»" + text + "«").orElse("En opgave");
        return task + " " + state + " i forløbet " + message.journeyId() + ".";
    }
}
