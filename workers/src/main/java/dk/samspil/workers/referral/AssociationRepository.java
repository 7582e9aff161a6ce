package dk.samspil.workers.referral;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Associations that receive a citizen; rows of {@code casework.contact}. */
@Repository
class AssociationRepository {

    private final JdbcClient database;

    AssociationRepository(JdbcClient database) {
        this.database = database;
    }

    void welcome(UUID journeyId, String department, Bridge bridge, OffsetDateTime since) {
        database.sql("""
                        insert into casework.contact
                               (contact_id, journey_id, name, organisation, department, purpose, since)
                        values (:id, :journey, :name,
                                (select name_da from casework.reference_code
                                  where code_list = 'association' and code = :association),
                                :department, :purpose, :since)""")
                .param("id", UUID.randomUUID())
                .param("journey", journeyId)
                .param("name", bridge.contactName())
                .param("association", bridge.association())
                .param("department", department)
                .param("purpose", bridge.firstStep())
                .param("since", since)
                .update();
    }
}
