package dk.samspil.portal.access;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;

/**
 * The one place that decides who may do what (design rule 4). Every endpoint asks it before it reads or commands, and
 * every answer, yes or no, leaves a row in {@code audit.access}.
 */
@Service
public class AccessPolicy {

    private static final String VISIBLE_TASKS = """
            t.department = any(:scopeDepartments)
            and (t.required_role is null or t.required_role = any(:scopeRoles))
            and exists (select from casework.journey_access a
                         where a.journey_id = t.journey_id and a.department = t.department)
            """;

    private final JourneyAccessRepository journeyAccess;
    private final AccessAudit audit;

    AccessPolicy(JourneyAccessRepository journeyAccess, AccessAudit audit) {
        this.journeyAccess = journeyAccess;
        this.audit = audit;
    }

    /**
     * For an endpoint that touches no single task or journey.
     *
     * @throws DeniedException when no role of the caller allows the action
     */
    public void require(Caller caller, Action action) {
        settle(caller, action, null, null, brokenRule(caller, action));
    }

    /**
     * For an endpoint that is asked about one department.
     *
     * @throws DeniedException when no role of the caller allows the action, or the department is not the caller's
     */
    public void requireDepartment(Caller caller, Action action, String department) {
        Optional<Rule> broken =
                brokenRule(caller, action).or(() -> Rule.TASK_DEPARTMENT.unless(seesDepartment(caller, department)));
        settle(caller, action, null, null, broken);
    }

    /**
     * For every read and command of a task.
     *
     * @throws DeniedException when role, department or journey do not allow it
     */
    public void requireTask(Caller caller, Action action, TaskFacts task) {
        settle(caller, action, task.taskKey(), task.journeyId(), brokenRule(caller, action, task));
    }

    /**
     * For every read of a journey.
     *
     * @throws DeniedException when the role does not allow it or no department of the caller takes part
     */
    public void requireJourney(Caller caller, Action action, UUID journeyId) {
        Optional<Rule> broken = brokenRule(caller, action)
                .or(() -> Rule.JOURNEY_DEPARTMENT.unless(
                        journeyAccess.departments(journeyId).stream().anyMatch(caller.departments()::contains)));
        settle(caller, action, null, journeyId, broken);
    }

    /** Answers the same rule as {@link #requireTask} for many tasks at once, as a filter the database applies. */
    public TaskScope visibleTasks(Caller caller) {
        Set<String> departments = brokenRule(caller, Action.TASK_LIST).isPresent() ? Set.of() : caller.departments();
        return new TaskScope(
                VISIBLE_TASKS,
                Map.of(
                        "scopeDepartments", departments.toArray(String[]::new),
                        "scopeRoles", caller.roles().toArray(String[]::new)));
    }

    /** Says, without an audit row, whether the caller may see events of this department's tasks. */
    public boolean seesDepartment(Caller caller, String department) {
        return department != null && caller.departments().contains(department);
    }

    private Optional<Rule> brokenRule(Caller caller, Action action, TaskFacts task) {
        return brokenRule(caller, action)
                .or(() -> Rule.TASK_DEPARTMENT.unless(seesDepartment(caller, task.department())))
                .or(() -> Rule.TASK_ROLE.unless(
                        task.requiredRole() == null || caller.roles().contains(task.requiredRole())))
                .or(() -> Rule.JOURNEY_DEPARTMENT.unless(task.journeyId() != null
                        && journeyAccess.departments(task.journeyId()).contains(task.department())));
    }

    private static Optional<Rule> brokenRule(Caller caller, Action action) {
        return Rule.ROLE_FOR_ENDPOINT.unless(caller.hasAnyRole(action.roles()));
    }

    private void settle(Caller caller, Action action, Long taskKey, UUID journeyId, Optional<Rule> broken) {
        audit.record(caller, action, taskKey, journeyId, broken);
        broken.ifPresent(rule -> {
            throw new DeniedException(rule);
        });
    }
}
