package dk.samspil.portal.access;

import java.util.Optional;

/** The rules a request can break; the name is what {@code audit.access.reason} holds. */
enum Rule {
    ROLE_FOR_ENDPOINT("role-for-endpoint"),
    TASK_DEPARTMENT("task-department"),
    TASK_ROLE("task-role"),
    JOURNEY_DEPARTMENT("journey-department"),
    OWN_JOURNEY("own-journey"),
    ON_BEHALF("on-behalf"),
    /** Consent is the one's who is asked: not the parent's for the youth, not the youth's for the parent. */
    ASKED_OF("asked-of", "Samtykket er en andens: kun den, der er spurgt, kan svare på det og trække det tilbage."),
    /** Only the citizen says who may be told. */
    CITIZEN_ALONE("citizen-alone", "Kun borgeren selv kan gøre dette."),
    /** Who coordinates takes up assessment and planning again; others ask them to. */
    COORDINATOR_ALONE("coordinator-alone", "Kun tovholderen eller stedfortræderen kan gøre dette.");

    private final String auditName;
    private final String sentence;

    Rule(String auditName) {
        this(auditName, "Du har ikke adgang til dette.");
    }

    Rule(String auditName, String sentence) {
        this.auditName = auditName;
        this.sentence = sentence;
    }

    /** What the caller reads, in Danish. */
    String sentence() {
        return sentence;
    }

    String auditName() {
        return auditName;
    }

    /** This rule as the broken one, unless it is kept. */
    Optional<Rule> unless(boolean kept) {
        return kept ? Optional.empty() : Optional.of(this);
    }
}
