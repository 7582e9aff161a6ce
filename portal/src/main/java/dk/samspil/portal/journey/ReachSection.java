package dk.samspil.portal.journey;

import dk.samspil.portal.journey.CaseView.Beside;
import dk.samspil.portal.journey.CaseView.Reach;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What everybody who contacts the citizen must know first: how, with whom beside them, and who acts for them. */
@Repository
class ReachSection {

    private final JdbcClient database;
    private final CaseRows rows;

    ReachSection(JdbcClient database, CaseRows rows) {
        this.database = database;
        this.rows = rows;
    }

    /** As the citizen said at the first contact; null until there was one, or somebody stands beside the citizen. */
    Reach of(UUID journeyId) {
        List<Beside> people = people(journeyId);
        return database.sql("select * from casework.first_contact where journey_id = :id")
                .param("id", journeyId)
                .query((row, number) -> new Reach(
                        rows.code("contact-form", row, "contact_form"),
                        row.getString("interpreter"),
                        row.getString("helper"),
                        people))
                .optional()
                .orElse(people.isEmpty() ? null : new Reach(null, null, null, people));
    }

    private List<Beside> people(UUID journeyId) {
        return database.sql("""
                        select r.kind, r.name, r.scope, cast(r.since at time zone 'Europe/Copenhagen' as date) as since
                          from casework.journey j join casework.representation r using (citizen_id)
                         where j.journey_id = :id and r.until is null
                           and (r.kind = 'relative'
                                or r.representation_id in (select representation_id from casework.acting_now))
                         order by r.kind, r.since, r.name""")
                .param("id", journeyId)
                .query((row, number) -> new Beside(
                        row.getString("kind"),
                        row.getString("name"),
                        rows.code("guardianship-form", row, "scope"),
                        CaseRows.day(row, "since")))
                .list();
    }
}
