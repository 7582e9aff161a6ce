package dk.samspil.workers.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Co-desks and the bridge to an association: who takes part, who sees the journey, who is not waited for. */
class InvolveOthersIT extends CaseworkIT {

    @BeforeEach
    void aDeskHasTheResponsibility() {
        registerWithConsent();
        route("adult-social");
        accept("adult-social");
    }

    @Test
    void aCoDeskThatAcceptsTakesPart() {
        ask("employment");
        answer("employment", "accept");

        assertThat(run("settle-co-desks", Map.of())).isEqualTo(Map.of("acceptedCoDesks", List.of("employment")));
        assertThat(participants()).containsExactly("adult-social", "employment");
        assertThat(timeline()).endsWith("desk-involved", "co-desk-answered");
    }

    @ParameterizedTest
    @ValueSource(strings = {"not-needed", "other-desk"})
    void aCoDeskThatSaysNoSeesTheJourneyNoMore(String no) {
        ask("employment");
        assertThat(participants()).containsExactly("adult-social", "employment");

        answer("employment", no);

        assertThat(participants()).containsExactly("adult-social");
        assertThat(run("settle-co-desks", Map.of())).isEqualTo(Map.of("acceptedCoDesks", List.of()));
    }

    @Test
    void aSilentCoDeskIsNotWaitedForAndItsSilenceIsSeen() {
        ask("employment");
        ask("health");
        answer("health", "accept");
        run("compute-deadline", Map.of("deadlineCode", "D-MEDBORD-SLUT-4AD"));

        assertThat(run("settle-co-desks", Map.of())).isEqualTo(Map.of("acceptedCoDesks", List.of("health")));

        assertThat(participants()).containsExactly("adult-social", "health");
        assertThat(timeline()).endsWith("co-desk-silent");
        assertThat(rows("select 1 from casework.deadline where journey_id = :journey and fulfilled_at is null"))
                .isEmpty();
    }

    @Test
    void aDeskThatTakesPartAlreadyIsNotInvolvedTwice() {
        ask("employment");
        ask("employment");

        assertThat(timeline()).containsOnlyOnce("desk-involved");
    }

    @Test
    void withoutConsentNoOutsideDeskIsInvolved() {
        database.sql(
                        "update casework.consent set state = 'withdrawn', withdrawn_at = now() where journey_id = :journey")
                .param("journey", journeyId)
                .update();

        assertThat(ask("regional-psychiatry")).isEqualTo(Map.of("deskAllowed", false));
        assertThat(ask("employment")).isEqualTo(Map.of("deskAllowed", true));

        assertThat(participants()).containsExactly("adult-social", "employment");
        assertThat(timeline()).containsOnlyOnce("desk-without-consent");
        assertThat(rows("select department from casework.co_desk where journey_id = :journey"))
                .containsExactly(Map.of("department", "employment"));
    }

    @Test
    void aCoDeskThatLostItsConsentIsToldAndIsNotSilent() {
        ask("regional-psychiatry");
        open("D-MEDBORD-2AD", "regional-psychiatry");

        withdrawConsent();

        assertThat(messages.to(journeyId + ":regional-psychiatry"))
                .singleElement()
                .satisfies(message -> assertThat(message.name()).isEqualTo("access-lapsed"));
        run("settle-co-desks", Map.of());
        assertThat(participants()).containsExactly("adult-social");
        assertThat(timeline()).endsWith("desk-without-consent").doesNotContain("co-desk-silent");
    }

    @Test
    void whoSeesTheJourneyByLawOrHasAnsweredIsToldNothing() {
        ask("employment");
        open("D-MEDBORD-2AD", "employment");
        ask("regional-psychiatry");
        answerTask(
                "D-MEDBORD-2AD",
                "record-co-desk-answer",
                Map.of(
                        "coDesk", "regional-psychiatry",
                        "department", "regional-psychiatry",
                        "submissionId", submit(Map.of("coDeskAnswer", "accept"))));

        withdrawConsent();

        assertThat(messages.to(journeyId + ":employment")).isEmpty();
        assertThat(messages.to(journeyId + ":regional-psychiatry")).isEmpty();
    }

    @Test
    void aBridgeBuilderWithoutConsentIsTakenOffTheTask() {
        run("involve-desk", Map.of("department", "civil-society"));
        open("D-BRO-5AD", "civil-society");

        withdrawConsent();
        assertThat(messages.to(journeyId + ":civil-society"))
                .singleElement()
                .satisfies(message -> assertThat(message.name()).isEqualTo("access-lapsed"));
        run("record-silent-bridge", Map.of("department", "civil-society"));

        assertThat(participants()).containsExactly("adult-social");
        assertThat(timeline()).endsWith("desk-without-consent");
        assertThat(rows("select end_reason from casework.deadline where journey_id = :journey"))
                .containsExactly(Map.of("end_reason", "task-withdrawn"));
    }

    @Test
    void whatParentsConsentedToEndsAtEighteenForWhoIsAskedByIt() {
        database.sql("update casework.consent set given_by = 'custody-holder' where journey_id = :journey")
                .param("journey", journeyId)
                .update();
        run("involve-desk", Map.of("department", "civil-society"));
        open("D-BRO-5AD", "civil-society");

        run("apply-age-rules", Map.of("birthday", 18));

        assertThat(messages.to(journeyId + ":civil-society"))
                .singleElement()
                .satisfies(message -> assertThat(message.name()).isEqualTo("access-lapsed"));
    }

    @Test
    void aSilentBridgeBuilderSeesTheJourneyNoMoreAndTheSilenceIsSeen() {
        run("involve-desk", Map.of("department", "civil-society"));

        run("record-silent-bridge", Map.of("department", "civil-society"));

        assertThat(participants()).containsExactly("adult-social");
        assertThat(timeline()).endsWith("bridge-unanswered");
    }

    @Test
    void aBridgeIsAContactAndTheBridgeBuilderSeesTheJourneyNoMore() {
        run("involve-desk", Map.of("department", "civil-society"));

        bridge(Map.of(
                "bridgeOutcome", "agreed",
                "association", "sports-club",
                "contactName", "Bo fra fodbold",
                "firstStep", "Onsdag kl. 17 på banen"));

        assertThat(rows("select name, organisation, purpose from casework.contact where journey_id = :journey"))
                .containsExactly(Map.of(
                        "name", "Bo fra fodbold",
                        "organisation", "Solvig Idrætsforening",
                        "purpose", "Onsdag kl. 17 på banen"));
        assertThat(participants()).containsExactly("adult-social");
        assertThat(timeline()).endsWith("bridge-answered");
    }

    @Test
    void whoSaysNoToABridgeHasNoNewContact() {
        run("involve-desk", Map.of("department", "civil-society"));

        bridge(Map.of("bridgeOutcome", "declined"));

        assertThat(rows("select 1 from casework.contact where journey_id = :journey"))
                .isEmpty();
    }

    private Map<String, Object> ask(String department) {
        return run("involve-desk", Map.of("department", department, "asCoDesk", true));
    }

    private void open(String deadlineCode, String department) {
        run("compute-deadline", Map.of("deadlineCode", deadlineCode, "department", department));
    }

    private void withdrawConsent() {
        Object consent = value("select consent_id from casework.consent where journey_id = :journey");
        run("withdraw-consent", Map.of("consentId", consent));
        run("cancel-relying-work", Map.of("consentId", consent));
    }

    private void answer(String department, String answer) {
        run(
                "record-co-desk-answer",
                Map.of("coDesk", department, "submissionId", submit(Map.of("coDeskAnswer", answer))));
    }

    private void bridge(Map<String, Object> bridge) {
        run("record-bridge", Map.of("department", "civil-society", "submissionId", submit(bridge)));
    }
}
