package dk.samspil.portal.intake;

import dk.samspil.portal.forms.FormRepository;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What engine and workers have recorded about intakes. */
@Repository
class IntakeRecords {

    private final JdbcClient database;
    private final FormRepository forms;
    private volatile boolean deployed;

    IntakeRecords(JdbcClient database, FormRepository forms) {
        this.database = database;
        this.forms = forms;
    }

    /**
     * Says whether the models have reached the engine. A message published before a process listens is kept, but
     * starts nothing afterwards; the intake form arrives with the process that a journey calls first.
     */
    boolean processesAreDeployed() {
        deployed = deployed
                || (isDeployed(IntakeMessage.PROCESS_ID)
                        && forms.newest(IntakeMessage.FORM_ID).isPresent());
        return deployed;
    }

    private boolean isDeployed(String process) {
        return database.sql("select exists (select from flow.resource where kind = 'BPMN' and resource_id = :process)")
                .param("process", process)
                .query(Boolean.class)
                .single();
    }

    /** Those of the journeys that the engine has started. */
    Set<UUID> started(Collection<UUID> journeyIds) {
        return database.sql("select journey_id from flow.process_instance where journey_id = any(:journeyIds)")
                .param("journeyIds", journeyIds.toArray(UUID[]::new))
                .query(UUID.class)
                .set();
    }

    /** What its sender may know of a referral; empty for everybody else. */
    Optional<ReferralRow> referral(UUID referralId, String sender) {
        return database.sql("""
                        select s.referral_id, s.external_id, s.created_at as received_at, r.state
                          from portal.submission s
                          left join casework.referral r on r.referral_id = s.referral_id
                         where s.referral_id = :referralId and s.sender = :sender
                        """)
                .param("referralId", referralId)
                .param("sender", sender)
                .query(ReferralRow.class)
                .optional();
    }
}
