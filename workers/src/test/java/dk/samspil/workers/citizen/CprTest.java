package dk.samspil.workers.citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.workers.job.JobFault;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CprTest {

    @ParameterizedTest
    @CsvSource({
        "610150-0001, 1950-01-01", "610150-3001, 1950-01-01",
        "610136-4001, 2036-01-01", "610137-4001, 1937-01-01",
        "610136-9001, 2036-01-01", "610137-9001, 1937-01-01",
        "610157-5001, 2057-01-01", "610158-5001, 1858-01-01",
        "610157-8001, 2057-01-01", "610158-8001, 1858-01-01",
        "630517-4004, 2017-05-03", "890208-4001, 2008-02-29"
    })
    void theSeventhDigitTellsTheCentury(String written, LocalDate born) {
        assertThat(Cpr.of(written).birthDate()).isEqualTo(new BirthDate(born));
    }

    @Test
    void aReplacementNumberHasSixtyAddedToItsDay() {
        assertThat(Cpr.of("610150-0001").isReplacement()).isTrue();
        assertThat(Cpr.of("0101500001").isReplacement()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "61015000", "61015000011", "610150x001", "920150-0001", "611350-0001", "600150-0001"})
    void aNumberWithoutADateIsRefusedWithoutQuotingIt(String written) {
        assertThatThrownBy(() -> Cpr.of(written))
                .isInstanceOf(JobFault.class)
                .message()
                .isIn("The CPR number has not ten digits", "The CPR number holds no date");
    }

    @Test
    void aNumberNeverPrintsItself() {
        assertThat(Cpr.of("610150-0001").toString()).doesNotContain("610150");
    }

    @Test
    void whoWasBornOnLeapDayComesOfAgeOnTheFirstOfMarch() {
        BirthDate leapDay = new BirthDate(LocalDate.parse("2008-02-29"));

        assertThat(leapDay.ageAt(OffsetDateTime.parse("2026-02-28T23:00+01:00")))
                .isEqualTo(17);
        assertThat(leapDay.ageAt(OffsetDateTime.parse("2026-02-28T23:30Z"))).isEqualTo(18);
        assertThat(leapDay.birthday(18)).isEqualTo("2026-03-01");
    }
}
