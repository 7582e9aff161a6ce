package dk.samspil.workers.citizen;

import dk.samspil.cpr.Cpr;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Citizens by CPR number: one row per number, however many referrals name it. */
@Repository
public class CitizenRepository {

    private final JdbcClient database;

    CitizenRepository(JdbcClient database) {
        this.database = database;
    }

    /** Returns the citizen with this number. A known one keeps the name we have: a sender's spelling renames nobody. */
    public UUID findOrRegister(Cpr cpr, String name) {
        database.sql("""
                        insert into casework.citizen (citizen_id, name, cpr, birth_date, synthetic)
                        values (:id, :name, :cpr, :birthDate, :synthetic) on conflict (cpr) do nothing""")
                .param("id", UUID.randomUUID())
                .param("name", name)
                .param("cpr", cpr.digits())
                .param("birthDate", cpr.birthDate())
                .param("synthetic", cpr.isReplacement())
                .update();
        return database.sql("select citizen_id from casework.citizen where cpr = :cpr")
                .param("cpr", cpr.digits())
                .query(UUID.class)
                .single();
    }

    /** Notes that where the citizen is must be told nobody, and that their letters go on paper. Neither is taken away. */
    public void mark(UUID citizenId, boolean protectedAddress, boolean postExempt) {
        database.sql("""
                        update casework.citizen
                           set protected_address = protected_address or :protected, post_exempt = post_exempt or :exempt
                         where citizen_id = :citizen""")
                .param("protected", protectedAddress)
                .param("exempt", postExempt)
                .param("citizen", citizenId)
                .update();
    }

    /** Both marks as the register has them now. */
    public void setMarks(UUID citizenId, boolean protectedAddress, boolean postExempt) {
        database.sql("""
                        update casework.citizen set protected_address = :protected, post_exempt = :exempt
                         where citizen_id = :citizen""")
                .param("protected", protectedAddress)
                .param("exempt", postExempt)
                .param("citizen", citizenId)
                .update();
    }

    /** Notes that the citizen has died; the first time counts. */
    public void died(UUID citizenId, OffsetDateTime at) {
        database.sql("update casework.citizen set died_at = coalesce(died_at, :at) where citizen_id = :citizen")
                .param("at", at)
                .param("citizen", citizenId)
                .update();
    }

    public BirthDate born(UUID citizenId) {
        return new BirthDate(database.sql("select birth_date from casework.citizen where citizen_id = :citizen")
                .param("citizen", citizenId)
                .query(LocalDate.class)
                .single());
    }
}
