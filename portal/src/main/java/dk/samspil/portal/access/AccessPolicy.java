package dk.samspil.portal.access;

import dk.samspil.portal.access.Action.Roles;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;

/**
 * The one place that decides who may do what (design rule 4). Every endpoint asks it before it reads or commands, and
 * every answer, yes or no, leaves a row in {@code audit.access}. Staff see a journey by their department, citizens by
 * being its citizen or acting for them.
 */
@Service
public class AccessPolicy {

    private final JourneyAccessRepository journeyAccess;
    private final CitizenAccessRepository citizenAccess;
    private final AccessAudit audit;

    AccessPolicy(JourneyAccessRepository journeyAccess, CitizenAccessRepository citizenAccess, AccessAudit audit) {
        this.journeyAccess = journeyAccess;
        this.citizenAccess = citizenAccess;
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
                brokenRule(caller, action).or(() -> Rule.TASK_DEPARTMENT.unless(isOfDepartment(caller, department)));
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
     * @throws DeniedException when the role does not allow it, no department of the caller takes part, and it is not the
     *     caller's own either
     */
    public void requireJourney(Caller caller, Action action, UUID journeyId) {
        Optional<Rule> broken = brokenRule(caller, action)
                .or(() -> takesPart(caller, journeyId)
                        ? Optional.empty()
                        : notTheirs(caller).unless(capacity(caller, journeyId).isPresent()));
        settle(caller, action, null, journeyId, broken);
    }

    /**
     * For every command about a whole journey.
     *
     * @throws DeniedException as {@link #requireJourney}, and for who may look but not act for the citizen
     */
    public void requireToAct(Caller caller, Action action, UUID journeyId) {
        Optional<Rule> broken = brokenRule(caller, action)
                .or(() -> takesPart(caller, journeyId)
                                && (!helps(caller, journeyId) || action == Action.MESSAGE_OF_HELPERS)
                        ? Optional.empty()
                        : notTheirs(caller).unless(actsForCitizen(caller, journeyId)));
        settle(caller, action, null, journeyId, broken);
    }

    /**
     * In what capacity the caller sees the journey; empty for staff, who see all of it.
     *
     * @param journeyId a journey that the caller may see
     */
    public Optional<Capacity> inCapacity(Caller caller, UUID journeyId) {
        if (!takesPart(caller, journeyId)) {
            return capacity(caller, journeyId);
        }
        return helps(caller, journeyId) ? Optional.of(Capacity.HELPER) : Optional.empty();
    }

    /**
     * For taking a consent back: who gave it, the citizen whose case it is, or staff who record it for them.
     *
     * @param givenBy {@code citizen}, {@code custody-holder} or {@code guardian}
     * @throws DeniedException for somebody else who acts for the citizen
     */
    public void requireToWithdraw(Caller caller, Action action, UUID journeyId, String givenBy) {
        if (!withdrawable(caller, journeyId).test(givenBy)) {
            settle(caller, action, null, journeyId, Optional.of(Rule.ASKED_OF));
        }
    }

    /** Says the same, without an audit row, of who gave each consent of a journey: for the page that shows the way. */
    public Predicate<String> withdrawable(Caller caller, UUID journeyId) {
        Set<Capacity> capacities = capacities(caller, journeyId);
        return capacities.contains(Capacity.CITIZEN) || takesPart(caller, journeyId) && !helps(caller, journeyId)
                ? givenBy -> true
                : givenBy -> capacities.stream().anyMatch(one -> one.code().equals(givenBy));
    }

    /**
     * For what nobody says in the citizen's place.
     *
     * @throws DeniedException for everybody but the citizen
     */
    public void requireCitizen(Caller caller, Action action, UUID journeyId) {
        if (!capacities(caller, journeyId).contains(Capacity.CITIZEN)) {
            settle(caller, action, null, journeyId, Optional.of(Rule.CITIZEN_ALONE));
        }
    }

    /**
     * For what the coordinator, or who stands in, does alone; the department that is responsible while there is none.
     *
     * @throws DeniedException for everybody else
     */
    public void requireCoordinator(Caller caller, Action action, UUID journeyId) {
        if (!coordinates(caller, journeyId)) {
            settle(caller, action, null, journeyId, Optional.of(Rule.COORDINATOR_ALONE));
        }
    }

    /** Says the same without an audit row, for the page that shows the way. */
    public boolean coordinates(Caller caller, UUID journeyId) {
        return caller.hasAnyRole(Roles.STAFF) && citizenAccess.isRecordedBy(journeyId, caller);
    }

    /**
     * The departments whose part alone the caller reads in full of plans that are apart; empty for the citizen and who acts
     * for them, who read all of it.
     *
     * @param journeyId a journey that the caller may see
     */
    public Optional<Set<String>> readsOnlyPartOf(Caller caller, UUID journeyId) {
        return inCapacity(caller, journeyId).isPresent() ? Optional.empty() : Optional.of(caller.departments());
    }

    /** The journeys that are a citizen's own, of whom they act for, or of whom they are told. */
    public Map<UUID, Capacity> ownJourneys(Caller caller) {
        return caller.cpr() != null && caller.hasAnyRole(Roles.CITIZENS)
                ? citizenAccess.journeys(caller.cpr())
                : Map.of();
    }

    /** Whether the caller is, or acts for, the citizen of this task, and does not do it as staff. */
    public Optional<Capacity> answersAs(Caller caller, TaskFacts task) {
        return TaskScope.CITIZEN.equals(task.department())
                ? inCapacity(caller, task.journeyId()).filter(Capacity::mayAct)
                : Optional.empty();
    }

    /** Which of those who act for the citizen the caller is in a capacity of theirs; empty for the citizen. */
    public Optional<UUID> representation(Caller caller, UUID journeyId, Capacity capacity) {
        return citizenAccess.representation(journeyId, caller.cpr(), capacity);
    }

    /** Answers the same rule as {@link #requireTask} for many tasks at once, as filters the database applies. */
    public TaskScope visibleTasks(Caller caller) {
        boolean none = brokenRule(caller, Action.TASK_LIST).isPresent();
        boolean staff = caller.hasAnyRole(Roles.STAFF);
        Map<String, Object> parameters = new HashMap<>();
        Set<String> departments = none || !staff ? Set.of() : caller.departments();
        parameters.put("scopeDepartments", departments.toArray(String[]::new));
        parameters.put("scopeRoles", caller.roles().toArray(String[]::new));
        parameters.put("scopeUser", staff ? caller.userId() : null);
        parameters.put("scopeCpr", caller.hasAnyRole(Roles.CITIZENS) ? caller.cpr() : null);
        return new TaskScope(parameters);
    }

    /**
     * The red list: of the journeys a coordinator has, and of a leader's departments.
     *
     * @throws DeniedException when no role of the caller allows it
     */
    public GapScope visibleGaps(Caller caller) {
        require(caller, Action.SERVICE_GAP_LIST);
        return new GapScope(Map.of(
                "scopeDepartments", caller.departments().toArray(String[]::new),
                "scopeUser", caller.userId(),
                "scopeLeads", caller.roles().contains("leader")));
    }

    /** Says, without an audit row, whether the caller is to hear that a task of this department has changed. */
    public boolean hearsOf(Caller caller, String department) {
        return isOfDepartment(caller, department)
                || TaskScope.CITIZEN.equals(department) && caller.roles().contains("coordinator");
    }

    private static boolean isOfDepartment(Caller caller, String department) {
        return department != null && caller.departments().contains(department);
    }

    private Optional<Rule> brokenRule(Caller caller, Action action, TaskFacts task) {
        Optional<Rule> broken = brokenRule(caller, action)
                .or(() -> TaskScope.CITIZEN.equals(task.department())
                        ? brokenByCitizen(caller, task)
                        : brokenByDepartment(caller, task));
        return broken.or(() -> Rule.TASK_ROLE.unless(
                task.requiredRole() == null || caller.roles().contains(task.requiredRole())));
    }

    private Optional<Rule> brokenByDepartment(Caller caller, TaskFacts task) {
        return Rule.TASK_DEPARTMENT
                .unless(caller.hasAnyRole(Roles.STAFF) && isOfDepartment(caller, task.department()))
                .or(() -> Rule.JOURNEY_DEPARTMENT.unless(task.journeyId() != null
                        && journeyAccess.departments(task.journeyId()).contains(task.department())));
    }

    // A citizen's task: the citizen's, or who acts for them, or who records it on their behalf. A consent is the one's
    // who
    // is asked; of two custody holders either may answer [K].
    private Optional<Rule> brokenByCitizen(Caller caller, TaskFacts task) {
        UUID journeyId = task.journeyId();
        if (journeyId == null) {
            return Optional.of(Rule.ON_BEHALF);
        }
        if (coordinates(caller, journeyId)) {
            return Optional.empty();
        }
        return Rule.ON_BEHALF
                .unless(actsForCitizen(caller, journeyId))
                .or(() -> Rule.ASKED_OF.unless(
                        capacities(caller, journeyId).stream().anyMatch(task::isAskedOf)));
    }

    private boolean actsForCitizen(Caller caller, UUID journeyId) {
        return capacity(caller, journeyId).filter(Capacity::mayAct).isPresent();
    }

    private Optional<Capacity> capacity(Caller caller, UUID journeyId) {
        return capacities(caller, journeyId).stream().min(Comparator.naturalOrder());
    }

    private Set<Capacity> capacities(Caller caller, UUID journeyId) {
        return caller.hasAnyRole(Roles.CITIZENS) ? citizenAccess.capacities(journeyId, caller.cpr()) : Set.of();
    }

    // Somebody who delivers one thing, or whose department stands outside the municipality, has no need of the rest.
    private boolean helps(Caller caller, UUID journeyId) {
        return caller.onlyHelps()
                || journeyAccess.ownDepartments(journeyId).stream().noneMatch(caller.departments()::contains);
    }

    private boolean takesPart(Caller caller, UUID journeyId) {
        return caller.hasAnyRole(Roles.STAFF)
                && journeyAccess.departments(journeyId).stream().anyMatch(caller.departments()::contains);
    }

    private static Rule notTheirs(Caller caller) {
        return caller.hasAnyRole(Roles.STAFF) ? Rule.JOURNEY_DEPARTMENT : Rule.OWN_JOURNEY;
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
