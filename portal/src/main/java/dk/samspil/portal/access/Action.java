package dk.samspil.portal.access;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything a caller can ask of the portal, and the roles that may ask: the table of role × endpoint. */
public enum Action {
    TASK_LIST("task.list", Roles.EVERYBODY),
    TASK_STREAM("task.stream", Roles.STAFF),
    TASK_READ("task.read", Roles.EVERYBODY),
    TASK_CLAIM("task.claim", Roles.EVERYBODY),
    TASK_RELEASE("task.release", Roles.EVERYBODY),
    TASK_DRAFT("task.draft", Roles.EVERYBODY),
    TASK_COMPLETE("task.complete", Roles.EVERYBODY),
    JOURNEY_LIST("journey.list", Roles.CITIZENS),
    JOURNEY_READ("journey.read", Roles.EVERYBODY),
    PLAN_READ("plan.read", Roles.EVERYBODY),
    SERVICE_GAP_LIST("service-gap.list", Set.of("leader", "coordinator")),
    MESSAGE_SEND("message.send", Roles.EVERYBODY),
    MESSAGE_OF_STAFF("message.send", Roles.STAFF),
    MESSAGE_OF_CITIZENS("message.send", Roles.CITIZENS),
    /** What the appeals board answered is for those who decide. */
    APPEAL_DECIDED_SEND("message.send", Set.of("caseworker", "leader")),
    /** Also of those who deliver one thing: they tell how it goes. */
    MESSAGE_OF_HELPERS("message.send", Roles.STAFF),
    REGISTER_EVENT_SEND("register-event.send", Set.of("register")),
    INTAKE_FORM_READ("intake-form.read", Roles.INTAKE),
    REFERRAL_CODES_READ("referral-codes.read", Set.of("partner", "receptionist")),
    REFERRAL_SEND("referral.send", Roles.SENDERS),
    REFERRAL_READ("referral.read", Roles.SENDERS);

    private final String auditName;
    private final Set<String> roles;

    Action(String auditName, Set<String> roles) {
        this.auditName = auditName;
        this.roles = roles;
    }

    /** The name in {@code audit.access.action}. */
    public String auditName() {
        return auditName;
    }

    /** The realm roles of which the caller needs one. */
    Set<String> roles() {
        return roles;
    }

    static final class Roles {

        /** Roles that act on journeys; a task without a required role is for any of them. */
        static final Set<String> STAFF = Set.of(
                "receptionist",
                "caseworker",
                "coordinator",
                "duty-officer",
                "allocator",
                "provider",
                "leader",
                "volunteer-coordinator");

        /** Citizens and who acts for them, or is told; tasks and journeys by {@code casework.citizen_access}. */
        static final Set<String> CITIZENS = Set.of("citizen", "guardian", "relative");

        static final Set<String> EVERYBODY =
                Stream.concat(STAFF.stream(), CITIZENS.stream()).collect(Collectors.toUnmodifiableSet());

        /** Who fills in the intake form: reception for others, a citizen for themselves. */
        static final Set<String> INTAKE = Set.of("receptionist", "citizen");

        static final Set<String> SENDERS = Set.of("partner", "receptionist", "citizen");

        /** Of the staff, those who deliver one thing and do not see the rest of the journey (domain.md § 5). */
        static final Set<String> HELPERS = Set.of("provider", "volunteer-coordinator");

        private Roles() {}
    }
}
