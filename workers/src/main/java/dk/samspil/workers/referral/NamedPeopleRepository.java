package dk.samspil.workers.referral;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Custody holders of a child and the relatives whom the citizen named; rows of {@code casework.representation}. */
@Repository
class NamedPeopleRepository {

    private final JdbcClient database;

    NamedPeopleRepository(JdbcClient database) {
        this.database = database;
    }

    /** Notes who is new among those named; somebody who is noted already stays as they are. */
    void name(UUID citizenId, FirstContact contact, OffsetDateTime since) {
        contact.namedCustodyHolders().stream()
                .filter(holder -> holder.custodyCpr() != null)
                .forEach(holder -> note(
                        citizenId,
                        "custody-holder",
                        holder.custodyName(),
                        holder.custodyCpr().replace("-", ""),
                        since));
        contact.namedRelatives().stream()
                .filter(relative -> relative.relativeName() != null)
                .forEach(relative -> note(citizenId, "relative", relative.relativeName(), null, since));
    }

    private void note(UUID citizenId, String kind, String name, String cpr, OffsetDateTime since) {
        database.sql("""
                        insert into casework.representation (representation_id, citizen_id, kind, name, cpr, since)
                        select :id, :citizen, :kind, :name, :cpr, :since
                         where not exists (select from casework.representation
                                            where citizen_id = :citizen and kind = :kind and until is null
                                              and coalesce(cpr, name) = coalesce(:cpr::text, :name))""")
                .param("id", UUID.randomUUID())
                .param("citizen", citizenId)
                .param("kind", kind)
                .param("name", name)
                .param("cpr", cpr)
                .param("since", since)
                .update();
    }
}
