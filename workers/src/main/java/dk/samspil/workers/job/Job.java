package dk.samspil.workers.job;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * One unit of work from the engine.
 *
 * @param key the engine's key; the same each time the job is given
 * @param type the job type
 * @param elementInstanceKey the step it belongs to; for a listener of a user task, the task's
 * @param variables the process variables the job can see
 */
public record Job(long key, String type, long elementInstanceKey, Map<String, Object> variables) {

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
     * Returns the department whose task the job's step is: of who approves for the process's department, where it is an
     * approval, else the process's own; null when it is no department's.
     */
    public String taskDepartment() {
        return optionalText("approver").or(() -> optionalText("department")).orElse(null);
    }

    /** Returns a variable that holds a UUID and may be missing or null. */
    public Optional<UUID> optionalId(String variable) {
        return optionalText(variable).map(text -> id(variable));
    }

    /**
     * Returns a variable that holds a whole number.
     *
     * @throws JobFault naming the variable that is missing or is no number
     */
    public int number(String variable) {
        if (variables.get(variable) instanceof Number number) {
            return number.intValue();
        }
        throw new JobFault("Variable " + variable + " is no number");
    }

    /** Returns a variable that holds texts (codes, department keys); empty when it is missing or null. */
    public List<String> texts(String variable) {
        return variables.get(variable) instanceof List<?> list
                ? list.stream().map(String.class::cast).toList()
                : List.of();
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
