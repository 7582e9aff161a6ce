package dk.samspil.workers.job;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * One unit of work from the engine.
 *
 * @param key the engine's key; the same each time the job is given
 * @param type the job type
 * @param variables the process variables the job can see
 */
public record Job(long key, String type, Map<String, Object> variables) {

    /**
     * Returns a variable that must be there.
     *
     * @throws JobFault naming the variable that is missing or is no text
     */
    public String text(String variable) {
        return optionalText(variable).orElseThrow(() -> new JobFault("Variable " + variable + " is missing"));
    }

    /** Returns a variable that may be missing or null. */
    public Optional<String> optionalText(String variable) {
        return Optional.ofNullable(variables.get(variable))
                .filter(String.class::isInstance)
                .map(String.class::cast);
    }

    /**
     * Returns a variable that holds a UUID.
     *
     * @throws JobFault naming the variable that is missing or is no UUID
     */
    public UUID id(String variable) {
        try {
            return UUID.fromString(text(variable));
        } catch (IllegalArgumentException malformed) {
            throw new JobFault("Variable " + variable + " is no UUID", malformed);
        }
    }
}
