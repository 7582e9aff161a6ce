package dk.samspil.workers.casework;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.workers.transition.ReadinessFacts;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class ReadinessIT extends TransitionIT {

    private static final LocalDate IN_EIGHT_MONTHS = LocalDate.of(2009, 7, 15);
    private static final LocalDate IN_FIVE_MONTHS = LocalDate.of(2009, 4, 15);
    private static final LocalDate IN_SIX_WEEKS = LocalDate.of(2009, 1, 4);
    private static final LocalDate A_DAY_MORE = LocalDate.of(2009, 1, 5);

    @Autowired
    private ReadinessFacts facts;

    @Test
    void everyThemeHasAStatusAndTheTimeThatIsLeft() {
        onTheWay(IN_FIVE_MONTHS, "education");
        note("housing", "underway");

        assertThat(gathered())
                .contains(
                        Map.of("theme", "support", "status", "none", "monthsLeft", 5, "weeksLeft", 21),
                        Map.of("theme", "housing", "status", "underway", "monthsLeft", 5, "weeksLeft", 21),
                        Map.of("theme", "guardianship", "status", "not-needed", "monthsLeft", 5, "weeksLeft", 21))
                .hasSize(10);
        assertThat(participants()).as("the desk that takes over").contains("adult-social");
    }

    @ParameterizedTest
    @CsvSource({"2009-05-23, 6", "2009-05-24, 7", "2009-05-22, 6", "2008-11-24, 1"})
    void exactlySixMonthsBeforeSixAreLeft(LocalDate born, int monthsLeft) {
        onTheWay(born);

        assertThat(gathered().getFirst()).containsEntry("monthsLeft", monthsLeft);
    }

    @Test
    void theWorstThemeDecidesAndTheYellowOneIsTheCoordinators() {
        onTheWay(IN_FIVE_MONTHS);

        assertThat(colours("green", "yellow"))
                .containsEntry("readiness", "yellow")
                .containsEntry("raised", "yellow")
                .containsEntry("heads", List.of());
        assertThat(colours("green", "green"))
                .containsEntry("readiness", "green")
                .containsEntry("raised", "none");
        assertThat(colours("yellow", "red"))
                .containsEntry("readiness", "red")
                .containsEntry("raised", "red")
                .containsEntry("lastWeeks", false)
                .containsEntry("heads", List.of("children-family", "adult-social"));
        assertThat(rows("select overall from casework.readiness_check where journey_id = :journey order by "
                        + AS_WRITTEN))
                .extracting(row -> row.get("overall"))
                .containsExactly("yellow", "green", "red");
        assertThat(value("select themes::text from casework.readiness_check where journey_id = :journey"
                        + " and overall = 'red'"))
                .isEqualTo("{\"housing\": \"red\", \"support\": \"yellow\"}");
    }

    @Test
    void yellowThatLooksAsItDidLastWeekIsNoNewTask() {
        onTheWay(IN_FIVE_MONTHS);
        assertThat(colours("yellow", "green")).containsEntry("raised", "yellow");

        assertThat(colours("yellow", "green")).containsEntry("raised", "none");
        assertThat(colours("yellow", "yellow")).as("another theme").containsEntry("raised", "yellow");
    }

    @Test
    void moreThanHalfAYearBeforeOnlyRedCallsAnybodyAndThenYellowDoes() {
        onTheWay(IN_EIGHT_MONTHS);

        assertThat(colours("yellow", "green")).containsEntry("raised", "none");
        assertThat(colours("red", "green"))
                .containsEntry("raised", "red")
                .containsEntry("heads", List.of("children-family", "adult-social"));
        assertThat(colours("yellow", "green")).containsEntry("raised", "none");

        database.sql("update casework.transition set turning_on = '2027-05-23' where journey_id = :journey")
                .param("journey", journeyId)
                .update();
        database.sql(
                        "update casework.readiness_check set checked_at = checked_at - interval '1 week' where journey_id = :journey")
                .param("journey", journeyId)
                .update();
        assertThat(colours("yellow", "green"))
                .as("what was yellow all the time is a task now")
                .containsEntry("raised", "yellow");
    }

    @Test
    void theScoreWeighsTheThemesAndDecidesNothing() {
        onTheWay(IN_FIVE_MONTHS);
        database.sql("update casework.readiness_theme set weight = 3 where theme = 'housing'")
                .update();

        assertThat(colours("red", "green")).containsEntry("readiness", "red");
        assertThat(colours("yellow", "yellow")).containsEntry("readiness", "yellow");

        assertThat(rows("select score from casework.readiness_check where journey_id = :journey order by "
                        + AS_WRITTEN))
                .extracting(row -> row.get("score"))
                .containsExactly(60, 50);
        database.sql("update casework.readiness_theme set weight = 2 where theme = 'housing'")
                .update();
    }

    @Test
    void whoIsAtWorkOnItIsNotAskedAgain() {
        onTheWay(IN_FIVE_MONTHS);
        opens("D-PARAT-GUL-5AD");
        assertThat(colours("yellow", "green")).containsEntry("raised", "none");
        opens("D-PARAT-2AD");

        assertThat(colours("red", "green")).containsEntry("raised", "none");

        database.sql("update casework.deadline set fulfilled_at = now() where journey_id = :journey")
                .param("journey", journeyId)
                .update();
        assertThat(colours("red", "green")).containsEntry("raised", "red");
    }

    @Test
    void sixWeeksBeforeLeadershipIsAskedAndABridgeMustBeBuilt() {
        onTheWay(A_DAY_MORE);
        assertThat(colours("red", "green")).containsEntry("lastWeeks", false);
        database.sql("update casework.transition set turning_on = turning_on - 1 where journey_id = :journey")
                .param("journey", journeyId)
                .update();
        opens("D-PARAT-2AD");

        assertThat(colours("red", "green"))
                .containsEntry("raised", "red")
                .containsEntry("lastWeeks", true)
                .containsEntry("heads", List.of());
        assertThat(participants()).contains("leadership");
    }

    @Test
    void aBridgeTheYouthAgreesToIsALineOfThePlanAndClosesTheGap() {
        onTheWay(IN_SIX_WEEKS);
        UUID service = line("barnets-lov", "stay-long", "active");
        opens("D-PARAT-2AD");

        bridge(service, "yes");

        assertThat(rows("select law, service, state, description from casework.plan_line where bridge_for = '" + service
                        + "' and journey_id = :journey"))
                .containsExactly(Map.of(
                        "law",
                        "barnets-lov",
                        "service",
                        "stay-long",
                        "state",
                        "active",
                        "description",
                        "Bliver boende"));
        assertThat(gaps()).isEmpty();
        assertThat(gathered())
                .anySatisfy(fact ->
                        assertThat(fact).containsEntry("theme", "housing").containsEntry("status", "underway"));
        assertThat(colours("red", "yellow"))
                .as("the bridge holds for housing alone; support is red and has none")
                .containsEntry("lastWeeks", true);
        assertThat(colours("green", "yellow")).containsEntry("lastWeeks", false);
    }

    @Test
    void aBridgeTheYouthSaysNoToIsAnOfferAndNothingIsClosed() {
        onTheWay(IN_SIX_WEEKS);
        UUID service = line("barnets-lov", "stay-long", "active");

        bridge(service, "no");

        assertThat(gaps()).hasSize(1);
        assertThat(value("select text from casework.transition_note where journey_id = :journey and topic = 'offer'"))
                .isEqualTo("Bliver boende");
        assertThat(colours("red", "green")).containsEntry("lastWeeks", true);
    }

    @Test
    void aChildServiceIsAGapUntilAnAdultDecisionOrAStopFollowsIt() {
        onTheWay(IN_FIVE_MONTHS);
        UUID placed = line("barnets-lov", "stay-long", "active");
        line("barnets-lov", "family-support", "ended");
        line("serviceloven", "activity", "active");
        assertThat(gaps()).containsExactly(placed);
        UUID adult = line("serviceloven", "stay-long", "proposed");

        succession(placed, adult, null);
        assertThat(gaps()).as("a proposal is no decision").containsExactly(placed);

        database.sql("update casework.plan_line set state = 'decided' where line_id = :line")
                .param("line", adult)
                .update();
        assertThat(gaps()).isEmpty();
    }

    @Test
    void readinessIsLookedAtEveryWeekFromNineMonthsBeforeToTheDay() {
        onTheWay(SEVENTEEN_TODAY);

        assertThat(step("plan-readiness-check", Map.of()))
                .containsEntry("readinessAt", "2027-02-23T00:00:00+01:00")
                .containsEntry("checksLeft", true);
        assertThat(step("plan-readiness-check", Map.of("lastAt", "2026-11-23T00:00:00+01:00")))
                .containsEntry("readinessAt", "2026-11-30T00:00:00+01:00");
    }

    @Test
    void whoIsFoundLateIsLookedAtAtOnceAndNobodyAfterTheDay() {
        onTheWay(LocalDate.of(2008, 11, 27));

        assertThat(step("plan-readiness-check", Map.of()))
                .containsEntry("readinessAt", "2026-11-23T09:00:00Z")
                .containsEntry("checksLeft", true);
        assertThat(step("plan-readiness-check", Map.of("lastAt", "2026-11-23T09:00:00Z")))
                .containsEntry("checksLeft", false);
    }

    private void bridge(UUID service, String agreed) {
        Map<String, Object> form = Map.of(
                "theme", "housing",
                "line", service.toString(),
                "law", "barnets-lov",
                "service", "stay-long",
                "description", "Bliver boende",
                "goal", "Ro",
                "startsOn", "2027-01-04",
                "agreed", agreed);
        answerTask(
                "D-PARAT-BRO-3AD",
                "record-transition-bridge",
                Map.of(
                        "transitionId", transitionId(),
                        "department", "children-family",
                        "submissionId", submit(form)));
    }

    private void succession(UUID line, UUID successor, String stop) {
        database.sql("""
                        insert into casework.service_succession values (:line, :transition, :journey, :next, :stop, 'x', now())""")
                .param("line", line)
                .param("transition", transitionId())
                .param("journey", journeyId)
                .param("next", successor)
                .param("stop", stop)
                .update();
    }

    private List<Object> gaps() {
        return rows("select line_id from casework.service_gap where journey_id = :journey").stream()
                .map(row -> row.get("line_id"))
                .toList();
    }

    private void opens(String deadlineCode) {
        run("compute-deadline", Map.of("deadlineCode", deadlineCode, "department", "children-family"));
    }

    private void note(String theme, String status) {
        facts.note(transitionId(), journeyId, theme, status, CaseworkApplication.NOW.atOffset(ZoneOffset.UTC));
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> gathered() {
        return (List<Map<String, Object>>) step("gather-readiness", Map.of()).get("readinessFacts");
    }

    private Map<String, Object> colours(String support, String housing) {
        List<Map<String, Object>> themes = new ArrayList<>();
        List.of("support", "housing").forEach(theme -> themes.add(new HashMap<>(Map.of("theme", theme))));
        return step("record-readiness", Map.of("readinessFacts", themes, "colours", List.of(support, housing)));
    }
}
