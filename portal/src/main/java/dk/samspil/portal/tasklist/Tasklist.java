package dk.samspil.portal.tasklist;

import dk.samspil.portal.access.AccessPolicy;
import dk.samspil.portal.access.Action;
import dk.samspil.portal.access.Caller;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Open tasks that a caller may see. */
@Service
public class Tasklist {

    private final AccessPolicy policy;
    private final TaskRepository tasks;
    private final TaskMapper mapper;

    Tasklist(AccessPolicy policy, TaskRepository tasks, TaskMapper mapper) {
        this.policy = policy;
        this.tasks = tasks;
        this.mapper = mapper;
    }

    TaskPage page(Caller caller, Assignment assignment, Optional<String> department, TaskCursor after, int limit) {
        department.ifPresentOrElse(
                one -> policy.requireDepartment(caller, Action.TASK_LIST, one),
                () -> policy.require(caller, Action.TASK_LIST));
        Set<String> departments = department.map(Set::of).orElse(caller.departments());
        // One more than asked for tells whether there is a next page.
        var query = new TaskPageQuery(caller.userId(), departments, department.isEmpty(), assignment, after, limit + 1);
        List<TaskRow> rows = tasks.page(query, policy.visibleTasks(caller));
        List<TaskRow> shown = rows.subList(0, Math.min(limit, rows.size()));
        String next = rows.size() > limit ? TaskCursor.after(shown.getLast()).encoded() : null;
        return new TaskPage(mapper.toTasks(shown), next);
    }

    /** A journey's open tasks, those alone that the caller may see; reading the journey itself is asked for elsewhere. */
    public List<Task> openOfJourney(Caller caller, UUID journeyId) {
        return mapper.toTasks(tasks.ofJourney(journeyId, policy.visibleTasks(caller)));
    }
}
