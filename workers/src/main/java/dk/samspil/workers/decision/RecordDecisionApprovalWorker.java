package dk.samspil.workers.decision;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.submission.Submission;
import dk.samspil.workers.submission.TaskAnswers;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps whether a leader approves the draft, or what is to be changed in it. */
@Component
class RecordDecisionApprovalWorker implements JobWorker {

    private final TaskAnswers answers;
    private final Decisions decisions;
    private final JdbcClient database;
    private final JourneyEvents events;

    RecordDecisionApprovalWorker(TaskAnswers answers, Decisions decisions, JdbcClient database, JourneyEvents events) {
        this.answers = answers;
        this.decisions = decisions;
        this.database = database;
        this.events = events;
    }

    @Override
    public String jobType() {
        return "record-decision-approval";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Submission<Approval> approval = answers.of(job, Approval.class);
        boolean approved = "approve".equals(approval.content().approval());
        Decision decision = decisions.lock(approval.journeyId(), job.id("decisionId"));
        Decision seen = decision.become(approved ? DecisionState.APPROVED : DecisionState.DRAFT);
        decisions.save(seen);
        database.sql("""
                        update casework.decision set approved_by = :leader, return_note = :note
                         where decision_id = :decision""")
                .param("leader", approved ? approval.sender() : null)
                .param("note", approved ? null : approval.content().note())
                .param("decision", seen.decisionId())
                .update();
        events.by(
                approval.sender(),
                approval.journeyId(),
                approved ? EventKind.DECISION_APPROVED : EventKind.DECISION_RETURNED,
                job.optionalText("approver").orElse(seen.department()),
                Map.of("decision", seen.decisionId()));
        return Map.of("decisionState", seen.state().code());
    }

    /** The form {@code decision-approve-decision}. */
    record Approval(String approval, String note) {}
}
