package dk.samspil.workers.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.clock.CaseworkClock;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What time it is for the workers (docs/decisions/0008). */
class CaseworkClockIT extends CaseworkIT {

    private static final Duration A_YEAR = Duration.ofDays(365);

    @BeforeEach
    void theDatabaseIsAYearAhead() {
        owner("update casework.clock set controlled = true, ahead_ms = " + A_YEAR.toMillis());
    }

    @AfterEach
    void theDatabaseIsInTime() {
        owner("update casework.clock set ahead_ms = 0, controlled = false");
    }

    @Test
    void theMachinesClockIgnoresTheDatabase() {
        assertAhead(CaseworkClock.of("system", database), Duration.ZERO);
    }

    @Test
    void aControlledClockFollowsTheDatabaseAtOnceAndSoDoesSql() {
        Clock clock = CaseworkClock.of("controlled", database);
        assertAhead(clock, A_YEAR);
        assertThat(database.sql("""
                                select casework.now() - now() = interval '8760 hours'
                                   and casework.today() = ((now() + interval '8760 hours') at time zone 'Europe/Copenhagen')::date
                                """).query(Boolean.class).single()).isTrue();

        owner("update casework.clock set ahead_ms = 0");
        assertAhead(clock, Duration.ZERO);
    }

    @Test
    void nothingElseIsAClock() {
        assertThatThrownBy(() -> CaseworkClock.of("wound-up", database)).hasMessageContaining("SAMSPIL_CLOCK");
    }

    @Test
    void theWorkersDoNotMoveTime() {
        assertThatThrownBy(() ->
                        database.sql("update casework.clock set ahead_ms = 1").update())
                .hasStackTraceContaining("permission denied");
    }

    private static void assertAhead(Clock clock, Duration ahead) {
        Duration off = Duration.between(Instant.now().plus(ahead), clock.instant());
        assertThat(off.abs()).isLessThan(Duration.ofMinutes(1));
    }
}
