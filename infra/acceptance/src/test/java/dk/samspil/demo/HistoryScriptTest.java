package dk.samspil.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HistoryScriptTest {

    /** A Friday at three. */
    private static final Instant CAME = Instant.parse("2026-11-27T14:00:00Z");

    private static final int MANY = 2000;

    private final HistoryScript script = new HistoryScript(1, Habits.read(), null);

    private static OpenTask task(int number, String name, String code, Duration time, Instant caseDueAt) {
        return new OpenTask(
                "1",
                name,
                "journey",
                "history-1-" + number,
                "Alma",
                "children-family",
                null,
                null,
                null,
                "children-family",
                code,
                CAME,
                CAME.plus(time),
                caseDueAt,
                0,
                0);
    }

    private static OpenTask notification(int number) {
        return task(number, "Vurdér akut", "F-UND-24T", Duration.ofHours(24), null);
    }

    private Instant moment(OpenTask task) {
        return script.answeredAt(task).orElseThrow();
    }

    private double keptOf(java.util.function.IntFunction<OpenTask> task) {
        return (double) IntStream.range(0, MANY)
                        .mapToObj(task)
                        .filter(one -> moment(one).isBefore(one.dueAt()))
                        .count()
                / MANY;
    }

    @Test
    void notificationsAreAssessedWithinADayAsOftenAsTheLevelsSayAlsoAtWeekends() {
        assertThat(keptOf(HistoryScriptTest::notification)).isCloseTo(0.96, within(0.02));
    }

    @Test
    void acuteHelpIsNotLeftUntilTheNextMorning() {
        assertThat(keptOf(number ->
                        task(number, "Sæt akut indsats i gang", "D-AKUTHJAELP-4T", Duration.ofHours(4), null)))
                .isCloseTo(0.9, within(0.03));
    }

    @Test
    void followUpsAreHeldInTimeAsOftenAsTheLevelsSay() {
        assertThat(keptOf(number ->
                        task(number, "Mødes om, hvordan det går", "D-OPFOELG-0AD", Duration.ofHours(9), null)))
                .isCloseTo(0.75, within(0.04));
    }

    /** With those that are late for other reasons it makes about half of a whole history. */
    @Test
    void twoInFiveInvestigationsAreHeldUpBeyondTheirFourMonths() {
        Instant fourMonths = CAME.plus(Duration.ofDays(30));
        double held = (double) IntStream.range(0, MANY)
                        .mapToObj(number -> task(
                                number, "Skriv faglig konklusion", "D-VURDERING-10AD", Duration.ofDays(14), fourMonths))
                        .filter(task -> moment(task).isAfter(fourMonths))
                        .count()
                / MANY;
        assertThat(held).isCloseTo(0.42, within(0.04));
    }

    @Test
    void theSameTaskIsAnsweredTheSameWayAtTheSameTimeWheneverItIsAsked() {
        OpenTask task = task(7, "Tag imod på bordet", "D-BORD-2AD", Duration.ofDays(4), null);
        HistoryScript again = new HistoryScript(1, Habits.read(), null);
        again.answeredAt(notification(3));
        assertThat(again.answeredAt(task)).isEqualTo(script.answeredAt(task));
        assertThat(again.answer(task, "mette.krogh")).isEqualTo(script.answer(task, "mette.krogh"));
    }

    @Test
    void tasksOfOthersAreLeftAlone() {
        OpenTask another = new OpenTask(
                "1",
                "Vurdér akut",
                "journey",
                "demo-freja",
                "Freja",
                "children-family",
                null,
                null,
                null,
                "children-family",
                "F-UND-24T",
                CAME,
                CAME.plusSeconds(60),
                null,
                0,
                0);
        assertThat(script.answeredAt(another)).isEmpty();
    }
}
