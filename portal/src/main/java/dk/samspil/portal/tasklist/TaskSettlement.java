package dk.samspil.portal.tasklist;

import dk.samspil.portal.forms.FormRepository;
import dk.samspil.portal.forms.FormValidator;
import dk.samspil.portal.submission.Submission;
import dk.samspil.portal.submission.SubmissionRepository;
import dk.samspil.portal.tasklist.TaskEngine.Answer;
import dk.samspil.portal.tasklist.TaskRepository.TaskEnd;
import io.camunda.zeebe.client.api.command.ClientException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Brings a stored answer and its task together (design rule 5). What the engine did is read from its own record in
 * {@code flow}; only while the task is open there the engine is told, so telling it again has no second effect.
 */
@Service
class TaskSettlement {

    private static final Logger LOG = LoggerFactory.getLogger(TaskSettlement.class);

    private final TaskRepository tasks;
    private final TaskEngine engine;
    private final TaskWatch watch;
    private final SubmissionRepository submissions;
    private final FormRepository forms;
    private final FormValidator validator;

    TaskSettlement(
            TaskRepository tasks,
            TaskEngine engine,
            TaskWatch watch,
            SubmissionRepository submissions,
            FormRepository forms,
            FormValidator validator) {
        this.tasks = tasks;
        this.engine = engine;
        this.watch = watch;
        this.submissions = submissions;
        this.forms = forms;
        this.validator = validator;
    }

    /** Settles a pending submission if that can be done now. */
    Outcome settle(Submission submission) {
        Optional<TaskEnd> end = tasks.end(submission.taskKey());
        return end.isPresent() ? settleBy(end.get(), submission) : tell(submission);
    }

    private Outcome tell(Submission submission) {
        try {
            if (engine.complete(submission.taskKey(), variables(submission)) == Answer.DONE) {
                submissions.confirm(submission.submissionId());
                return Outcome.CONFIRMED;
            }
        } catch (ClientException unreachable) {
            LOG.warn("The engine could not be told of {}, it will be: {}", submission, unreachable.getMessage());
            return Outcome.PENDING;
        }
        // Not open there: completed by an earlier try of ours, or ended otherwise.
        return watch.until(() -> tasks.end(submission.taskKey()))
                .map(end -> settleBy(end, submission))
                .orElse(Outcome.PENDING);
    }

    private Outcome settleBy(TaskEnd end, Submission submission) {
        if (submission.submissionId().equals(end.submissionId())) {
            submissions.confirm(submission.submissionId());
            return Outcome.CONFIRMED;
        }
        LOG.info("The task ended otherwise, so {} has no effect", submission);
        submissions.reject(submission.submissionId());
        return Outcome.REJECTED;
    }

    private Map<String, Object> variables(Submission submission) {
        Map<String, Object> variables = new HashMap<>();
        Optional.ofNullable(submission.formKey())
                .flatMap(forms::byKey)
                .ifPresent(form -> variables.putAll(validator.engineVariables(form, submission.content())));
        variables.put("submissionId", submission.submissionId().toString());
        return variables;
    }

    /** Pending: stored and on its way; the reconciler will bring it to its end. */
    enum Outcome {
        CONFIRMED,
        REJECTED,
        PENDING
    }
}
