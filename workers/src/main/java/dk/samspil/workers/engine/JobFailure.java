package dk.samspil.workers.engine;

import dk.samspil.engine.EngineRetry;
import dk.samspil.workers.job.JobFault;
import io.camunda.zeebe.client.api.command.ClientException;
import java.time.Duration;
import java.util.Arrays;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * How a failed job is reported. An unknown exception's message may quote personal data, so only its class leaves here.
 *
 * @param retries what is left; 0 raises an incident
 * @param backoff how long the engine waits before it gives the job again
 * @param message for the engine, free of personal data
 * @param log for the log, free of personal data
 */
record JobFailure(int retries, Duration backoff, String message, String log) {

    private static final Duration BACKOFF = Duration.ofSeconds(5);

    static JobFailure of(RuntimeException fault, int retriesLeft) {
        return switch (fault) {
            case JobFault known -> new JobFailure(0, Duration.ZERO, known.getMessage(), known.getMessage());
            // Nobody's fault and over some day: no retry is used up.
            case RuntimeException outage
            when isOutage(outage) -> new JobFailure(retriesLeft, BACKOFF, "The database is away", name(outage));
            case ClientException pushback
            when EngineRetry.isPushback(pushback) ->
                new JobFailure(retriesLeft, BACKOFF, "The engine is busy", name(pushback));
            default -> new JobFailure(Math.max(0, retriesLeft - 1), BACKOFF, name(fault), name(fault) + place(fault));
        };
    }

    private static boolean isOutage(RuntimeException fault) {
        return fault instanceof NonTransientDataAccessResourceException
                || fault instanceof RecoverableDataAccessException
                || fault instanceof TransientDataAccessException
                || fault instanceof TransactionException;
    }

    private static String name(RuntimeException fault) {
        return fault.getClass().getSimpleName();
    }

    private static String place(RuntimeException fault) {
        return Arrays.stream(fault.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("dk.samspil"))
                .findFirst()
                .map(frame -> " at " + frame)
                .orElse("");
    }
}
