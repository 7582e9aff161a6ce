package dk.samspil.portal.tasklist;

import dk.samspil.portal.access.Action;
import dk.samspil.portal.access.Caller;
import dk.samspil.portal.forms.Actor;
import dk.samspil.portal.forms.FormContext;
import dk.samspil.portal.forms.FormDefinition;
import dk.samspil.portal.forms.FormInputs;
import dk.samspil.portal.forms.FormRepository;
import dk.samspil.portal.forms.FormSubject;
import dk.samspil.portal.forms.FormValidator;
import dk.samspil.portal.forms.PlainText;
import dk.samspil.portal.forms.Speaker;
import dk.samspil.portal.problem.ConflictException;
import dk.samspil.portal.problem.FieldError;
import dk.samspil.portal.problem.FieldErrors;
import dk.samspil.portal.problem.InvalidInputException;
import dk.samspil.portal.submission.Submission;
import dk.samspil.portal.submission.SubmissionRepository;
import dk.samspil.portal.tasklist.TaskSettlement.Outcome;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import tools.jackson.databind.node.ObjectNode;

/** A task's form: reading it, keeping a draft, sending it. */
@Service
class TaskForms {

    private static final int LONGEST_DRAFT = 200_000;

    private final TaskGate gate;
    private final FormRepository forms;
    private final FormContext context;
    private final FormValidator validator;
    private final DraftRepository drafts;
    private final SubmissionRepository submissions;
    private final TaskSettlement settlement;
    private final TaskMapper mapper;
    private final Clock clock;

    TaskForms(
            TaskGate gate,
            FormRepository forms,
            FormContext context,
            FormValidator validator,
            DraftRepository drafts,
            SubmissionRepository submissions,
            TaskSettlement settlement,
            TaskMapper mapper,
            Clock clock) {
        this.gate = gate;
        this.forms = forms;
        this.context = context;
        this.validator = validator;
        this.drafts = drafts;
        this.submissions = submissions;
        this.settlement = settlement;
        this.mapper = mapper;
        this.clock = clock;
    }

    TaskDetail read(Caller caller, long taskKey) {
        TaskRow task = gate.toRead(caller, Action.TASK_READ, taskKey);
        Optional<FormDefinition> form = form(task);
        FormInputs inputs = inputs(caller, task, form.orElseGet(FormDefinition::empty));
        return new TaskDetail(
                mapper.toTask(task),
                task.state(),
                form.map(FormDefinition::schema).map(TaskDetail.Form::new).orElse(null),
                drafts.find(taskKey, caller.userId()).orElse(null),
                inputs.lists(),
                inputs.prefill(),
                inputs.actor().code());
    }

    /** Keeps what the caller has written so far, as it is: a draft may be wrong and unfinished. */
    void keepDraft(Caller caller, long taskKey, ObjectNode content) {
        gate.toOwn(caller, Action.TASK_DRAFT, taskKey);
        if (content.toString().length() > LONGEST_DRAFT) {
            throw new InvalidInputException(List.of(new FieldError("content", "Kladden er for lang.")));
        }
        requirePlainText(content);
        drafts.save(taskKey, caller.userId(), content);
    }

    private static void requirePlainText(ObjectNode content) {
        var errors = new FieldErrors();
        content.properties().forEach(field -> {
            boolean plainName = PlainText.is(field.getKey());
            errors.addUnless(plainName, "?", PlainText.FAULT)
                    .addUnless(!plainName || PlainText.throughout(field.getValue()), field.getKey(), PlainText.FAULT);
        });
        errors.throwIfAny();
    }

    /**
     * Stores the answer, then tells the engine (design rule 5).
     *
     * @throws InvalidInputException when the answer does not fit the form; nothing is stored then
     * @throws ConflictException when the caller does not have the task, or it has been answered or has ended
     */
    Sent complete(Caller caller, long taskKey, ObjectNode content) {
        TaskRow task = gate.toOwn(caller, Action.TASK_COMPLETE, taskKey);
        var submission = Submission.ofTask(
                taskKey,
                task.journeyId(),
                task.formKey(),
                caller.userId(),
                valid(caller, task, content),
                clock.instant());
        if (!submissions.insertPending(submission)) {
            // Somebody answered at the same moment. Only what is stored may reach the engine.
            throw new ConflictException("Opgaven er allerede besvaret.");
        }
        Outcome outcome = settlement.settle(submission);
        if (outcome == Outcome.REJECTED) {
            throw TaskGate.ended();
        }
        return new Sent(submission, outcome);
    }

    private ObjectNode valid(Caller caller, TaskRow task, ObjectNode content) {
        FormDefinition form = form(task).orElseGet(FormDefinition::empty);
        return validator.validate(form, inputs(caller, task, form), content);
    }

    private FormInputs inputs(Caller caller, TaskRow task, FormDefinition form) {
        Optional<Speaker> speaker = gate.speaker(caller, task);
        return context.of(
                form,
                new FormSubject(
                        task.department(),
                        task.journeyId(),
                        gate.subject(task),
                        speaker.isPresent() ? Actor.CITIZEN : Actor.STAFF,
                        speaker.orElse(null)));
    }

    private Optional<FormDefinition> form(TaskRow task) {
        return Optional.ofNullable(task.formKey()).flatMap(forms::byKey);
    }

    /** An answer that is stored, and how far it has come. */
    record Sent(Submission submission, Outcome outcome) {}
}
