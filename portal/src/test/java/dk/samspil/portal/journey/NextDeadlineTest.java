package dk.samspil.portal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.portal.journey.JourneyView.Deadline;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class NextDeadlineTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final Deadline DONE = open(-3, NOW);
    private static final Deadline LONG_PASSED = open(-2, null);
    private static final Deadline JUST_PASSED = open(-1, null);
    private static final Deadline TOMORROW = open(1, null);
    private static final Deadline LATER = open(2, null);

    @Test
    void whatHasPassedDoesNotHideWhatIsAhead() {
        assertThat(Deadline.next(List.of(DONE, LONG_PASSED, JUST_PASSED, TOMORROW, LATER)))
                .isEqualTo(TOMORROW);
    }

    @Test
    void whenAllHavePassedItIsTheOneThatPassedLast() {
        assertThat(Deadline.next(List.of(DONE, LONG_PASSED, JUST_PASSED))).isEqualTo(JUST_PASSED);
    }

    @Test
    void withoutAnOpenOneThereIsNone() {
        assertThat(Deadline.next(List.of(DONE))).isNull();
    }

    private static Deadline open(int days, Instant fulfilledAt) {
        Instant dueAt = NOW.plus(Duration.ofDays(days));
        return new Deadline(
                "code", "name", dueAt, "design", null, fulfilledAt, fulfilledAt == null && days < 0, null, null, null);
    }
}
