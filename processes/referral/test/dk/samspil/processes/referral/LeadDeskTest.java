package dk.samspil.processes.referral;

import static dk.samspil.processes.referral.DeskQuestion.about;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.processes.Models;
import io.camunda.zeebe.client.ZeebeClient;
import io.camunda.zeebe.process.test.extension.ZeebeProcessTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which of the desks with a part in the referral leads; the second table of DMN-2, domain.md section 8. */
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
        assertThat(answer.desks()).containsExactly("health", "adult-social");
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
    void theDepartmentThatHasTheCoordinatorKeepsTheLead() {
        var answer = about(40, "employment")
                .with("coordinatorDepartment", "adult-social")
                .ask(client);

        assertThat(answer.rows("lead-desk")).containsExactly("coordinator-stays");
        assertThat(answer.desks()).containsExactly("adult-social", "employment");
    }

    @ParameterizedTest
    @ValueSource(strings = {"children-family", "children-family-duty"})
    void childrenAndFamilyKeepsAChildAndNoAdult(String department) {
        var child = about(17, "absence").with("coordinatorDepartment", department);
        var adult = about(18, "housing").with("coordinatorDepartment", department);

        assertThat(child.ask(client).rows("lead-desk")).containsExactly("child-coordinator-stays");
        assertThat(child.ask(client).lead()).isEqualTo("children-family");
        assertThat(adult.ask(client).lead()).isEqualTo("adult-social");
    }

    @Test
    void childrenAndFamilyLeadsForAChild() {
        var answer = about(16, "absence", "education", "family").ask(client);

        assertThat(answer.rows("lead-desk")).containsExactly("child-first");
        assertThat(answer.desks()).containsExactly("children-family", "school-psychology", "youth");
    }

    @Test
    void otherwiseTheFirstRowLeadsAndNoDeskIsNamedTwice() {
        var answer = about(40, "substance-use", "housing", "mental-illness").ask(client);

        assertThat(answer.rows("lead-desk")).containsExactly("first-desk-found");
        assertThat(answer.desks()).containsExactly("adult-social", "health", "regional-psychiatry");
    }
}
