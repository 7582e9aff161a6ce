package dk.samspil.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whenever the demo begins, its people are as old as their stories need them (domain.md § 10). */
class DemoCitizensTest {

    @TempDir
    Path home;

    @Test
    void onTheDemosOwnDayTheyHaveTheNumbersOfTheirStories() throws IOException {
        DemoCitizens citizens = beginningOn("2026-11-23");

        assertThat(citizens.cpr("emil.holm")).contains("800111-4001");
        assertThat(citizens.cpr("birthe.nygaard")).contains("770260-0008");
        assertThat(citizens.cpr("mette.krogh")).as("staff have none").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-01-01", "2026-11-23", "2027-02-28", "2028-02-29", "2028-03-01", "2031-12-31"})
    void theirAgesAreThoseOfTheStoriesWheneverTheDemoBegins(String day) throws IOException {
        DemoCitizens citizens = beginningOn(day);
        LocalDate today = LocalDate.parse(day);

        assertThat(age(citizens, "emil.holm", today)).isEqualTo(15);
        assertThat(age(citizens, "emil.holm", today.plusWeeks(9)))
                .as("16 in eight weeks")
                .isEqualTo(16);
        assertThat(age(citizens, "noah.berg", today)).isEqualTo(17);
        assertThat(age(citizens, "noah.berg", today.plusWeeks(4)))
                .as("18 in three weeks")
                .isEqualTo(18);
        assertThat(age(citizens, "freja.mortensen", today)).isEqualTo(9);
        assertThat(age(citizens, "jonas.kristoffersen", today)).isEqualTo(24);
        assertThat(age(citizens, "birthe.nygaard", today)).isEqualTo(66);
    }

    @ParameterizedTest
    @CsvSource({"2028-01-02, emil.holm", "2030-02-07, noah.berg", "2028-11-14, jonas.kristoffersen"})
    void aBirthdayMayBecomeALeapDay(String day, String citizen) throws IOException {
        assertThat(birthday(beginningOn(day).cpr(citizen).orElseThrow()))
                .hasMonth(Month.FEBRUARY)
                .hasDayOfMonth(29);
    }

    @Test
    void theFirstDayIsKept() throws IOException {
        String first = beginningOn("2027-01-01").cpr("emil.holm").orElseThrow();

        assertThat(new DemoCitizens(Settings.load(home, null)).cpr("emil.holm")).contains(first);
    }

    private DemoCitizens beginningOn(String day) throws IOException {
        Path defaults = home.resolve("infra/local/samspil.properties");
        Files.createDirectories(defaults.getParent());
        Files.copy(Path.of("samspil.properties"), defaults);
        Settings settings = Settings.load(home, null);
        Files.createDirectories(settings.data());
        Files.writeString(settings.data().resolve("first-day"), day);
        return new DemoCitizens(settings);
    }

    private static int age(DemoCitizens citizens, String username, LocalDate on) {
        return Period.between(birthday(citizens.cpr(username).orElseThrow()), on)
                .getYears();
    }

    /** As the CPR register reads it: a replacement number's day is 60 too high; the seventh digit tells the century. */
    private static LocalDate birthday(String cpr) {
        int year = Integer.parseInt(cpr.substring(4, 6));
        boolean isOfThisCentury = cpr.charAt(7) == '4' && year < 37;
        return LocalDate.of(
                (isOfThisCentury ? 2000 : 1900) + year,
                Integer.parseInt(cpr.substring(2, 4)),
                Integer.parseInt(cpr.substring(0, 2)) - 60);
    }
}
