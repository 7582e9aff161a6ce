package dk.samspil.portal.tasklist;

import dk.samspil.portal.access.Action;
import dk.samspil.portal.access.Caller;
import dk.samspil.portal.problem.ConflictException;
import dk.samspil.portal.staff.Person;
import dk.samspil.portal.tasklist.TaskEngine.Answer;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;

/** Taking a task and giving it back. */
@Service
class TaskAssignments {

    private final TaskGate gate;
    private final TaskRepository tasks;
    private final TaskEngine engine;
    private final TaskWatch watch;
    private final TaskMapper mapper;

    TaskAssignments(TaskGate gate, TaskRepository tasks, TaskEngine engine, TaskWatch watch, TaskMapper mapper) {
        this.gate = gate;
        this.tasks = tasks;
        this.engine = engine;
        this.watch = watch;
        this.mapper = mapper;
    }

    /**
     * Takes a task for the caller; again is no harm.
     *
     * @throws ConflictException naming who has it instead, or that it has ended
     */
    Task claim(Caller caller, long taskKey) {
        TaskRow open = gate.toOpen(caller, Action.TASK_CLAIM, taskKey);
        if (open.isAssignedTo(caller.userId())) {
            return mapper.toTask(open);
        }
        if (open.assignee() != null) {
            throw taken(mapper.person(open.assignee()));
        }
        // A refusal can be the echo of an earlier try whose answer got lost: flow knows who has the task.
        Answer answer = engine.claim(taskKey, caller.userId());
        Optional<TaskRow> after = seen(
                answer == Answer.DONE ? TaskWatch.SHORT : TaskWatch.LONG,
                taskKey,
                task -> task.assignee() != null || !task.isOpen());
        if (answer == Answer.DONE
                || after.filter(task -> task.isAssignedTo(caller.userId())).isPresent()) {
            return withAssignee(mapper.toTask(after.orElse(open)), mapper.person(caller.userId()));
        }
        throw after.map(this::notMine).orElseGet(() -> new ConflictException("Opgaven er taget af en anden."));
    }

    /**
     * Gives back a task that the caller has.
     *
     * @throws ConflictException when the caller does not have it, or it has ended
     */
    Task release(Caller caller, long taskKey) {
        TaskRow own = gate.toOwn(caller, Action.TASK_RELEASE, taskKey);
        if (engine.release(taskKey) == Answer.REFUSED) {
            throw TaskGate.ended();
        }
        Optional<TaskRow> after = seen(TaskWatch.SHORT, taskKey, task -> task.assignee() == null || !task.isOpen());
        return withAssignee(mapper.toTask(after.orElse(own)), null);
    }

    private Optional<TaskRow> seen(Duration patience, long taskKey, Predicate<TaskRow> change) {
        return watch.until(patience, () -> tasks.find(taskKey).filter(change));
    }

    private ConflictException notMine(TaskRow task) {
        return task.isOpen() ? taken(mapper.person(task.assignee())) : TaskGate.ended();
    }

    private static ConflictException taken(Person by) {
        return new ConflictException("Opgaven er taget af " + by.name() + ".", Map.of("assignee", by));
    }

    // The engine's answer counts where flow does not tell it yet.
    private static Task withAssignee(Task task, Person assignee) {
        return new Task(
                task.key(),
                task.name(),
                task.processId(),
                task.journeyId(),
                task.citizenName(),
                task.department(),
                task.createdAt(),
                task.dueAt(),
                assignee,
                task.priority());
    }
}
