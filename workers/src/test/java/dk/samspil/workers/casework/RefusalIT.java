package dk.samspil.workers.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RefusalIT extends TransitionIT {

    private static final LocalDate IN_FIVE_MONTHS = LocalDate.of(2009, 4, 15);

    @Test
    void aNoIsRespectedTheOfferIsKeptAndNothingIsAGap() {
        onTheWay(IN_FIVE_MONTHS, "youth-support");
        line("barnets-lov", "stay-long", "active");

        refuse("yes");

        assertThat(rows("select state, end_reason from casework.transition where journey_id = :journey"))
                .containsExactly(Map.of("state", "declined", "end_reason", "declined"));
        assertThat(rows("select 1 from casework.service_gap where journey_id = :journey"))
                .isEmpty();
        assertThat(value("select value #>> '{}' from casework.form_transition_offer where journey_id = :journey"))
                .isEqualTo("Kontaktperson og en lejlighed");
        assertThat(timeline()).endsWith("transition-declined");
    }

    @Test
    void aNoThatIsNotTheirOwnChangesNothingAndWhatWasBrokenOffIsAheadAgain() {
        onTheWay(IN_FIVE_MONTHS, "youth-support");
        step("begin-milestone", Map.of("milestone", Map.of("code", "M1")));

        refuse("no");

        assertThat(transition("state")).isEqualTo("running");
        assertThat(step("plan-next-milestone", Map.of()))
                .extracting("milestone.code")
                .isEqualTo("M1");
        assertThat(timeline()).endsWith("transition-goes-on");
    }

    @Test
    void helpIsOfferedAgainThreeMonthsAfterEighteenAndYouthSupportUntilTwentyThree() {
        onTheWay(IN_FIVE_MONTHS, "youth-support");
        refuse("yes");

        assertThat(step("plan-offer", Map.of()))
                .containsEntry("offerAt", "2027-07-15T00:00:00+02:00")
                .containsEntry("offersLeft", true);
        offered("no");
        assertThat(step("plan-offer", Map.of()))
                .containsEntry("offerAt", "2027-05-23T00:00:00+02:00")
                .containsEntry("offersLeft", true);
        database.sql("update casework.transition set offered_at = '2032-01-01' where journey_id = :journey")
                .param("journey", journeyId)
                .update();
        assertThat(step("plan-offer", Map.of())).containsEntry("offersLeft", false);
    }

    @Test
    void whoHasNoRightToYouthSupportIsOfferedHelpOnceMore() {
        onTheWay(IN_FIVE_MONTHS, "handicap-122");
        refuse("yes");
        assertThat(step("plan-offer", Map.of())).containsEntry("offersLeft", true);

        offered("no");

        assertThat(step("plan-offer", Map.of())).containsEntry("offersLeft", false);
        assertThat(timeline()).endsWith("help-offered-again");
    }

    @Test
    void aYesTakesTheWayUpAgain() {
        onTheWay(IN_FIVE_MONTHS, "youth-support");
        line("barnets-lov", "stay-long", "active");
        refuse("yes");

        offered("yes");

        assertThat(transition("state")).isEqualTo("running");
        assertThat(rows("select 1 from casework.service_gap where journey_id = :journey"))
                .as("what follows has to be answered again")
                .hasSize(1);
    }

    @Test
    void theTransitionGoesOnWithTheTracksAPersonConfirmed() {
        onTheWay(IN_FIVE_MONTHS, "handicap-122");

        confirm(Map.of("relevant", "yes", "tracks", List.of("youth-support"), "note", "Bor i plejefamilie"));

        assertThat(transition("array_to_string(tracks, ',')")).isEqualTo("youth-support");
        assertThat(timeline()).endsWith("transition-confirmed");
    }

    @Test
    void whatIsNotRelevantEndsAndIsNotFoundAgain() {
        onTheWay(IN_FIVE_MONTHS, "handicap-122");

        confirm(Map.of("relevant", "no"));
        feed();

        assertThat(rows("select state, end_reason from casework.transition where journey_id = :journey"))
                .containsExactly(Map.of("state", "ended", "end_reason", "not-relevant"));
    }

    @Test
    void leadershipDecidesWhoTakesOverAndTheChildDeskStaysResponsible() {
        onTheWay(IN_FIVE_MONTHS, "handicap-122");
        run("involve-leadership", Map.of());

        answer("D-LEDER-2AD", "record-receiving-desk", Map.of("receiver", "health", "note", "Mest pleje"));

        assertThat(transition("to_department")).isEqualTo("health");
        assertThat(value("select department from casework.journey where journey_id = :journey"))
                .isEqualTo("children-family");
        assertThat(participants()).contains("health", "leadership");
    }

    @Test
    void whoHasTheYouthThenLooksAtTheGuardianshipInAWeek() {
        onTheWay(IN_FIVE_MONTHS, "handicap-122");
        database.sql("update casework.journey set department = 'adult-social' where journey_id = :journey")
                .param("journey", journeyId)
                .update();

        assertThat(step("plan-guardianship-check", Map.of()))
                .containsEntry("department", "adult-social")
                .containsEntry("checkAt", "2026-11-30T00:00:00+01:00");
    }

    @Test
    void whatPeopleWriteOnTheWayIsKeptWithItsMilestone() {
        onTheWay(IN_FIVE_MONTHS, "youth-support");

        answerTask(
                "D-AELDRE-20AD",
                "record-transition-step",
                Map.of(
                        "transitionId", transitionId(),
                        "department", "adult-social",
                        "milestoneCode", "A1",
                        "topic", "wishes",
                        "eventKind", "transition-talked",
                        "submissionId", submit(Map.of("text", "Gitte må ikke forsvinde", "source", "citizen"))));

        assertThat(rows("select milestone, topic, text, source, author from casework.transition_note"
                        + " where journey_id = :journey"))
                .containsExactly(Map.of(
                        "milestone", "A1",
                        "topic", "wishes",
                        "text", "Gitte må ikke forsvinde",
                        "source", "citizen",
                        "author", SENDER));
        assertThat(timeline()).endsWith("transition-talked");
    }

    private void refuse(String own) {
        answer("D-NEJTAK-5AD", "record-refusal", Map.of("ownRefusal", own, "offer", "Kontaktperson og en lejlighed"));
    }

    private void offered(String accepted) {
        answer("D-TILBUD-5AD", "record-offer-answer", Map.of("accepted", accepted, "source", "citizen"));
    }

    private void confirm(Map<String, Object> form) {
        answer("D-SPOR-10AD", "record-transition-confirmed", form);
    }

    private void answer(String deadlineCode, String jobType, Map<String, Object> form) {
        UUID submission = submit(form);
        answerTask(
                deadlineCode,
                jobType,
                Map.of("transitionId", transitionId(), "department", "children-family", "submissionId", submission));
    }
}
