package dk.samspil.workers.followup;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import dk.samspil.workers.deadline.JourneyDeadlines;
import dk.samspil.workers.decision.Decision;
import dk.samspil.workers.decision.DecisionState;
import dk.samspil.workers.decision.Decisions;
import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.plan.LineState;
import dk.samspil.workers.plan.PlanLine;
import dk.samspil.workers.plan.PlanLines;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reduces or stops help when its notice is over. A decision that was changed meanwhile cuts nothing; where the law gives
 * 14 weeks, an open complaint is waited for [K].
 */
@Component
class CutHelpWorker implements JobWorker {

    private final Decisions decisions;
    private final PlanLines lines;
    private final LineResults results;
    private final JourneyDeadlines deadlines;
    private final JdbcClient database;
    private final JourneyEvents events;
    private final Clock clock;

    CutHelpWorker(
            Decisions decisions,
            PlanLines lines,
            LineResults results,
            JourneyDeadlines deadlines,
            JdbcClient database,
            JourneyEvents events,
            Clock clock) {
        this.decisions = decisions;
        this.lines = lines;
        this.results = results;
        this.deadlines = deadlines;
        this.database = database;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String jobType() {
        return "cut-help";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Decision decision = decisions.lock(job.id("journeyId"), job.id("decisionId"));
        if (decision.state() == DecisionState.CHANGED) {
            return settled(decision, EventKind.HELP_KEPT, "kept");
        }
        if ("fourteen-weeks".equals(decision.notice()) && isComplaintOpen(decision)) {
            OffsetDateTime again = deadlines.dueAt("D-VARSELTJEK-5AD", OffsetDateTime.now(clock));
            return Map.of("cutResult", "pending", "effectiveFrom", ISO_OFFSET_DATE_TIME.format(again));
        }
        cut(decision, lines.lock(decision.journeyId(), decision.lineId()));
        return settled(decision, EventKind.HELP_CUT, "cut");
    }

    private boolean isComplaintOpen(Decision decision) {
        return database.sql("""
                        select exists (select from casework.complaint
                                        where decision_id = :id and state in ('received', 'forwarded', 'returned'))""")
                .param("id", decision.decisionId())
                .query(Boolean.class)
                .single();
    }

    private void cut(Decision decision, PlanLine line) {
        if (decision.change().equals("reduced")) {
            results.effort(line, newEffort(decision));
        } else if (line.state() != LineState.ENDED) {
            lines.save(line.become(LineState.ENDED));
        }
    }

    private String newEffort(Decision decision) {
        return database.sql("select new_effort from casework.line_result where decision_id = :id")
                .param("id", decision.decisionId())
                .query((row, number) -> Optional.ofNullable(row.getString(1)))
                .optional()
                .flatMap(effort -> effort)
                .orElse(null);
    }

    private Map<String, Object> settled(Decision decision, EventKind kind, String result) {
        events.bySystem(decision.journeyId(), kind, decision.department(), Map.of("decision", decision.decisionId()));
        return Map.of("cutResult", result);
    }
}
