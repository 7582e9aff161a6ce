package dk.samspil.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class HistoryPlanTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 24);
    private static final int THREE_YEARS = 3 * 365;

    private static List<PlannedJourney> plan(long seed) {
        return new HistoryPlan(seed, Habits.read(), FIRST).journeys(400, THREE_YEARS);
    }

    @Test
    void theSameSeedPlansTheSameAndAnotherSeedSomethingElse() {
        assertThat(plan(1)).isEqualTo(plan(1)).isNotEqualTo(plan(2));
    }

    @Test
    void everybodyIsInventedAndNobodyIsReferredTwice() {
        assertThat(plan(1))
                .hasSize(400)
                .extracting(PlannedJourney::cpr)
                .doesNotHaveDuplicates()
                .allMatch(cpr -> {
                    int day = Integer.parseInt(cpr.substring(0, 2));
                    return day > 60 && day <= 88;
                });
    }

    @Test
    void moreAreReferredWhenSchoolBeginsThanInTheHolidays() {
        assertThat(startingIn(Month.AUGUST)).isGreaterThan(2 * startingIn(Month.JULY));
    }

    private static long startingIn(Month month) {
        return starts().stream().filter(start -> start.getMonth() == month).count();
    }

    private static List<ZonedDateTime> starts() {
        return plan(1).stream()
                .map(journey -> journey.startsAt().atZone(Hours.DENMARK))
                .toList();
    }

    @Test
    void referralsComeWhenSomebodyIsAtWork() {
        assertThat(starts())
                .allMatch(Hours::isWeekday)
                .allMatch(start -> start.getHour() == 9 || start.getHour() == 15);
    }

    @Test
    void someDieAndSomeMoveAndMostDoNot() {
        List<String> kinds = plan(1).stream()
                .flatMap(journey -> journey.events().stream())
                .map(PlannedJourney.Event::kind)
                .toList();
        assertThat(kinds)
                .contains("citizen-died", "citizen-moved", "consent-withdrawn")
                .hasSizeLessThan(200);
    }
}
