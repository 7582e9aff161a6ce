package dk.samspil.portal.problem;

import dk.samspil.portal.access.DeniedException;
import io.camunda.zeebe.client.api.command.ClientException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Turns what features throw into problems; Spring's own exceptions keep their status and get our words. */
@RestControllerAdvice
class ProblemHandler extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemHandler.class);

    // Spring's own details are English, and some repeat what was sent.
    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception refusal, Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ProblemDetail problem = refusal instanceof ProblemException own
                ? own.getBody()
                : Problems.of(HttpStatus.valueOf(status.value()));
        return super.handleExceptionInternal(refusal, problem, headers, status, request);
    }

    @ExceptionHandler
    ProblemDetail invalidInput(InvalidInputException invalid) {
        ProblemDetail problem = Problems.of(HttpStatus.UNPROCESSABLE_CONTENT, "Ret de markerede felter og prøv igen.");
        problem.setProperty("errors", invalid.errors());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail notFound(NotFoundException missing) {
        return Problems.of(HttpStatus.NOT_FOUND, missing.getMessage());
    }

    @ExceptionHandler
    ProblemDetail conflict(ConflictException conflict) {
        ProblemDetail problem = Problems.of(HttpStatus.CONFLICT, conflict.getMessage());
        conflict.properties().forEach(problem::setProperty);
        return problem;
    }

    @ExceptionHandler
    ProblemDetail denied(DeniedException denied) {
        return Problems.of(HttpStatus.FORBIDDEN, denied.sentence());
    }

    @ExceptionHandler
    ProblemDetail engineUnavailable(ClientException unavailable) {
        LOG.warn("The engine did not take a command: {}", unavailable.getMessage());
        return Problems.of(HttpStatus.SERVICE_UNAVAILABLE, "Systemet kan ikke nås lige nu. Prøv igen om lidt.");
    }
}
