package dk.samspil.processes.referral;

import static dk.samspil.processes.referral.DeskQuestion.about;
import static dk.samspil.processes.referral.DeskQuestion.aboutNothing;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.processes.Decisions;
import dk.samspil.processes.Models;
import io.camunda.zeebe.client.ZeebeClient;
import io.camunda.zeebe.process.test.extension.ZeebeProcessTest;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** DMN-2, row by row: which desks have a part in the referral; domain.md section 8. */
@ZeebeProcessTest
class DeskAssignmentTest {

    private static final List<String> BEFORE_REFORM = List.of();
    private static final List<String> AFTER_REFORM = List.of("health-reform");

    private ZeebeClient client;

    record Row(String id, int age, String need, List<String> reforms, String desk) {

        Row(String id, int age, String need, String desk) {
            this(id, age, need, BEFORE_REFORM, desk);
        }
    }

    static Stream<Row> rows() {
        return Stream.of(
                new Row("child-social", 17, "housing", "children-family"),
                new Row("child-school", 17, "absence", "school-psychology"),
                new Row("youth-education", 15, "job", "youth"),
                new Row("youth-support", 22, "youth-support", "children-family"),
                new Row("adult-social", 18, "self-care", "adult-social"),
                new Row("adult-employment", 18, "finances", "employment"),
                new Row("adult-education", 25, "education", "employment"),
                new Row("substance-use-social", 18, "substance-use", "adult-social"),
                new Row("substance-use-health", 18, "substance-use", "health"),
                new Row("mental-illness-social", 18, "mental-illness", "adult-social"),
                new Row("mental-illness-region", 17, "mental-illness", "regional-psychiatry"),
                new Row("treatment-before-reform", 40, "rehabilitation", BEFORE_REFORM, "health"),
                new Row("treatment-after-reform", 40, "rehabilitation", AFTER_REFORM, "health"),
                new Row("ageing-care", 67, "ageing-care", "health"),
                new Row("transition-adult-social", 16, "disability", "adult-social"),
                new Row("transition-youth", 17, "transition", "youth"),
                new Row("community", 80, "loneliness", "reception"),
                new Row("do-it-now", 30, "debt", "reception"));
    }

    /** Their examples are in {@link LeadDeskTest}. */
    static Stream<String> rowsOfTheLeadTable() {
        return Stream.of(
                "urgent-child",
                "urgent-first",
                "known-desk",
                "child-first",
                "main-need-and-wish",
                "main-need",
                "wish",
                "first-desk-found",
                "lead-default");
    }

    @BeforeEach
    void deploy() {
        Models.deploy(client, "referral");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void eachRowNamesTheDeskThatHasAPart(Row row) {
        var answer = about(row.age, row.need).with("reforms", row.reforms).ask(client);

        assertThat(answer.rows("right-desk")).contains(row.id);
        assertThat(answer.desks()).contains(row.desk);
        assertThat(answer.rows("desk-assignment")).containsExactly("desks-found");
    }

    @Test
    void everyRowHasAnExample() {
        var examples = Stream.of(Stream.of("desks-found", "desks-default"), rowsOfTheLeadTable(), rows().map(Row::id))
                .flatMap(ids -> ids);

        assertThat(examples).containsExactlyElementsOf(Decisions.rowsOf(Models.dmn("referral", "desk-assignment")));
    }

    @ParameterizedTest
    @CsvSource({
        "14, education,   ''",
        "24, job,         youth",
        "25, job,         employment",
        "18, absence,     ''",
        "17, employment,  ''",
        "66, ageing-care, ''",
        "15, disability,  children-family",
        "17, placement,   children-family",
        "22, youth-support, children-family",
        "23, youth-support, ''",
        "18, disability,  adult-social"
    })
    void anAgeLimitIsExact(int age, String need, String desks) {
        assertThat(about(age, need).ask(client).desks()).containsExactly(desks.isEmpty() ? "reception" : desks);
    }

    @Test
    void theHealthReformChangesTheRowOnItsDay() {
        var nursing = about(40, "nursing");

        assertThat(nursing.with("reforms", BEFORE_REFORM).ask(client).rows("right-desk"))
                .containsExactly("treatment-before-reform");
        assertThat(nursing.with("reforms", AFTER_REFORM).ask(client).rows("right-desk"))
                .containsExactly("treatment-after-reform");
    }

    @Test
    void theTransitionToAdultLifeBeginsWhenTheRegistrationSaysSo() {
        var disability = about(15, "disability").with("transitionAge", true);

        assertThat(disability.ask(client).rows("right-desk"))
                .containsExactly("child-social", "transition-adult-social", "transition-youth");
        assertThat(about(18, "disability")
                        .with("transitionAge", true)
                        .ask(client)
                        .rows("right-desk"))
                .containsExactly("adult-social");
    }

    @Test
    void aBenefitAloneRoutesNobody() {
        var answer = about(40).with("benefit", "cash-benefit").with("forsoergelsesgrundlag", "kontanthjaelp");

        assertThat(answer.ask(client).rows("right-desk")).isEmpty();
        assertThat(answer.ask(client).lead()).isEqualTo("reception");
    }

    @Test
    void theOtherDesksWithAPartAreAskedAsCoDesks() {
        var answer = about(40, "substance-use", "mental-illness", "loneliness", "debt");

        assertThat(answer.ask(client).coDesks()).containsExactly("health", "regional-psychiatry");
        assertThat(aboutNothing().ask(client).coDesks()).isEmpty();
    }

    @Test
    void lonelinessAloneIsReceptionsAndNoGap() {
        var answer = about(40, "loneliness").ask(client);

        assertThat(answer.lead()).isEqualTo("reception");
        assertThat(answer.reason()).isEqualTo("need");
        assertThat(answer.coDesks()).isEmpty();
    }

    @Test
    void aReferralThatFitsNoRowIsNeverWithoutADesk() {
        var answer = aboutNothing().ask(client);

        assertThat(answer.rows("lead-desk")).containsExactly("lead-default");
        assertThat(answer.rows("desk-assignment")).containsExactly("desks-default");
        assertThat(answer.desks()).containsExactly("reception");
        assertThat(answer.reason()).isEqualTo("no-desk");
    }
}
