package dk.samspil.workers.plan;

import dk.samspil.workers.citizen.BirthDate;
import dk.samspil.workers.deadline.JourneyDeadlines;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When the plan is first followed up. */
@Component
class FirstFollowUp {

    private final JdbcClient database;
    private final JourneyDeadlines deadlines;
    private final Clock clock;

    FirstFollowUp(JdbcClient database, JourneyDeadlines deadlines, Clock clock) {
        this.database = database;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");

    /** Sets the date, counted from the first intervention that begins, or from now; a later version keeps the plan's. */
    OffsetDateTime of(Plan plan, boolean child) {
        return plan.version() > 1 ? planned(plan).orElseGet(() -> first(plan, child)) : first(plan, child);
    }

    private Optional<OffsetDateTime> planned(Plan plan) {
        return database.sql("select next_follow_up from casework.plan where plan_id = :plan")
                .param("plan", plan.planId())
                .query((row, number) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single()
                .map(BirthDate::startOf);
    }

    private OffsetDateTime first(Plan plan, boolean child) {
        OffsetDateTime due = deadlines.dueAt(child ? "F-OPF1-3M" : "D-OPF1-3M", firstStart(plan));
        database.sql("""
                        update casework.plan set next_follow_up = :day, activated_at = :now where plan_id = :plan""")
                .param("day", due.toLocalDate())
                .param("now", OffsetDateTime.now(clock))
                .param("plan", plan.planId())
                .update();
        return due;
    }

    private OffsetDateTime firstStart(Plan plan) {
        return database.sql("""
                        select min(starts_on) from casework.plan_line
                         where plan_id = :plan and state = 'active'""")
                .param("plan", plan.planId())
                .query((row, number) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single()
                .map(day -> day.atStartOfDay(COPENHAGEN).toOffsetDateTime())
                .orElseGet(() -> OffsetDateTime.now(clock));
    }
}
