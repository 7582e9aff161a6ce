package dk.samspil.portal.access;

import java.util.Optional;

/** The rules a request can break; the name is what {@code audit.access.reason} holds. */
enum Rule {
    ROLE_FOR_ENDPOINT("role-for-endpoint"),
    TASK_DEPARTMENT("task-department"),
    TASK_ROLE("task-role"),
    JOURNEY_DEPARTMENT("journey-department"),
    OWN_JOURNEY("own-journey"),
    ON_BEHALF("on-behalf");

    private final String auditName;

    Rule(String auditName) {
        this.auditName = auditName;
    }

    String auditName() {
        return auditName;
    }

    /** This rule as the broken one, unless it is kept. */
    Optional<Rule> unless(boolean kept) {
        return kept ? Optional.empty() : Optional.of(this);
    }
}
