package dk.samspil.workers.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.workers.job.JobFault;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferralJourneyIT extends CaseworkIT {

    private static final String REFERRAL =
            "select state, department, bounces from casework.referral where journey_id = :journey";
    private static final String HOLDER = "select department from casework.journey where journey_id = :journey";
    private static final String OPEN_DEADLINES =
            "select code from casework.deadline where journey_id = :journey and fulfilled_at is null";

    @Test
    void aDeskMayLookAtARoutedReferralWhileReceptionHoldsTheJourney() {
        register(intake());
        run("route-to-desk", Map.of("department", "children-family", "urgency", "high"));

        assertThat(rows(REFERRAL))
                .containsExactly(Map.of("state", "routed", "department", "children-family", "bounces", 0));
        assertThat(value(HOLDER)).isEqualTo("reception");
        assertThat(participants()).containsExactly("children-family", "reception");
        assertThat(value("select urgency from casework.referral where journey_id = :journey"))
                .isEqualTo("high");
        assertThat(timeline()).endsWith("routed-to-desk");
    }

    @Test
    void aDeskOutsideTheMunicipalityTakesPartByConsent() {
        registerWithConsent();
        route("provider-lillebo");

        assertThat(rows("select department, basis from casework.participant where journey_id = :journey"))
                .containsExactlyInAnyOrder(
                        Map.of("department", "reception", "basis", "law"),
                        Map.of("department", "provider-lillebo", "basis", "consent"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"civil-society", "regional-psychiatry", "provider-lillebo"})
    void withoutConsentADeskOutsideTheMunicipalityIsRefusedAndNothingIsWritten(String outside) {
        register(intake());

        assertThatThrownBy(() -> route(outside)).isInstanceOf(JobFault.class).hasMessageContaining(outside);

        assertThat(participants()).containsExactly("reception");
        assertThat(value("select state from casework.referral where journey_id = :journey"))
                .isEqualTo("registered");
        assertThat(timeline()).containsExactly("referral-received");
    }

    @Test
    void aWithdrawnConsentStopsAnOutsideDeskFromAccepting() {
        registerWithConsent();
        route("civil-society");
        database.sql(
                        "update casework.consent set state = 'withdrawn', withdrawn_at = now() where journey_id = :journey")
                .param("journey", journeyId)
                .update();

        assertThatThrownBy(() -> accept("civil-society")).isInstanceOf(JobFault.class);
        assertThat(participants()).containsExactly("civil-society", "reception");
    }

    @Test
    void leadershipCannotAssignADeskThatMayNotSeeTheJourney() {
        routedTo("children-family");
        run("escalate-to-leadership", Map.of());
        UUID decision = submit(Map.of("assignedDesk", "civil-society"));

        assertThatThrownBy(() -> run("assign-desk", Map.of("submissionId", decision)))
                .isInstanceOf(JobFault.class);
        assertThat(participants()).containsExactly("children-family", "leadership", "reception");
    }

    @Test
    void aBouncedReferralGoesToTheNamedDeskAndTheFirstSeesItNoMore() {
        routedTo("children-family");

        Map<String, Object> answer = bounce("children-family", "youth");

        assertThat(answer).isEqualTo(Map.of("bounces", 1, "department", "youth", "leadershipDecides", false));
        assertThat(rows("""
                        select from_department, to_department, reason, note, bounced_by
                          from casework.bounce where journey_id = :journey"""))
                .containsExactly(Map.of(
                        "from_department", "children-family",
                        "to_department", "youth",
                        "reason", "wrong-age",
                        "note", "Fylder 18",
                        "bounced_by", SENDER));
        assertThat(participants()).containsExactly("reception");
        assertThat(value(HOLDER)).isEqualTo("reception");
        assertThat(timeline()).endsWith("bounced");
    }

    @Test
    void receptionStillFollowsAReferralItHandedOnItself() {
        routedTo("reception");
        bounce("reception", "youth");
        assertThat(participants()).containsExactly("reception");
    }

    @Test
    void aDeskMayTakeBackWhatItHandedOn() {
        routedTo("children-family");
        bounce("children-family", "youth");
        route("youth");
        assertThat(bounce("youth", "children-family")).containsEntry("leadershipDecides", true);
        route("children-family");

        assertThat(participants()).containsExactly("children-family", "reception");
        assertThat(rows(REFERRAL))
                .containsExactly(Map.of("state", "routed", "department", "children-family", "bounces", 2));
    }

    @Test
    void theBounceThatWentToLeadershipSaysSoAndKeepsWhoWasPointedAt() {
        routedTo("children-family");
        bounce("children-family", "youth");
        database.sql(
                        "update casework.bounce set bounced_at = bounced_at - interval '1 day' where journey_id = :journey")
                .param("journey", journeyId)
                .update();
        route("youth");
        bounce("youth", "health");
        run("escalate-to-leadership", Map.of());

        assertThat(rows("""
                        select b.to_department, b.escalated
                          from casework.journey_event e
                          join casework.bounce b on b.bounce_id = cast(e.detail ->> 'bounce' as uuid)
                         where e.journey_id = :journey and e.kind = 'bounced'"""))
                .containsExactlyInAnyOrder(
                        Map.of("to_department", "youth", "escalated", false),
                        Map.of("to_department", "health", "escalated", true));
    }

    @Test
    void leadershipsDecisionGivesTheDeskTheResponsibilityAndIsNoAnswerOfTheDesk() {
        routedTo("children-family");
        assertThat(run("escalate-to-leadership", Map.of())).isEqualTo(Map.of("department", "leadership"));
        assertThat(value(HOLDER)).isEqualTo("reception");
        assertThat(participants()).containsExactly("children-family", "leadership", "reception");

        Map<String, Object> answer =
                run("assign-desk", Map.of("submissionId", submit(Map.of("assignedDesk", "adult-social"))));

        assertThat(answer).isEqualTo(Map.of("department", "adult-social"));
        assertThat(value(HOLDER)).isEqualTo("adult-social");
        assertThat(participants()).containsExactly("adult-social");
        assertThat(rows(REFERRAL))
                .containsExactly(Map.of("state", "accepted", "department", "adult-social", "bounces", 0));
        assertThat(timeline()).endsWith("escalated", "desk-decided").doesNotContain("accepted");
    }

    @Test
    void theDeskThatAcceptsHoldsTheJourneyAlone() {
        routedTo("children-family");
        accept("children-family");

        assertThat(rows(REFERRAL))
                .containsExactly(Map.of("state", "accepted", "department", "children-family", "bounces", 0));
        assertThat(value(HOLDER)).isEqualTo("children-family");
        assertThat(participants()).containsExactly("children-family");
        assertThat(timeline()).endsWith("accepted");
    }

    @Test
    void anAcceptedReferralIsNotHandedOn() {
        routedTo("children-family");
        accept("children-family");

        assertThatThrownBy(() -> bounce("children-family", "youth")).isInstanceOf(JobFault.class);
        assertThat(rows("select 1 from casework.bounce where journey_id = :journey"))
                .isEmpty();
    }

    @Test
    void theCoordinatorIsKeptAndTheCitizenIsTold() {
        routedTo("children-family");
        accept("children-family");
        var naming = submit(Map.of("coordinator", "user-mette", "messageToCitizen", "Jeg ringer i morgen"));
        run("record-coordinator", Map.of("department", "children-family", "submissionId", naming));
        run("tell-citizen", Map.of("department", "children-family", "submissionId", naming));

        assertThat(value("select coordinator from casework.journey where journey_id = :journey"))
                .isEqualTo("user-mette");
        assertThat(
                        rows(
                                "select recipient, template, parameters::text from casework.outbox where journey_id = :journey"))
                .containsExactly(Map.of(
                        "recipient", "citizen",
                        "template", "coordinator-named",
                        "parameters", "{\"submissionId\": \"" + naming + "\"}"));
        assertThat(timeline()).endsWith("coordinator-named", "citizen-told");
    }

    @Test
    void aReferralIsClosedWhenTheCitizenIsToldAndTheJourneyGoesOn() {
        routedTo("children-family");
        accept("children-family");
        nameCoordinatorAndTell("children-family");

        assertThat(rows(REFERRAL))
                .containsExactly(Map.of("state", "closed", "department", "children-family", "bounces", 0));
        assertThat(value("select state from casework.journey where journey_id = :journey"))
                .isEqualTo("active");
    }

    @Test
    void whoeverTakesItEndsTheAcuteHandlingAndNotTheFirstContact() {
        routedTo("children-family");
        startDeadlines("D-STRAKS-0T", "D-AKUT-0AD", "D-TILFLYT-2AD", "D-KONTAKT-3AD", "D-OPHOER-5AD");

        accept("children-family");
        nameCoordinatorAndTell("children-family");

        assertThat(openDeadlines()).containsExactlyInAnyOrder("D-STRAKS-0T", "D-KONTAKT-3AD", "D-OPHOER-5AD");
    }

    @Test
    void aTasksAnswerEndsTheTasksDeadline() {
        routedTo("children-family");

        answerTask(
                "D-BORD-2AD",
                "record-desk-answer",
                Map.of("department", "children-family", "submissionId", submit(Map.of("answer", "accept"))));
        answerTask(
                "D-KONTAKTPERSON-0AD",
                "record-coordinator",
                Map.of("department", "children-family", "submissionId", submit(Map.of("coordinator", "user-mette"))));

        assertThat(openDeadlines()).isEmpty();
    }

    @Test
    void leadershipsDecisionEndsTheAcuteHandlingToo() {
        routedTo("children-family");
        startDeadlines("D-AKUT-0AD", "D-TILFLYT-2AD");
        run("escalate-to-leadership", Map.of());

        run("assign-desk", Map.of("submissionId", submit(Map.of("assignedDesk", "adult-social"))));

        assertThat(openDeadlines()).isEmpty();
    }

    @Test
    void acceptingAReferralEndsNoStatutoryDeadline() {
        routedTo("children-family");
        startDeadlines("F-UND-24T", "F-UND-KVIT", "F-BFU-4M");

        accept("children-family");
        nameCoordinatorAndTell("children-family");

        assertThat(openDeadlines()).containsExactlyInAnyOrder("F-UND-24T", "F-UND-KVIT", "F-BFU-4M");
    }

    private void startDeadlines(String... codes) {
        for (String code : codes) {
            run("compute-deadline", Map.of("deadlineCode", code));
        }
    }

    private List<Object> openDeadlines() {
        return rows(OPEN_DEADLINES).stream().map(row -> row.get("code")).toList();
    }

    private void nameCoordinatorAndTell(String department) {
        Map<String, Object> naming =
                Map.of("department", department, "submissionId", submit(Map.of("coordinator", "user-mette")));
        run("record-coordinator", naming);
        run("tell-citizen", naming);
    }
}
