package dk.samspil.portal.tasklist;

import dk.samspil.portal.access.Caller;
import dk.samspil.portal.problem.FieldError;
import dk.samspil.portal.problem.FieldErrors;
import dk.samspil.portal.problem.InvalidInputException;
import dk.samspil.portal.tasklist.TaskSettlement.Outcome;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** The tasklist's API. */
@RestController
@RequestMapping("/api/tasks")
class TaskController {

    private static final int LARGEST_PAGE = 200;

    private final Tasklist tasklist;
    private final TaskAssignments assignments;
    private final TaskForms forms;

    TaskController(Tasklist tasklist, TaskAssignments assignments, TaskForms forms) {
        this.tasklist = tasklist;
        this.assignments = assignments;
        this.forms = forms;
    }

    @GetMapping
    @Operation(summary = "Open tasks of my departments, by due date")
    TaskPage list(
            Caller caller,
            @RequestParam(defaultValue = "all") String assignment,
            @RequestParam Optional<String> department,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam Optional<String> after) {
        var errors = new FieldErrors();
        Optional<Assignment> whose = Assignment.of(assignment);
        Optional<TaskCursor> start = after.map(TaskCursor::decode).orElse(Optional.of(TaskCursor.start()));
        errors.addUnless(whose.isPresent(), "assignment", "Vælg all, mine eller unclaimed.")
                .addUnless(start.isPresent(), "after", "Brug værdien fra next.")
                .addUnless(limit >= 1 && limit <= LARGEST_PAGE, "limit", "Vælg 1 til " + LARGEST_PAGE + ".")
                .throwIfAny();
        return tasklist.page(
                caller, whose.orElseThrow(), department.filter(key -> !key.isBlank()), start.orElseThrow(), limit);
    }

    @GetMapping("/{key}")
    @Operation(summary = "A task with its form and my draft")
    TaskDetail read(Caller caller, @PathVariable long key) {
        return forms.read(caller, key);
    }

    @PostMapping("/{key}/claim")
    @Operation(summary = "Takes a task; 409 tells who has it instead")
    Task claim(Caller caller, @PathVariable long key) {
        return assignments.claim(caller, key);
    }

    @PostMapping("/{key}/release")
    @Operation(summary = "Gives back a task that I have")
    Task release(Caller caller, @PathVariable long key) {
        return assignments.release(caller, key);
    }

    @PutMapping("/{key}/draft")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Keeps what I have written so far")
    void keepDraft(Caller caller, @PathVariable long key, @RequestBody Answers draft) {
        forms.keepDraft(caller, key, content(draft));
    }

    @PostMapping("/{key}/complete")
    @Operation(summary = "Sends the form; 202 when it is stored and the engine is told later")
    ResponseEntity<Completed> complete(Caller caller, @PathVariable long key, @RequestBody Answers answers) {
        TaskForms.Sent sent = forms.complete(caller, key, content(answers));
        HttpStatus status = sent.outcome() == Outcome.CONFIRMED ? HttpStatus.OK : HttpStatus.ACCEPTED;
        return ResponseEntity.status(status)
                .body(new Completed(sent.submission().submissionId()));
    }

    private static ObjectNode content(Answers answers) {
        if (answers.content() == null) {
            throw new InvalidInputException(List.of(new FieldError("content", "Indholdet mangler.")));
        }
        return answers.content();
    }

    /** @param submissionId the stored answer */
    record Completed(UUID submissionId) {}
}
