package dk.samspil.portal.tasklist;

import dk.samspil.portal.access.AccessPolicy;
import dk.samspil.portal.access.Action;
import dk.samspil.portal.access.Caller;
import dk.samspil.portal.forms.Speaker;
import dk.samspil.portal.problem.ConflictException;
import dk.samspil.portal.problem.NotFoundException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The way to a task: it exists, the access rule lets the caller, and it is in the state the command needs. */
@Component
class TaskGate {

    private final TaskRepository tasks;
    private final AccessPolicy policy;

    TaskGate(TaskRepository tasks, AccessPolicy policy) {
        this.tasks = tasks;
        this.policy = policy;
    }

    /** @throws NotFoundException when there is no such task */
    TaskRow toRead(Caller caller, Action action, long taskKey) {
        TaskRow task = tasks.find(taskKey).orElseThrow(() -> new NotFoundException("Opgaven findes ikke."));
        policy.requireTask(caller, action, task.facts());
        return task;
    }

    /** @throws ConflictException when the task has ended */
    TaskRow toOpen(Caller caller, Action action, long taskKey) {
        TaskRow task = toRead(caller, action, taskKey);
        if (!task.isOpen()) {
            throw ended();
        }
        return task;
    }

    /** @throws ConflictException when the caller does not have the task */
    TaskRow toOwn(Caller caller, Action action, long taskKey) {
        TaskRow task = toOpen(caller, action, taskKey);
        if (!task.isAssignedTo(caller.userId())) {
            throw new ConflictException("Du har ikke opgaven. Tag den først.");
        }
        return task;
    }

    /** Who the caller is that answers a citizen's task as the citizen or for them; empty for staff. */
    Optional<Speaker> speaker(Caller caller, TaskRow task) {
        return policy.answersAs(caller, task.facts())
                .map(capacity -> new Speaker(
                        capacity.answerSource(), policy.representation(caller, task.journeyId(), capacity)));
    }

    /** What the task is about within its journey; null for the journey itself. */
    UUID subject(TaskRow task) {
        return tasks.subject(task.elementInstanceKey()).orElse(null);
    }

    static ConflictException ended() {
        return new ConflictException("Opgaven er allerede afsluttet.");
    }
}
