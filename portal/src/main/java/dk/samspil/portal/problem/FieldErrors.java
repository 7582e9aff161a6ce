package dk.samspil.portal.problem;

import java.util.ArrayList;
import java.util.List;

/** Collects every faulty field of an input, so that the sender can mend them all at once. */
public final class FieldErrors {

    private final List<FieldError> errors = new ArrayList<>();

    public FieldErrors add(String field, String message) {
        errors.add(new FieldError(field, message));
        return this;
    }

    /** Adds the error unless the field is as it should be. */
    public FieldErrors addUnless(boolean ok, String field, String message) {
        return ok ? this : add(field, message);
    }

    public List<FieldError> all() {
        return List.copyOf(errors);
    }

    /**
     * Ends the check.
     *
     * @throws InvalidInputException when at least one field is faulty
     */
    public void throwIfAny() {
        if (!errors.isEmpty()) {
            throw new InvalidInputException(all());
        }
    }
}
