package dk.samspil.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The time of the cases, in Denmark (docs/decisions/0008): the machine's, or, where an installation's time may be moved,
 * as far ahead of it as {@code casework.clock} says. What is about the machine itself, as sessions, tokens, leases and
 * the audit log, does not ask this clock.
 */
public final class CaseworkClock extends Clock {

    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    private final Clock machine;
    private final JdbcClient database;

    private CaseworkClock(Clock machine, JdbcClient database) {
        this.machine = machine;
        this.database = database;
    }

    /**
     * The clock of a part.
     *
     * @param mode setting {@code clock}: {@code system} or {@code controlled}
     * @throws IllegalArgumentException for any other mode
     */
    public static Clock of(String mode, JdbcClient database) {
        return switch (mode) {
            case "system" -> Clock.system(DENMARK);
            case "controlled" -> new CaseworkClock(Clock.system(DENMARK), database);
            default -> throw new IllegalArgumentException("SAMSPIL_CLOCK is system or controlled, not '" + mode + "'");
        };
    }

    /** The time now of a clock that may be moved; empty for one that is the machine's. */
    public static Optional<Instant> moved(Clock clock) {
        return clock instanceof CaseworkClock ? Optional.of(clock.instant()) : Optional.empty();
    }

    @Override
    public ZoneId getZone() {
        return machine.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new CaseworkClock(machine.withZone(zone), database);
    }

    /** Asks the database each time, on the connection of the transaction if there is one: a move counts at once. */
    @Override
    public Instant instant() {
        long ahead = database.sql("select ahead_ms from casework.clock")
                .query(Long.class)
                .single();
        return machine.instant().plus(Duration.ofMillis(ahead));
    }
}
