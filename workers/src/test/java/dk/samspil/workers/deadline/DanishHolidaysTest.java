package dk.samspil.workers.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DanishHolidaysTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-01", "2026-04-02", "2026-04-03", "2026-04-05", "2026-04-06", "2026-05-14", "2026-05-24",
                "2026-05-25", "2026-12-25", "2026-12-26", "2027-03-25", "2027-03-26", "2027-03-29", "2027-05-06",
                "2027-05-17", "2028-04-13", "2028-04-14", "2028-04-17", "2028-05-25", "2028-06-05", "2023-05-05"
            })
    void isAPublicHoliday(LocalDate day) {
        assertThat(DanishHolidays.isHoliday(day)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-05-01", "2027-04-23", "2028-05-12", "2024-04-26", "2026-06-05", "2026-12-24", "2026-12-31"
            })
    void isNoPublicHoliday(LocalDate day) {
        assertThat(DanishHolidays.isHoliday(day)).isFalse();
    }
}
