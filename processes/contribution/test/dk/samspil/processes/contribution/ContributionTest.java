package dk.samspil.processes.contribution;

import static dk.samspil.processes.ProcessRun.DUE_AFTER;
import static dk.samspil.processes.ProcessRun.WARNS_AFTER;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.processes.Models;
import dk.samspil.processes.ProcessRun;
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
        assertThat(contribution.waitsAt("give-contribution").getCandidateGroupsList())
                .containsExactly("health");

        contribution.complete("give-contribution", Map.of("contributionAnswer", "delivered"));

        contribution.ends().hasNoIncidents().hasVariableWithValue("contributionOutcome", "delivered");
        assertThat(contribution.jobs("record-contribution")).hasSize(1);
    }

    @Test
    void aContributorMaySayThatItIsNotRelevant() {
        var contribution = asked("health", null);

        contribution.complete("give-contribution", Map.of("contributionAnswer", "not-relevant"));

        contribution.ends().hasVariableWithValue("contributionOutcome", "not-relevant");
    }

    @Test
    void aSilentContributorIsRemindedThenEscalatedAndThenLeftBehind() {
        var contribution = asked("health", null);
        contribution.waitsAt("give-contribution");

        contribution.timePasses(WARNS_AFTER);
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
        contribution.waitsAt("give-contribution");

        contribution.tells("consent-lapsed", consentId);

        contribution.ends().hasVariableWithValue("contributionOutcome", "cancelled");
        assertThat(contribution.jobs("cancel-contribution")).hasSize(1);
    }

    @Test
    void aLapsedConsentLeavesAContributionByLawAlone() {
        var contribution = asked("health", null);
        contribution.waitsAt("give-contribution");

        contribution.tells("consent-lapsed", consentId);
        contribution.complete("give-contribution", Map.of("contributionAnswer", "delivered"));

        contribution.ends().hasVariableWithValue("contributionOutcome", "delivered");
    }

    @Test
    void nobodyIsAskedWhenTheConsentIsGoneBeforeTheQuestion() {
        var contribution = run(false, "regional-psychiatry", consentId);

        contribution.ends().hasVariableWithValue("contributionOutcome", "cancelled");
        contribution.process().hasNotPassedElement("give-contribution");
    }

    private ProcessRun asked(String contributor, String consent) {
        return run(true, contributor, consent);
    }

    private ProcessRun run(boolean allowed, String contributor, String consent) {
        Models.deploy(client, "contribution");
        var variables = new HashMap<String, Object>(Map.of(
                "contributionId",
                UUID.randomUUID().toString(),
                "contributor",
                contributor,
                "department",
                "adult-social"));
        variables.put("consentId", consent);
        return new ProcessRun(engine, client)
                .lasting("D-BIDRAGSLUT-20AD", GRACE)
                .answers("ask-contribution", job -> Map.of("contributionAllowed", allowed))
                .completes("record-contribution", "record-silent-contribution", "cancel-contribution")
                .starts("contribution", variables);
    }
}
