package dk.samspil.workers.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A consent that is given until a day: taken up before it, and over after it. The tests' day is Monday 23 November 2026. */
class EndingConsentsIT extends ConsentFixture {

    @ParameterizedTest
    @CsvSource({"2026-12-14, 1", "2026-12-15, 0"})
    void fifteenWorkingDaysBeforeItsLastDayTheJourneyHearsOfIt(String lastDay, int times) {
        register(intake());
        UUID consent = given("obtain-information", lastDay);

        run("find-ending-consents", Map.of());

        assertThat(messages.to(journeyId))
                .hasSize(times)
                .allSatisfy(message -> assertThat(message)
                        .isEqualTo(new PublishedMessages.Message(
                                "consent-running-out",
                                journeyId.toString(),
                                "consent-running-out-" + consent,
                                Map.of("consentId", consent.toString()))));
    }

    @Test
    void itHearsOfItUntilSomebodyHasTakenItUp() {
        register(intake());
        UUID consent = given("obtain-information", "2026-11-30");

        run("find-ending-consents", Map.of());
        run("find-ending-consents", Map.of());
        assertThat(messages.to(journeyId))
                .extracting(PublishedMessages.Message::messageId)
                .as("the same message for the engine")
                .containsOnly("consent-running-out-" + consent)
                .hasSize(2);
        run(
                "compute-deadline",
                Map.of("department", "adult-social", "deadlineCode", "D-SAMTFORNY-5AD", "subjectId", consent));
        run("find-ending-consents", Map.of());

        assertThat(messages.to(journeyId)).hasSize(2);
    }

    @Test
    void whatParentsAgreedToUntilTheirChildIsOfAgeIsNotTakenUp() {
        registered(childOfSixteen);
        UUID parent = askForPlan("custody-holder");
        answer(parent, Map.of("answer", "given", "source", "relative"));
        turning18On("2026-12-01");

        run("find-ending-consents", Map.of());

        assertThat(messages.to(journeyId)).isEmpty();
    }

    @Test
    void whenItsLastDayIsOverItEndsAsIfTakenBack() {
        register(intake());
        UUID consent = given("holistic-plan", "2026-11-22");
        UUID plan = plan("holistic-141", "active");

        run("find-ending-consents", Map.of());
        assertThat(messages.to(journeyId)).singleElement().satisfies(message -> {
            assertThat(message.name()).isEqualTo("consent-withdrawn");
            assertThat(message.variables()).isEqualTo(Map.of("consentId", consent.toString()));
        });
        withdraw(consent);
        run("cancel-relying-work", Map.of("consentId", consent));
        run("find-ending-consents", Map.of());

        assertThat(
                        rows(
                                "select state, withdrawn_at is null as untouched from casework.consent where journey_id = :journey"))
                .containsExactly(Map.of("state", "lapsed", "untouched", true));
        assertThat(value("select state from casework.plan where journey_id = :journey"))
                .isEqualTo("split");
        assertThat(messages.to(plan)).hasSize(1);
        assertThat(messages.to(consent)).hasSize(1);
        assertThat(messages.to(journeyId)).as("it is over once").hasSize(1);
        assertThat(timeline()).contains("consent-lapsed", "plan-split").doesNotContain("consent-withdrawn");
        assertThat(messagesToCitizen()).contains("consent-ran-out");
        assertThat(value("select state from casework.journey where journey_id = :journey"))
                .as("the journey goes on")
                .isEqualTo("active");
    }

    @Test
    void onItsLastDayItStillStands() {
        register(intake());
        UUID consent = given("share-across-departments", "2026-11-23");

        run("find-ending-consents", Map.of());

        assertThat(messages.to(journeyId))
                .extracting(PublishedMessages.Message::name)
                .containsExactly("consent-running-out");
        assertThat(consent(consent)).containsEntry("state", "given");
    }

    @Test
    void accessEndsWithTheDayWhetherOrNotTheJourneyHasHeard() {
        registerWithConsent();
        join("civil-society");
        assertThat(access()).contains("civil-society");

        lastDay("2020-01-01");

        assertThat(access()).containsExactly("reception");
        assertThat(rows("select 1 from casework.standing_consent where journey_id = :journey"))
                .isEmpty();
    }

    @Test
    void aYesToTheSameAskedAgainTakesItsPlaceAndWorkGoesOnByIt() {
        register(intake());
        UUID old = ask("obtain-information", "hospital", null);
        answer(old, Map.of("answer", "given", "source", "citizen", "validUntil", "2026-12-01"));
        contribution(old);

        UUID renewed = askAgain(old);
        assertThat(rows("""
                        select purpose, from_party, given_by, state from casework.consent
                         where journey_id = :journey and renews is not null"""))
                .containsExactly(Map.of(
                        "purpose",
                        "obtain-information",
                        "from_party",
                        "hospital",
                        "given_by",
                        "citizen",
                        "state",
                        "asked"));
        assertThat(consent(old)).as("it stands until there is an answer").containsEntry("state", "given");
        answer(renewed, Map.of("answer", "given", "source", "citizen"));

        assertThat(consent(old)).containsEntry("state", "lapsed");
        assertThat(consent(renewed)).containsEntry("state", "given");
        assertThat(value("select consent_id from casework.contribution where journey_id = :journey"))
                .isEqualTo(renewed);
        assertThat(messages.to(old)).as("nothing is cancelled").isEmpty();

        withdraw(renewed);
        run("cancel-relying-work", Map.of("consentId", renewed));
        assertThat(messages.to(old))
                .as("the work waits under the id it began with")
                .extracting(PublishedMessages.Message::name)
                .containsExactly("consent-lapsed");
    }

    @Test
    void aNoToTheSameAskedAgainLeavesItUntilItsLastDay() {
        register(intake());
        UUID old = given("obtain-information", "2026-12-01");

        answer(askAgain(old), Map.of("answer", "refused", "source", "citizen"));

        assertThat(consent(old)).containsEntry("state", "given");
    }

    @Test
    void onePlansYesIsAskedAgainOfTheSamePerson() {
        registered(childOfSixteen);
        UUID parent = askForPlan("custody-holder");
        answer(parent, Map.of("answer", "given", "source", "relative", "validUntil", "2026-12-01"));

        assertThat(consent(askAgain(parent))).isEqualTo(Map.of("given_by", "custody-holder", "state", "asked"));
    }

    @ParameterizedTest
    @CsvSource({"true, active", "false, split"})
    void atEighteenOnePlanStandsOnTheYouthsOwnYesOrIsSplit(boolean youthSaidYes, String state) {
        registered(childOfSixteen);
        custodyHolder("Trine Holm");
        plan("holistic-110", "active");
        answer(askForPlan("custody-holder"), Map.of("answer", "given", "source", "relative"));
        if (youthSaidYes) {
            answer(askForPlan("citizen"), Map.of("answer", "given", "source", "citizen"));
        }

        run("apply-age-rules", Map.of("birthday", 18));

        assertThat(value("select state from casework.plan where journey_id = :journey"))
                .isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"true, active", "false, split"})
    void whenTheGuardianDecidesNoMoreOnePlanStandsOnTheCitizensOwnYesOrIsSplit(boolean citizenSaidYes, String state) {
        register(intake());
        UUID plan = plan("holistic-141", "active");
        if (citizenSaidYes) {
            answer(ask("holistic-plan", null, null), Map.of("answer", "given", "source", "citizen"));
        }
        appointGuardian();
        answer(ask("holistic-plan", null, null), Map.of("answer", "given", "source", "other"));

        guardianship(Map.of("guardianshipForm", "ended"));

        assertThat(value("select state from casework.plan where journey_id = :journey"))
                .isEqualTo(state);
        assertThat(messages.to(plan)).hasSize(citizenSaidYes ? 0 : 1);
        assertThat(timeline().contains("plan-split")).isEqualTo(!citizenSaidYes);
    }

    @Test
    void whenNobodyHasCustodyAnyMoreOnePlanOfAChildIsSplit() {
        registered("6904144" + cpr.substring(7));
        custodyHolder("Trine Holm");
        plan("holistic-110", "active");
        answer(askForPlan("custody-holder"), Map.of("answer", "given", "source", "relative"));

        run(
                "record-custody",
                Map.of("submissionId", submit(Map.of("custodyChange", "ends", "custodyHolder", holder("Trine Holm")))));

        assertThat(value("select state from casework.plan where journey_id = :journey"))
                .isEqualTo("split");
    }

    private UUID given(String purpose, String lastDay) {
        UUID consent = ask(purpose, null, null);
        answer(consent, Map.of("answer", "given", "source", "citizen", "validUntil", lastDay));
        return consent;
    }

    private UUID askAgain(UUID consent) {
        return UUID.fromString((String) run("ask-consent", Map.of("department", "youth", "renews", consent))
                .get("consentId"));
    }

    private void contribution(UUID consent) {
        database.sql("""
                        with one as (insert into casework.assessment
                                            (assessment_id, journey_id, types, state, became_aware_at, started_at)
                                     values (gen_random_uuid(), :journey, '{vum}', 'started', now(), now())
                                     returning assessment_id)
                        insert into casework.contribution
                               (contribution_id, assessment_id, journey_id, department, consent_id, state, requested_at)
                        select gen_random_uuid(), assessment_id, :journey, 'health', :consent, 'asked', now() from one""").param("journey", journeyId).param("consent", consent).update();
    }

    private void lastDay(String day) {
        database.sql("update casework.consent set valid_until = cast(:day as date) where journey_id = :journey")
                .param("day", day)
                .param("journey", journeyId)
                .update();
    }

    private void turning18On(String day) {
        lastDay("2026-11-30");
        database.sql("""
                        update casework.citizen set birth_date = cast(:day as date) - interval '18 years'
                         where citizen_id = (select citizen_id from casework.journey where journey_id = :journey)""").param("day", day).param("journey", journeyId).update();
    }
}
