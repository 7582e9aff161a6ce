package dk.samspil.portal.problem;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** A request is refused in words of our own; answered with its status. */
public class ProblemException extends ErrorResponseException {

    private static final long serialVersionUID = 1L;

    /** @param detail what the caller reads, in Danish, without what was sent */
    public ProblemException(HttpStatus status, String detail) {
        super(status, Problems.of(status, detail), null);
    }
}
