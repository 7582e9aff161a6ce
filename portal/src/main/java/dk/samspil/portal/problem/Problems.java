package dk.samspil.portal.problem;

import java.net.URI;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** Makes problems with a Danish title and detail. */
public final class Problems {

    private Problems() {}

    /** A problem of which no more is known than its status. */
    public static ProblemDetail of(HttpStatus status) {
        return of(status, detail(status));
    }

    /** @param detail what the caller reads, in Danish */
    public static ProblemDetail of(HttpStatus status, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setTitle(title(status));
        // Left alone, Spring puts the address here, and what people put into addresses is not repeated.
        problem.setInstance(URI.create("urn:uuid:" + UUID.randomUUID()));
        return problem;
    }

    private static String title(HttpStatus status) {
        return switch (status) {
            case BAD_REQUEST -> "Ugyldig forespørgsel";
            case UNAUTHORIZED -> "Ikke logget ind";
            case FORBIDDEN -> "Ingen adgang";
            case NOT_FOUND -> "Findes ikke";
            case METHOD_NOT_ALLOWED -> "Metoden kan ikke bruges her";
            case NOT_ACCEPTABLE -> "Formatet kan ikke leveres";
            case CONFLICT -> "Konflikt";
            case CONTENT_TOO_LARGE -> "For stort";
            case UNSUPPORTED_MEDIA_TYPE -> "Forkert indholdstype";
            case UNPROCESSABLE_CONTENT -> "Felter skal rettes";
            case SERVICE_UNAVAILABLE -> "Prøv igen om lidt";
            default -> status.is5xxServerError() ? "Fejl hos os" : "Forespørgslen kan ikke behandles";
        };
    }

    private static String detail(HttpStatus status) {
        return switch (status) {
            case BAD_REQUEST -> "Forespørgslen kan ikke læses. Ret den, og send den igen.";
            case NOT_FOUND -> "Der er intet på den adresse.";
            case METHOD_NOT_ALLOWED -> "Adressen findes, men kan ikke bruges med den metode.";
            case NOT_ACCEPTABLE -> "Svaret findes ikke i det format, der er bedt om.";
            case CONTENT_TOO_LARGE -> "Det sendte fylder for meget.";
            case UNSUPPORTED_MEDIA_TYPE -> "Indholdet skal sendes som JSON (application/json).";
            default ->
                status.is5xxServerError()
                        ? "Der skete en fejl hos os. Prøv igen om lidt."
                        : "Forespørgslen kunne ikke behandles.";
        };
    }
}
