package dk.samspil.portal.access;

import java.util.Set;

/** Everything a caller can ask of the portal, and the roles that may ask: the table of role × endpoint. */
public enum Action {
    TASK_LIST("task.list", Roles.STAFF),
    TASK_STREAM("task.stream", Roles.STAFF),
    TASK_READ("task.read", Roles.STAFF),
    TASK_CLAIM("task.claim", Roles.STAFF),
    TASK_RELEASE("task.release", Roles.STAFF),
    TASK_DRAFT("task.draft", Roles.STAFF),
    TASK_COMPLETE("task.complete", Roles.STAFF),
    JOURNEY_READ("journey.read", Roles.STAFF),
    INTAKE_FORM_READ("intake-form.read", Set.of("receptionist")),
    REFERRAL_CODES_READ("referral-codes.read", Set.of("partner", "receptionist")),
    REFERRAL_SEND("referral.send", Set.of("partner", "receptionist")),
    REFERRAL_READ("referral.read", Set.of("partner", "receptionist"));

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

        private Roles() {}
    }
}
