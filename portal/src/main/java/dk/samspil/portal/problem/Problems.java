package dk.samspil.portal.problem;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** Makes problems with a Danish title and detail. */
public final class Problems {

    private Problems() {}

    /** @param detail what the caller reads, in Danish */
    public static ProblemDetail of(HttpStatus status, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setTitle(title(status));
        return problem;
    }

    private static String title(HttpStatus status) {
        return switch (status) {
            case BAD_REQUEST -> "Ugyldig forespørgsel";
            case UNAUTHORIZED -> "Ikke logget ind";
            case FORBIDDEN -> "Ingen adgang";
            case NOT_FOUND -> "Findes ikke";
            case CONFLICT -> "Konflikt";
            case UNPROCESSABLE_CONTENT -> "Felter skal rettes";
            case SERVICE_UNAVAILABLE -> "Prøv igen om lidt";
            default -> status.getReasonPhrase();
        };
    }
}
