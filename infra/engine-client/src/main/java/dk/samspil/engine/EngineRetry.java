package dk.samspil.engine;

import io.camunda.zeebe.client.api.command.ClientException;
import io.camunda.zeebe.client.api.command.ClientStatusException;
import io.camunda.zeebe.client.api.command.FinalCommandStep;
import io.camunda.zeebe.client.api.command.ProblemException;
import io.grpc.Status;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Sends commands to the engine and waits longer each time the engine pushes back or gives no token yet. */
public final class EngineRetry {

    private static final Set<Status.Code> PUSHED_BACK = Set.of(Status.Code.RESOURCE_EXHAUSTED, Status.Code.UNAVAILABLE);
    private static final Set<Integer> PUSHED_BACK_HTTP = Set.of(429, 503);
    private static final Duration FIRST_WAIT = Duration.ofMillis(20);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private EngineRetry() {}

    /**
     * Sends the command until the engine takes it, for 20 seconds at most.
     *
     * @param command makes the command anew for each try
     * @throws ClientException the engine's last answer: a rejection at once, pushback when patience has run out
     */
    public static <T> T send(Supplier<? extends FinalCommandStep<T>> command) {
        long giveUpAt = System.nanoTime() + PATIENCE.toNanos();
        Duration wait = FIRST_WAIT;
        while (true) {
            try {
                return command.get().send().join();
            } catch (ClientException refusal) {
                if (!isPushback(refusal) || System.nanoTime() + wait.toNanos() > giveUpAt) {
                    throw refusal;
                }
            }
            LockSupport.parkNanos(jittered(wait));
            wait = wait.multipliedBy(2).compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait.multipliedBy(2);
        }
    }

    /** Says whether the engine asked to come back later rather than refused the command. */
    public static boolean isPushback(Throwable refusal) {
        return switch (refusal) {
            case ClientStatusException status ->
                PUSHED_BACK.contains(status.getStatusCode()) || gotNoToken(status.getStatus());
            case ProblemException problem -> PUSHED_BACK_HTTP.contains(problem.code());
            case null -> false;
            default -> refusal.getCause() != refusal && isPushback(refusal.getCause());
        };
    }

    /** The client gives a call up as cancelled when Keycloak, for instance just restarted, has no token for it. */
    private static boolean gotNoToken(Status status) {
        return status.getCode() == Status.Code.CANCELLED && status.getCause() instanceof IOException;
    }

    private static long jittered(Duration wait) {
        return wait.toNanos() / 2
                + ThreadLocalRandom.current().nextLong(TimeUnit.MILLISECONDS.toNanos(1) + wait.toNanos() / 2);
    }
}
