package dk.samspil.workers.journey;

import java.util.Locale;

/** What can stand in a journey's timeline; the code list {@code event-kind}. */
public enum EventKind {
    REFERRAL_RECEIVED,
    ROUTED_TO_DESK,
    BOUNCED,
    ESCALATED,
    DESK_DECIDED,
    ACCEPTED,
    REMINDED,
    OVERDUE,
    COORDINATOR_NAMED,
    CITIZEN_TOLD;

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
