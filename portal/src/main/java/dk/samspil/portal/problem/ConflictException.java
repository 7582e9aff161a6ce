package dk.samspil.portal.problem;

import java.util.Map;

/** The request is at odds with the present state; answered with 409. */
public class ConflictException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, Object> properties;

    /** @param message why, in Danish, as the caller reads it */
    public ConflictException(String message) {
        this(message, Map.of());
    }

    /** @param properties further members of the problem, e.g. who has the task */
    public ConflictException(String message, Map<String, Object> properties) {
        super(message);
        this.properties = Map.copyOf(properties);
    }

    public Map<String, Object> properties() {
        return properties;
    }
}
