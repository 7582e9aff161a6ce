package dk.samspil.workers.decision;

import dk.samspil.workers.deadline.JourneyDeadlines;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.plan.LineState;
import dk.samspil.workers.plan.PlanLine;
import dk.samspil.workers.plan.PlanLines;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Makes a decision final and starts the four weeks for a complaint: they run from the letter with the guidance
 * (RSL § 67 [S25]).
 */
@Component
class Delivery {

    private final Decisions decisions;
    private final PlanLines lines;
    private final JdbcClient database;
    private final JourneyDeadlines deadlines;
    private final JourneyEvents events;
    private final Clock clock;

    Delivery(
            Decisions decisions,
            PlanLines lines,
            JdbcClient database,
            JourneyDeadlines deadlines,
            JourneyEvents events,
            Clock clock) {
        this.decisions = decisions;
        this.lines = lines;
        this.database = database;
        this.deadlines = deadlines;
        this.events = events;
        this.clock = clock;
    }

    Decision deliver(Decision written) {
        Decision decision = approved(written).become(DecisionState.DELIVERED);
        decisions.save(decision);
        OffsetDateTime now = OffsetDateTime.now(clock);
        database.sql("""
                        update casework.decision d
                           set delivered_at = :now, complaint_until = :until,
                               effective_from = greatest(:from, (select l.starts_on::timestamp at time zone 'Europe/Copenhagen'
                                                                   from casework.plan_line l
                                                                  where l.line_id = d.line_id))
                         where decision_id = :decision""")
                .param("now", now)
                .param("until", deadlines.dueAt("F-KLAGE-4U", now))
                .param("from", effectiveFrom(decision, now))
                .param("decision", decision.decisionId())
                .update();
        decideLine(decision);
        events.bySystem(
                decision.journeyId(),
                EventKind.DECISION_DELIVERED,
                decision.department(),
                Map.of("decision", decision.decisionId()));
        return decision;
    }

    /** Where DMN-7 asks for no leader, the department's own draft is approved. */
    private static Decision approved(Decision written) {
        return written.state() == DecisionState.APPROVED ? written : written.become(DecisionState.APPROVED);
    }

    /** The end of the notice; help that begins later takes effect when it begins, such as on the 18th birthday. */
    private OffsetDateTime effectiveFrom(Decision decision, OffsetDateTime now) {
        return decision.noticeCode() == null ? now : deadlines.dueAt(decision.noticeCode(), now);
    }

    private void decideLine(Decision decision) {
        if (decision.lineId() != null) {
            PlanLine line = lines.lock(decision.journeyId(), decision.lineId());
            if (line.state() == LineState.APPROVED) {
                lines.save(line.become(decision.isRefusal() ? LineState.ENDED : LineState.DECIDED));
            }
        }
    }
}
