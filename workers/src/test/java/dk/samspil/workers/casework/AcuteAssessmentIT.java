package dk.samspil.workers.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The 24-hour assessment, the acute help after it, and the screening. */
class AcuteAssessmentIT extends CaseworkIT {

    private static final String OPEN =
            "select code from casework.deadline where journey_id = :journey and fulfilled_at is null and cancelled_at is null";

    private static final String NOTE =
            "select text from casework.note where journey_id = :journey order by written_at desc limit 1";

    @Test
    void theAssessmentIsKeptAndItsOwnStepEndsThe24Hours() {
        register(intake());
        run("compute-deadline", Map.of("deadlineCode", "F-UND-24T", "deadlineStart", "2026-11-20T17:00:00+01:00"));

        assess(Map.of("seen", true));

        assertThat(rows("""
                        select acute, reason, seen, assessed_by from casework.acute_assessment
                         where journey_id = :journey"""))
                .containsExactly(Map.of("acute", true, "reason", "Blå mærker", "seen", true, "assessed_by", SENDER));
        assertThat(rows(OPEN)).isEmpty();
        assertThat(timeline()).endsWith("acute-assessed");
        assertThat(value(NOTE)).as("the reason is read with the step").isEqualTo("Blå mærker");
    }

    @Test
    void aChildWithSupportIsAssessedByASecondPersonToo() {
        register(intake());

        var answer = assess(Map.of("hasSupport", true, "secondPerson", "user-ali"));

        assertThat(answer).isEqualTo(Map.of("secondPersonMissing", false));
        assertThat(value("select second_person from casework.acute_assessment where journey_id = :journey"))
                .isEqualTo("user-ali");
        assertThat(rows(OPEN)).isEmpty();
    }

    @Test
    void untilTheSecondPersonIsAnotherOneThe24HoursRunOn() {
        register(intake());

        var alone = assess(Map.of("acuteNeed", "no-danger", "hasSupport", true, "secondPerson", SENDER));

        assertThat(alone).isEqualTo(Map.of("secondPersonMissing", true));
        assertThat(rows(OPEN)).containsExactly(Map.of("code", "F-UND-24T"));

        assess(Map.of("acuteNeed", "no-danger", "hasSupport", true, "secondPerson", "user-ali"));

        assertThat(rows(OPEN)).isEmpty();
        assertThat(rows("select 1 from casework.deadline where journey_id = :journey"))
                .hasSize(1);
    }

    @Test
    void aChildInDangerWaitsForNobody() {
        register(intake());

        assess(Map.of("hasSupport", true));

        assertThat(rows(OPEN)).isEmpty();
    }

    @Test
    void theFormKnowsWhetherTheChildHasSupport() {
        register(intake());
        assertThat(value("select value::text from casework.form_child_has_support where journey_id = :journey"))
                .isEqualTo("false");

        route("children-family");
        accept("children-family");

        assertThat(value("select value::text from casework.form_child_has_support where journey_id = :journey"))
                .isEqualTo("true");
    }

    @Test
    void whatWasDoneAtOnceIsNoted() {
        register(intake());
        var help = submit(Map.of("measures", List.of("relatives"), "policeTold", true, "note", "Hos moster"));

        answerTask(
                "D-AKUTHJAELP-4T",
                "record-acute-help",
                Map.of("department", "children-family-duty", "submissionId", help));

        assertThat(value("select text from casework.note where journey_id = :journey"))
                .isEqualTo("Hos moster");
        assertThat(timeline()).endsWith("acute-help-started");
        assertThat(rows(OPEN)).isEmpty();
    }

    @Test
    void aScreeningThatLeadsToAnAssessmentLeavesTheInvestigationsClockRunning() {
        routedTo("children-family");
        run("compute-deadline", Map.of("deadlineCode", "F-BFU-4M"));

        screen(Map.of("screeningTrack", "assessment"));

        assertThat(rows("select track, grounds::text, reason from casework.screening where journey_id = :journey"))
                .containsExactly(Map.of(
                        "track", "assessment",
                        "grounds", "{serious-complex,partly-unclear}",
                        "reason", "Flere forhold"));
        assertThat(rows(OPEN)).containsExactly(Map.of("code", "F-BFU-4M"));
        assertThat(timeline()).endsWith("screened");
    }

    @Test
    void whereThereIsNothingToInvestigateItsClockEnds() {
        routedTo("children-family");
        run("compute-deadline", Map.of("deadlineCode", "F-BFU-4M"));

        screen(Map.of("screeningTrack", "rejection", "forwardedTo", "Birkely Kommune"));

        assertThat(rows(OPEN)).isEmpty();
        assertThat(value("select reason from casework.screening where journey_id = :journey"))
                .isEqualTo(value(NOTE))
                .asString()
                .endsWith("Sendt videre til: Birkely Kommune");
    }

    @Test
    void aScreeningSentBeforeThereCouldBeSeveralGroundsHasItsOne() {
        routedTo("children-family");

        screen(Map.of("screeningTrack", "assessment", "severity", "serious-complex"));

        assertThat(value("select grounds::text from casework.screening where journey_id = :journey"))
                .isEqualTo("{serious-complex}");
    }

    private void screen(Map<String, Object> more) {
        Map<String, Object> screening = new HashMap<>(
                Map.of("severity", List.of("serious-complex", "partly-unclear"), "reason", "Flere forhold"));
        screening.putAll(more);
        run("record-screening", Map.of("department", "children-family", "submissionId", submit(screening)));
    }

    private Map<String, Object> assess(Map<String, Object> more) {
        Map<String, Object> assessment = new HashMap<>(Map.of("acuteNeed", "act-now", "reason", "Blå mærker"));
        assessment.putAll(more);
        return answerTask(
                "F-UND-24T",
                "record-acute-assessment",
                Map.of(
                        "department",
                        "children-family-duty",
                        "deadlineStart",
                        "2026-11-20T17:00:00+01:00",
                        "submissionId",
                        submit(assessment)));
    }
}
