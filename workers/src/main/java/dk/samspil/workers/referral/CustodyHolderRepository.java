package dk.samspil.workers.referral;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Custody holders of a child; rows of {@code casework.representation}. */
@Repository
class CustodyHolderRepository {

    private final JdbcClient database;

    CustodyHolderRepository(JdbcClient database) {
        this.database = database;
    }

    /** Notes who is new among those named; somebody who is noted already stays as they are. */
    void name(UUID citizenId, FirstContact contact, OffsetDateTime since) {
        contact.namedCustodyHolders().stream()
                .filter(holder -> holder.custodyCpr() != null)
                .forEach(holder -> note(
                        citizenId, holder.custodyName(), holder.custodyCpr().replace("-", ""), since));
    }

    private void note(UUID citizenId, String name, String cpr, OffsetDateTime since) {
        database.sql("""
                        insert into casework.representation (representation_id, citizen_id, kind, name, cpr, since)
                        select :id, :citizen, 'custody-holder', :name, :cpr, :since
                         where not exists (select from casework.representation
                                            where citizen_id = :citizen and kind = 'custody-holder' and until is null
                                              and cpr = :cpr)""")
                .param("id", UUID.randomUUID())
                .param("citizen", citizenId)
                .param("name", name)
                .param("cpr", cpr)
                .param("since", since)
                .update();
    }
}
