package dk.samspil.portal.access;

import java.util.UUID;

/**
 * What the access rule must know of a user task.
 *
 * @param taskKey the engine's key
 * @param department the candidate group; null as long as it is not known, which admits nobody
 * @param requiredRole the realm role the model asks for; null: any role of staff
 * @param journeyId null as long as it is not known, which admits nobody
 * @param askedOf of whom a consent is asked: {@code citizen}, {@code custody-holder} or {@code guardian}; null when the
 *     task is about no consent, and is for whoever acts for the citizen
 */
public record TaskFacts(long taskKey, String department, String requiredRole, UUID journeyId, String askedOf) {

    /** A task that asks nobody for consent. */
    public TaskFacts(long taskKey, String department, String requiredRole, UUID journeyId) {
        this(taskKey, department, requiredRole, journeyId, null);
    }

    boolean isAskedOf(Capacity capacity) {
        return askedOf == null || askedOf.equals(capacity.code());
    }
}
