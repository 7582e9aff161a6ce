package dk.samspil.workers.outbox;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The letters of the shared plan, its decisions and complaints; every text is read when the letter is sent. */
@Component
class PlanLetters {

    private final JdbcClient database;

    PlanLetters(JdbcClient database) {
        this.database = database;
    }

    String active(OutboxMessage message) {
        return text(message, """
                select format(E'Kære %s\\n\\nDin plan gælder nu. Målet er: %s\\n\\n%s\\n\\nVi følger op senest den %s.',
                              c.name, p.goal,
                              (select string_agg(l.service_name || ': ' || l.description, E'\\n' order by l.position)
                                 from casework.plan_line_named l
                                where l.plan_id = p.plan_id and l.state in ('decided', 'ordered', 'waiting', 'active')),
                              to_char(p.next_follow_up, 'DD.MM.YYYY'))
                  from casework.plan p
                  join casework.journey j using (journey_id)
                  join casework.citizen c using (citizen_id)
                 where p.journey_id = :journey and p.plan_id = (:parameters::jsonb ->> 'planId')::uuid""");
    }

    /** Reasons and complaint guidance for each decision by itself (forvaltningsloven §§ 22-25 [K], RSL § 67 [S25]). */
    String decisions(OutboxMessage message) {
        return text(message, """
                select E'Kære ' || c.name || string_agg(format(
                         E'\\n\\n%s: %s\\nEfter: %s\\n%s%s\\nDu kan klage over denne afgørelse til kommunen senest den %s. '
                         'Kommunen ser på sagen igen og sender den til Ankestyrelsen, hvis den fastholder.',
                         coalesce(l.service_name, 'Din sag'), change.name_da, coalesce(provision.name_da, ''), d.reasons,
                         E'\\nGælder fra ' || to_char(d.effective_from at time zone 'Europe/Copenhagen', 'DD.MM.YYYY') || '.',
                         to_char(d.complaint_until at time zone 'Europe/Copenhagen', 'DD.MM.YYYY')), '' order by l.position)
                  from casework.decision d
                  join casework.journey j using (journey_id)
                  join casework.citizen c using (citizen_id)
                  left join casework.plan_line_named l using (line_id)
                  left join casework.reference_code change
                    on change.code_list = 'decision-change' and change.code = d.change
                  left join casework.reference_code provision
                    on provision.code_list = 'provision' and provision.code = d.provision
                 where d.journey_id = :journey
                   and :parameters::jsonb -> 'decisionIds' @> to_jsonb(d.decision_id::text)
                 group by c.name""");
    }

    String plansTakenUp(OutboxMessage message) {
        return takenUp(
                message,
                "gather-reason",
                "Din tovholder vil samle det, der er gang i omkring dig, i én plan.",
                "Vi spørger dig, om du vil have det, og ser på det sammen. Den hjælp, du får, fortsætter imens.");
    }

    String assessmentResumed(OutboxMessage message) {
        return takenUp(
                message,
                "reassess-reason",
                "Din tovholder tager udredningen op igen.",
                "Vi spørger kun om det, vi mangler at vide. Den hjælp, du får, fortsætter imens.");
    }

    private String takenUp(OutboxMessage message, String reasons, String what, String then) {
        return database.sql("""
                        select format(E'Kære %s\\n\\n%s Grunden: %s.\\n\\n%s', c.name, :what::text, r.name_da, :then::text)
                          from casework.journey j
                          join casework.citizen c using (citizen_id)
                          join casework.reference_code r
                            on r.code_list = :reasons and r.code = :parameters::jsonb ->> 'reason'
                         where j.journey_id = :journey""")
                .param("what", what)
                .param("then", then)
                .param("reasons", reasons)
                .param("parameters", message.parameters())
                .param("journey", message.journeyId())
                .query(String.class)
                .single();
    }

    String acknowledged(OutboxMessage message) {
        return text(message, """
                select format(E'Kære %s\\n\\nVi har fået din klage den %s. Afdelingen ser på sagen igen. '
                              'Fastholder den afgørelsen, sender vi klagen til Ankestyrelsen.',
                              c.name, to_char(k.received_at at time zone 'Europe/Copenhagen', 'DD.MM.YYYY'))
                  from casework.complaint k
                  join casework.journey j using (journey_id)
                  join casework.citizen c using (citizen_id)
                 where k.journey_id = :journey and k.complaint_id = (:parameters::jsonb ->> 'complaintId')::uuid""");
    }

    String complaint(OutboxMessage message) {
        return text(message, """
                select format(E'Kære %s\\n\\n%s\\n\\n%s', c.name,
                              case k.state
                                when 'changed' then 'Du har fået ret: kommunen ændrer afgørelsen.'
                                when 'forwarded' then 'Kommunen fastholder afgørelsen og har sendt klagen til Ankestyrelsen.'
                                when 'confirmed' then 'Ankestyrelsen har stadfæstet afgørelsen.'
                                when 'altered' then 'Ankestyrelsen har ændret afgørelsen.'
                                else 'Ankestyrelsen har sendt sagen tilbage, og kommunen ser på den igen.' end,
                              coalesce(k.reassessment, ''))
                  from casework.complaint k
                  join casework.journey j using (journey_id)
                  join casework.citizen c using (citizen_id)
                 where k.journey_id = :journey and k.complaint_id = (:parameters::jsonb ->> 'complaintId')::uuid""");
    }

    private String text(OutboxMessage message, String sql) {
        return database.sql(sql)
                .param("parameters", message.parameters())
                .param("journey", message.journeyId())
                .query(String.class)
                .single();
    }
}
