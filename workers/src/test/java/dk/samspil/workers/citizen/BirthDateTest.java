package dk.samspil.workers.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class BirthDateTest {

    @Test
    void whoWasBornOnLeapDayComesOfAgeOnTheFirstOfMarch() {
        BirthDate leapDay = new BirthDate(LocalDate.parse("2008-02-29"));

        assertThat(leapDay.ageAt(OffsetDateTime.parse("2026-02-28T23:00+01:00")))
                .isEqualTo(17);
        assertThat(leapDay.ageAt(OffsetDateTime.parse("2026-02-28T23:30Z"))).isEqualTo(18);
        assertThat(leapDay.birthday(18)).isEqualTo("2026-03-01");
    }
}
