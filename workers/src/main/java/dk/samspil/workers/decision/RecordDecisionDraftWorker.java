package dk.samspil.workers.decision;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobFault;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.submission.Submission;
import dk.samspil.workers.submission.TaskAnswers;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the draft: what changes, under which provision, and why (forvaltningsloven §§ 22-25 [K]). */
@Component
class RecordDecisionDraftWorker implements JobWorker {

    private final TaskAnswers answers;
    private final Decisions decisions;
    private final JdbcClient database;
    private final JourneyEvents events;

    RecordDecisionDraftWorker(TaskAnswers answers, Decisions decisions, JdbcClient database, JourneyEvents events) {
        this.answers = answers;
        this.decisions = decisions;
        this.database = database;
        this.events = events;
    }

    @Override
    public String jobType() {
        return "record-decision-draft";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Submission<Draft> draft = answers.of(job, Draft.class);
        if (draft.content().reasons() == null || draft.content().reasons().isBlank()) {
            throw new JobFault("A decision has no reasons");
        }
        Decision decision =
                decisions.lock(draft.journeyId(), job.id("decisionId")).become(DecisionState.DRAFT);
        decisions.save(decision);
        database.sql("""
                        update casework.decision set change = :decisionChange, provision = :provision,
                               cause = :decisionCause, reasons = :reasons, return_note = null
                         where decision_id = :decision""")
                .param("decisionChange", draft.content().decisionChange())
                .param("provision", draft.content().provision())
                .param("decisionCause", draft.content().decisionCause())
                .param("reasons", draft.content().reasons())
                .param("decision", decision.decisionId())
                .update();
        events.by(
                draft.sender(),
                draft.journeyId(),
                EventKind.DECISION_DRAFTED,
                decision.department(),
                Map.of("decision", decision.decisionId()));
        return Map.of("decisionState", decision.state().code());
    }

    /** The form {@code decision-draft-decision}. */
    record Draft(String provision, String decisionChange, String decisionCause, String reasons) {}
}
