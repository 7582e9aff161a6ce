package dk.samspil.workers.citizen;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who may act for a citizen. */
@Repository
public class RepresentationRepository {

    private final JdbcClient database;

    RepresentationRepository(JdbcClient database) {
        this.database = database;
    }

    /** Says whether a guardian decides in the citizen's place; a co-guardian (§ 7) does not alone [K]. */
    public boolean hasGuardian(UUID citizenId, OffsetDateTime at) {
        return database.sql("""
                        select exists (select from casework.representation
                                        where citizen_id = :citizen and kind = 'guardian' and until is null
                                          and since <= :at
                                          and scope in ('section-5', 'section-6'))""")
                .param("at", at)
                .param("citizen", citizenId)
                .query(Boolean.class)
                .single();
    }

    /** Parents represent a child until it turns 18. */
    public void endCustody(UUID citizenId, OffsetDateTime at) {
        end(citizenId, "custody-holder", at);
    }

    /**
     * Ends the custody of one holder, by id or by number; where neither fits, nothing.
     *
     * @param holderId null when it is not known
     * @param cpr ten digits; null when it is not known
     */
    public void endCustodyOf(UUID citizenId, UUID holderId, String cpr, OffsetDateTime at) {
        database.sql("""
                        update casework.representation set until = :at
                         where citizen_id = :citizen and kind = 'custody-holder' and until is null
                           and (representation_id = :holder or cpr = :cpr)""")
                .param("at", at)
                .param("citizen", citizenId)
                .param("holder", holderId)
                .param("cpr", cpr)
                .update();
    }

    /** Says whether somebody represents the citizen as a child. */
    public boolean hasCustodyHolder(UUID citizenId) {
        return database.sql("""
                        select exists (select from casework.acting_now
                                        where citizen_id = :citizen and kind = 'custody-holder')""")
                .param("citizen", citizenId)
                .query(Boolean.class)
                .single();
    }

    /**
     * Notes a custody holder; one who is noted already stays as they are.
     *
     * @param cpr ten digits
     */
    public void nameCustodyHolder(UUID citizenId, String name, String cpr, OffsetDateTime since) {
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

    public void endGuardianship(UUID citizenId, OffsetDateTime at) {
        end(citizenId, "guardian", at);
    }

    /**
     * Notes a guardian.
     *
     * @param cpr ten digits; null when unknown
     * @param form code list {@code guardianship-form}
     */
    public void appointGuardian(UUID citizenId, String name, String cpr, String form, OffsetDateTime since) {
        database.sql("""
                        insert into casework.representation
                               (representation_id, citizen_id, kind, name, cpr, scope, since)
                        values (:id, :citizen, 'guardian', :name, :cpr, :form, :since)""")
                .param("id", UUID.randomUUID())
                .param("citizen", citizenId)
                .param("name", name)
                .param("cpr", cpr)
                .param("form", form)
                .param("since", since)
                .update();
    }

    /**
     * Notes a relative whom the citizen named; one who is noted already, by number or by name, stays, and gets the number
     * when it was missing.
     *
     * @param cpr ten digits; null when unknown
     */
    public UUID nameRelative(UUID citizenId, String name, String cpr, OffsetDateTime since) {
        return known(citizenId, name, cpr).orElseGet(() -> {
            UUID id = UUID.randomUUID();
            database.sql("""
                            insert into casework.representation
                                   (representation_id, citizen_id, kind, name, cpr, since)
                            values (:id, :citizen, 'relative', :name, :cpr, :since)""")
                    .param("id", id)
                    .param("citizen", citizenId)
                    .param("name", name)
                    .param("cpr", cpr)
                    .param("since", since)
                    .update();
            return id;
        });
    }

    private Optional<UUID> known(UUID citizenId, String name, String cpr) {
        return database.sql("""
                        update casework.representation set cpr = coalesce(cpr, :cpr)
                         where representation_id =
                               (select representation_id from casework.representation
                                 where citizen_id = :citizen and kind = 'relative' and until is null
                                   and (cpr = :cpr::text or name = :name and (cpr is null or :cpr::text is null))
                                 order by cpr = :cpr::text desc nulls last, since limit 1)
                        returning representation_id""")
                .param("citizen", citizenId)
                .param("name", name)
                .param("cpr", cpr)
                .query(UUID.class)
                .optional();
    }

    private void end(UUID citizenId, String kind, OffsetDateTime at) {
        database.sql("""
                        update casework.representation set until = :at
                         where citizen_id = :citizen and kind = :kind and until is null""")
                .param("at", at)
                .param("citizen", citizenId)
                .param("kind", kind)
                .update();
    }
}
