package dk.samspil.portal.journey;

import static dk.samspil.portal.journey.CaseRows.day;
import static dk.samspil.portal.journey.CaseRows.id;
import static dk.samspil.portal.journey.CaseRows.instant;

import dk.samspil.portal.journey.CaseView.Milestone;
import dk.samspil.portal.journey.CaseView.Readiness;
import dk.samspil.portal.journey.CaseView.Theme;
import dk.samspil.portal.journey.CaseView.Transition;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where a citizen is in a life transition: its milestones, and how ready everybody is. */
@Repository
class TransitionSections {

    private final JdbcClient database;
    private final CaseRows rows;

    TransitionSections(JdbcClient database, CaseRows rows) {
        this.database = database;
        this.rows = rows;
    }

    /** The newest that was found, is followed or was; null while there is none. */
    Transition transition(UUID journeyId) {
        return database.sql("""
                        select * from casework.transition
                         where journey_id = :id and state <> 'ended' order by turning_on desc limit 1
                        """)
                .param("id", journeyId)
                .query((row, number) -> transition(row))
                .optional()
                .orElse(null);
    }

    private Transition transition(ResultSet row) throws SQLException {
        UUID transition = id(row, "transition_id");
        return new Transition(
                rows.code("transition-kind", row, "kind"),
                row.getString("state"),
                day(row, "turning_on"),
                rows.codes("transition-track", row, "tracks"),
                rows.department(row, "from_department"),
                rows.department(row, "to_department"),
                day(row, "new_date"),
                row.getString("new_date_reason"),
                milestones(transition),
                readiness(transition));
    }

    private List<Milestone> milestones(UUID transition) {
        return database.sql("""
                        select m.*, case when finished_at is not null then 'reached'
                                         when begun_at is not null then 'begun' else 'ahead' end as state
                          from casework.transition_milestone m
                         where transition_id = :id order by begins_at, length(code), code
                        """)
                .param("id", transition)
                .query((row, number) -> new Milestone(
                        rows.code("milestone", row, "code"),
                        instant(row, "begins_at"),
                        row.getString("state"),
                        row.getBoolean("late")))
                .list();
    }

    private Readiness readiness(UUID transition) {
        return database.sql("""
                        select * from casework.readiness_check
                         where transition_id = :id order by checked_at desc limit 1
                        """)
                .param("id", transition)
                .query((row, number) -> new Readiness(
                        instant(row, "checked_at"),
                        rows.code("readiness-colour", row, "overall"),
                        themes(id(row, "check_id"))))
                .optional()
                .orElse(null);
    }

    private List<Theme> themes(UUID check) {
        return database.sql("""
                        select t.key as theme, t.value as colour
                          from casework.readiness_check k cross join jsonb_each_text(k.themes) t
                          join casework.readiness_theme o on o.theme = t.key
                         where k.check_id = :id order by o.sort
                        """)
                .param("id", check)
                .query((row, number) -> new Theme(
                        rows.code("readiness-theme", row, "theme"), rows.code("readiness-colour", row, "colour")))
                .list();
    }
}
