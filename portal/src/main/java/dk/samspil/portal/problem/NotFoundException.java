package dk.samspil.portal.problem;

/** There is no such thing; answered with 404. */
public class NotFoundException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message what is missing, in Danish, as the caller reads it */
    public NotFoundException(String message) {
        super(message);
    }
}
