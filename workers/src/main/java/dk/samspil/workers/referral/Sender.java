package dk.samspil.workers.referral;

import java.util.Set;
import java.util.UUID;

/**
 * Who sent a referral, as far as it matters for whom to answer.
 *
 * @param organisation set for professionals only [K]; null when none was given
 * @param reachable whether there is a name, an organisation or a telephone number to answer to
 * @param agreed whether the citizen has agreed to being referred
 */
record Sender(UUID referralId, UUID journeyId, String source, String organisation, boolean reachable, boolean agreed) {

    private static final Set<String> THE_CITIZEN = Set.of("citizen", "walk-in");

    boolean isCitizen() {
        return THE_CITIZEN.contains(source);
    }

    boolean isNotification() {
        return source.equals("notification");
    }

    boolean isKnown() {
        return !isCitizen() && reachable;
    }

    /** A professional is told whether a notification led to something; a private notifier is no party (domain.md S4). */
    boolean isProfessionalNotifier() {
        return isNotification() && organisation != null && !organisation.isBlank();
    }
}
