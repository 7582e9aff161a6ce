package dk.samspil.processes.referral;

import static dk.samspil.processes.referral.DeskQuestion.about;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.processes.Models;
import io.camunda.zeebe.client.ZeebeClient;
import io.camunda.zeebe.process.test.extension.ZeebeProcessTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which of the desks with a part in the referral leads, and why; the second table of DMN-2, domain.md section 8. */
@ZeebeProcessTest
class LeadDeskTest {

    private ZeebeClient client;

    @BeforeEach
    void deploy() {
        Models.deploy(client, "referral");
    }

    @Test
    void theDeskOfTheUrgencyLeadsWhenItIsUrgent() {
        var answer = about(40, "housing")
                .with("urgency", "high")
                .with("firstDesk", "health")
                .ask(client);

        assertThat(answer.rows("lead-desk")).containsExactly("urgent-first");
        assertThat(answer.lead()).isEqualTo("health");
        assertThat(answer.coDesks()).containsExactly("adult-social");
        assertThat(answer.reason()).isEqualTo("urgent");
    }

    @Test
    void theDutyAssessesAndChildrenAndFamilyLeads() {
        var answer = about(9, "school", "family")
                .with("urgency", "acute")
                .with("firstDesk", "children-family-duty")
                .ask(client);

        assertThat(answer.rows("lead-desk")).containsExactly("urgent-child");
        assertThat(answer.lead()).isEqualTo("children-family");
        assertThat(answer.coDesks()).containsExactly("school-psychology");
    }

    @Test
    void theDeskOfTheUrgencyDoesNotLeadAnOrdinaryReferral() {
        var answer = about(9, "school")
                .with("urgency", "normal")
                .with("firstDesk", "reception")
                .ask(client);

        assertThat(answer.lead()).isEqualTo("school-psychology");
    }

    @Test
    void theDeskThatKnowsTheCitizenLeadsWhenItHasAPart() {
        var answer = about(40, "employment", "housing").with("knownDesk", "employment");

        assertThat(answer.ask(client).rows("lead-desk")).containsExactly("known-desk");
        assertThat(answer.ask(client).lead()).isEqualTo("employment");
        assertThat(answer.ask(client).reason()).isEqualTo("known");
        assertThat(answer.with("mainDesks", List.of("adult-social")).ask(client).lead())
                .isEqualTo("employment");
    }

    @Test
    void whoKnewTheCitizenAsAChildDoesNotLeadForTheAdult() {
        var question = about(18, "housing").with("knownDesk", "children-family");

        assertThat(question.ask(client).lead()).isEqualTo("adult-social");
    }

    @Test
    void childrenAndFamilyLeadsForAChild() {
        var answer = about(16, "absence", "education", "family").ask(client);

        assertThat(answer.rows("lead-desk")).containsExactly("child-first");
        assertThat(answer.coDesks()).containsExactly("school-psychology", "youth");
        assertThat(answer.reason()).isEqualTo("child");
    }

    @Test
    void theDeskOfWhatMattersMostLeads() {
        var answer = about(40, "housing", "employment")
                .with("mainDesks", List.of("employment"))
                .ask(client);

        assertThat(answer.rows("lead-desk")).containsExactly("main-need");
        assertThat(answer.lead()).isEqualTo("employment");
        assertThat(answer.coDesks()).containsExactly("adult-social");
    }

    @Test
    void theWishChoosesAmongTheDesksOfWhatMattersMost() {
        var question = about(40, "housing", "substance-use", "employment")
                .with("mainDesks", List.of("adult-social", "health"));

        assertThat(question.with("preferredDesk", "health").ask(client).rows("lead-desk"))
                .containsExactly("main-need-and-wish");
        assertThat(question.ask(client).lead()).isEqualTo("health");
        assertThat(question.with("preferredDesk", "employment").ask(client).lead())
                .as("a wish does not outweigh what matters most")
                .isEqualTo("adult-social");
    }

    @Test
    void theWishChoosesWhereNothingMattersMost() {
        var answer = about(40, "housing", "employment")
                .with("preferredDesk", "employment")
                .ask(client);

        assertThat(answer.rows("lead-desk")).containsExactly("wish");
        assertThat(answer.reason()).isEqualTo("wish");
    }

    @Test
    void aWishForADeskWithoutAPartChangesNothing() {
        assertThat(about(40, "housing")
                        .with("preferredDesk", "health")
                        .ask(client)
                        .lead())
                .isEqualTo("adult-social");
    }

    @Test
    void otherwiseTheFirstRowLeadsAndNoDeskIsNamedTwice() {
        var answer = about(40, "substance-use", "housing", "mental-illness").ask(client);

        assertThat(answer.rows("lead-desk")).containsExactly("first-desk-found");
        assertThat(answer.lead()).isEqualTo("adult-social");
        assertThat(answer.coDesks()).containsExactly("health", "regional-psychiatry");
    }

    @Test
    void whoIsOutsideTheMunicipalityNeverLeads() {
        var answer = about(17, "mental-illness")
                .with("knownDesk", "regional-psychiatry")
                .with("preferredDesk", "regional-psychiatry")
                .ask(client);

        assertThat(answer.lead()).isEqualTo("children-family");
        assertThat(answer.coDesks()).containsExactly("regional-psychiatry");
    }
}
