package dk.samspil.processes.contribution;

import static dk.samspil.processes.CalledProcessRun.DUE_AFTER;
import static dk.samspil.processes.CalledProcessRun.MARGIN;
import static dk.samspil.processes.CalledProcessRun.WARNS_AFTER;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.processes.CalledProcessRun;
import dk.samspil.processes.Models;
import io.camunda.zeebe.client.ZeebeClient;
import io.camunda.zeebe.process.test.api.ZeebeTestEngine;
import io.camunda.zeebe.process.test.extension.ZeebeProcessTest;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@ZeebeProcessTest
class ContributionTest {

    private static final Duration GRACE = Duration.ofHours(72);

    private ZeebeTestEngine engine;
    private ZeebeClient client;
    private final String consentId = UUID.randomUUID().toString();

    @Test
    void theContributorIsAskedAndDelivers() {
        var contribution = asked("health", null);
        assertThat(contribution.awaitOpen("give-contribution").getCandidateGroupsList())
                .containsExactly("health");

        contribution.submit("give-contribution", Map.of("contributionAnswer", "delivered"));

        contribution.ends().hasNoIncidents().hasVariableWithValue("contributionOutcome", "delivered");
        assertThat(contribution.jobs("record-contribution")).hasSize(1);
    }

    @Test
    void aContributorMaySayThatItIsNotRelevant() {
        var contribution = asked("health", null);

        contribution.submit("give-contribution", Map.of("contributionAnswer", "not-relevant"));

        contribution.ends().hasVariableWithValue("contributionOutcome", "not-relevant");
    }

    @Test
    void aSilentContributorIsRemindedThenEscalatedAndThenLeftBehind() {
        var contribution = asked("health", null);
        contribution.awaitOpen("give-contribution");

        contribution.timePasses(WARNS_AFTER.plus(MARGIN));
        assertThat(contribution.awaitJobs("send-reminder", 1).getFirst().getVariablesAsMap())
                .containsAllEntriesOf(Map.of("department", "health", "deadlineCode", "D-BIDRAG-15AD"));
        assertThat(contribution.jobs("escalate-overdue")).isEmpty();

        contribution.timePasses(DUE_AFTER.minus(WARNS_AFTER));
        assertThat(contribution.awaitJobs("escalate-overdue", 1).getFirst().getVariablesAsMap())
                .containsAllEntriesOf(Map.of("department", "health", "deadlineCode", "D-BIDRAG-15AD"));
        assertThat(contribution.isOpen("give-contribution")).isTrue();

        contribution.timePasses(GRACE.minus(DUE_AFTER));
        contribution.ends().hasVariableWithValue("contributionOutcome", "not-delivered");
        assertThat(contribution.jobs("record-silent-contribution")).hasSize(1);
        assertThat(contribution.isOpen("give-contribution")).isFalse();
    }

    @Test
    void aConsentThatLapsesCancelsTheContributionThatReliesOnIt() {
        var contribution = asked("health", consentId);
        contribution.awaitOpen("give-contribution");

        contribution.publish("consent-lapsed", consentId);

        contribution.ends().hasVariableWithValue("contributionOutcome", "cancelled");
        assertThat(contribution.jobs("cancel-contribution")).hasSize(1);
    }

    @Test
    void aLapsedConsentLeavesAContributionByLawAlone() {
        var contribution = asked("health", null);
        contribution.awaitOpen("give-contribution");

        contribution.publish("consent-lapsed", consentId);
        contribution.submit("give-contribution", Map.of("contributionAnswer", "delivered"));

        contribution.ends().hasVariableWithValue("contributionOutcome", "delivered");
    }

    @Test
    void nobodyIsAskedWhenTheConsentIsGoneBeforeTheQuestion() {
        var contribution = run(false, "regional-psychiatry", consentId);

        contribution.ends().hasVariableWithValue("contributionOutcome", "cancelled");
        contribution.process().hasNotPassedElement("give-contribution");
    }

    private CalledProcessRun asked(String contributor, String consent) {
        return run(true, contributor, consent);
    }

    private CalledProcessRun run(boolean allowed, String contributor, String consent) {
        Models.deploy(client, "contribution");
        var variables = new HashMap<String, Object>(Map.of(
                "contributionId",
                UUID.randomUUID().toString(),
                "contributor",
                contributor,
                "department",
                "adult-social"));
        variables.put("consentId", consent);
        return new CalledProcessRun(engine, client)
                .lasting("D-BIDRAGSLUT-20AD", GRACE)
                .answer("ask-contribution", job -> Map.of("contributionAllowed", allowed))
                .complete("record-contribution", "record-silent-contribution", "cancel-contribution")
                .start("contribution", variables);
    }
}
