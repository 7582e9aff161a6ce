package dk.samspil.workers.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgesTest {

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-23T09:00:00Z");

    @Test
    void aBirthdayThatHasPassedNeverComes() {
        assertThat(Ages.birthdays(new BirthDate(LocalDate.parse("2011-01-20")), NOW))
                .isEqualTo(Map.of(
                        "turns10At", "2999-01-01T00:00:00Z",
                        "turns15At", "2999-01-01T00:00:00Z",
                        "turns16At", "2027-01-20T00:00:00+01:00",
                        "turns18At", "2029-01-20T00:00:00+01:00"));
    }

    @Test
    void whoWasBornOnALeapDayTurnsOlderOnTheFirstOfMarch() {
        assertThat(Ages.birthdays(new BirthDate(LocalDate.parse("2012-02-29")), NOW))
                .containsEntry("turns15At", "2027-03-01T00:00:00+01:00");
    }

    @ParameterizedTest
    @CsvSource({
        "2011-05-24, false", // 15½ tomorrow
        "2011-05-23, true",
        "2008-11-24, true", // 18 tomorrow
        "2008-11-23, false"
    })
    void theYearsBeforeAdultLifeBeginAtFifteenAndAHalf(LocalDate born, boolean transition) {
        assertThat(Ages.isTransition(new BirthDate(born), NOW)).isEqualTo(transition);
    }
}
