package dk.samspil.portal.intake;

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
    private volatile boolean deployed;

    IntakeRecords(JdbcClient database) {
        this.database = database;
    }

    /**
     * Says whether the models have reached the engine. A message published before a process listens is kept, but
     * starts nothing afterwards; the intake form arrives in the same deployment as the process.
     */
    boolean processesAreDeployed() {
        deployed = deployed || newestForm().isPresent();
        return deployed;
    }

    /** The newest deployed version of the intake form, as JSON. */
    Optional<byte[]> newestForm() {
        return database.sql("""
                        select content from flow.resource
                         where kind = 'FORM' and resource_id = :formId
                         order by version desc limit 1
                        """)
                .param("formId", IntakeMessage.FORM_ID)
                .query((row, number) -> row.getBytes(1))
                .optional();
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
