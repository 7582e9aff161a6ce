package dk.samspil.workers.citizen;

import dk.samspil.cpr.Cpr;
import java.time.LocalDate;
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

    public BirthDate born(UUID citizenId) {
        return new BirthDate(database.sql("select birth_date from casework.citizen where citizen_id = :citizen")
                .param("citizen", citizenId)
                .query(LocalDate.class)
                .single());
    }
}
