package dk.samspil.portal.access;

import java.util.UUID;

/**
 * What the access rule must know of a user task.
 *
 * @param taskKey the engine's key
 * @param department the candidate group; null as long as it is not known, which admits nobody
 * @param requiredRole the realm role the model asks for; null: any role of staff
 * @param journeyId null as long as it is not known, which admits nobody
 */
public record TaskFacts(long taskKey, String department, String requiredRole, UUID journeyId) {}
