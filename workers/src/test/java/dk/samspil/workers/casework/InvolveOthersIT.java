package dk.samspil.workers.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.workers.job.JobFault;
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

        assertThatThrownBy(() -> ask("regional-psychiatry")).isInstanceOf(JobFault.class);
        assertThat(participants()).containsExactly("adult-social");
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

    private void ask(String department) {
        run("involve-desk", Map.of("department", department, "asCoDesk", true));
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
