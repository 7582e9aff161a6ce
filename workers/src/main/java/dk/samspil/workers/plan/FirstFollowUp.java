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

    private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");
    private static final String INVESTIGATION = "F-BFU-4M";

    private final JdbcClient database;
    private final JourneyDeadlines deadlines;
    private final Clock clock;

    FirstFollowUp(JdbcClient database, JourneyDeadlines deadlines, Clock clock) {
        this.database = database;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** Sets the date and its reason, counted from the first intervention that begins, or from now; a later version keeps both. */
    OffsetDateTime of(Plan plan, boolean child) {
        return planned(plan).orElseGet(() -> first(plan, child));
    }

    private Optional<OffsetDateTime> planned(Plan plan) {
        return database.sql("select next_follow_up from casework.plan where plan_id = :plan")
                .param("plan", plan.planId())
                .query((row, number) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single()
                .map(BirthDate::startOf);
    }

    private OffsetDateTime first(Plan plan, boolean child) {
        String code = child ? "F-OPF1-3M" : "D-OPF1-3M";
        OffsetDateTime due = deadlines.dueAt(code, firstStart(plan));
        Optional<OffsetDateTime> investigated =
                child ? investigationEnds(plan).filter(end -> end.isBefore(due)) : Optional.empty();
        OffsetDateTime followUp = investigated.orElse(due);
        keep(plan, followUp, investigated.isPresent() ? INVESTIGATION : code);
        return followUp;
    }

    /** A child is followed up when an investigation beside the help is finished, if that is sooner (§ 95 [S10]). */
    private Optional<OffsetDateTime> investigationEnds(Plan plan) {
        return database.sql("""
                        select min(due_at) from casework.deadline
                         where journey_id = :journey and code = :code and fulfilled_at is null and cancelled_at is null
                           and due_at > :now""")
                .param("journey", plan.journeyId())
                .param("code", INVESTIGATION)
                .param("now", OffsetDateTime.now(clock))
                .query((row, number) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class)))
                .single()
                .map(end -> end.atZoneSameInstant(COPENHAGEN).toOffsetDateTime());
    }

    private void keep(Plan plan, OffsetDateTime followUp, String reason) {
        database.sql("""
                        update casework.plan set next_follow_up = :day, activated_at = :now,
                               follow_up_reason = (select name_da from casework.reference_code
                                                    where code_list = 'follow-up-reason' and code = :reason)
                         where plan_id = :plan""")
                .param("day", followUp.toLocalDate())
                .param("reason", reason)
                .param("now", OffsetDateTime.now(clock))
                .param("plan", plan.planId())
                .update();
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
