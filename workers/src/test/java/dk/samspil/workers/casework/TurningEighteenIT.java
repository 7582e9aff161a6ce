package dk.samspil.workers.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.workers.job.JobFault;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** From the decisions to the landing: nothing falls between the child's law and the adult's. */
class TurningEighteenIT extends MilestoneFixture {

    private static final String MISSING =
            "select service, reason from casework.service_missing where journey_id = :journey and reason <> 'nothing-follows'";

    @Test
    void helpUnderAdultLawBeginsOnTheBirthdayAndNotBefore() {
        transition();
        adultService("Bostøtte", Map.of("startsOn", "2027-01-01"));
        adultService("Senere", Map.of("startsOn", "2027-06-01"));
        childService("Kontaktperson");

        step("date-adult-lines", Map.of());

        assertThat(rows("""
                        select description, starts_on::text as starts from casework.plan_line
                         where journey_id = :journey and starts_on is not null order by starts_on"""))
                .containsExactly(
                        Map.of("description", "Bostøtte", "starts", TURNING),
                        Map.of("description", "Senere", "starts", "2027-06-01"));
    }

    @Test
    void theDecisionTakesEffectOnTheBirthday() {
        transition();
        adultService("Bostøtte", Map.of());
        step("date-adult-lines", Map.of());

        decide();

        assertThat(value("""
                        select to_char(effective_from at time zone 'Europe/Copenhagen', 'YYYY-MM-DD HH24:MI')
                          from casework.decision where journey_id = :journey""")).isEqualTo(TURNING + " 00:00");
    }

    @Test
    void aChildServiceHasASuccessorOrAReasonToStopAndElseItIsAGap() {
        transition();
        UUID contact = childService("Kontaktperson");
        UUID costs = childService("Merudgifter");
        UUID relief = childService("Aflastning");
        UUID adult = adultService("Bostøtte", Map.of());

        settle(successor(contact, adult), stop(costs, "parents-help"), open(relief));
        step("note-support", Map.of());
        assertThat(readiness("support")).isEqualTo("underway");
        assertThat(view("form_child_services")).contains("\"outcome\": \"stop\"", "parents-help", "Aflastning");

        settle(stop(relief, "own-wish"));
        step("note-support", Map.of());
        assertThat(readiness("support")).as("the successor is not decided").isEqualTo("underway");
        decide();
        step("note-support", Map.of());
        assertThat(readiness("support")).isEqualTo("done");

        settle(open(contact));
        assertThat(rows("select line_id from casework.service_succession where journey_id = :journey"))
                .extracting(row -> row.get("line_id"))
                .containsExactlyInAnyOrder(costs, relief);
    }

    @Test
    void aStopWithoutAReasonAndASuccessorWithoutANameAreRefused() {
        transition();
        UUID contact = childService("Kontaktperson");

        assertThatThrownBy(() -> settle(Map.of("lineId", contact, "outcome", "stop")))
                .isInstanceOf(JobFault.class);
        assertThatThrownBy(() -> settle(Map.of("lineId", contact, "outcome", "successor")))
                .isInstanceOf(JobFault.class);
        assertThatThrownBy(() -> settle(successor(contact, UUID.randomUUID()))).isInstanceOf(JobFault.class);
    }

    @Test
    void theAdultDeskHasTheResponsibilityAndTheYouthKeepsTheCoordinator() {
        transition();
        step(
                "keep-coordinator",
                Map.of(
                        "department", "youth",
                        "receiver", "health",
                        "adultCoordinator", "kirsten",
                        "coordinator", "nanna"));

        assertThat(rows("select coordinator, deputy from casework.journey where journey_id = :journey"))
                .containsExactly(Map.of("coordinator", "nanna", "deputy", "kirsten"));
        database.sql("update casework.journey set department = 'health' where journey_id = :journey")
                .param("journey", journeyId)
                .update();
        assertThat(step("begin-milestone", Map.of("milestone", Map.of("code", "M12"))))
                .as("the coordinator is where the youth came from")
                .containsEntry("department", "health")
                .containsEntry("coordinatorDepartment", "youth");
        assertThat(rows("""
                        select to_department, receiving_adviser from casework.transition where journey_id = :journey""")).containsExactly(Map.of("to_department", "health", "receiving_adviser", "kirsten"));
    }

    @Test
    void whereLeadershipDecidedTheDeskTheNamedAdviserStandsIn() {
        transition();
        database.sql("update casework.transition set receiving_adviser = 'peter' where transition_id = :transition")
                .param("transition", transitionId)
                .update();

        step("keep-coordinator", Map.of("receiver", "health", "adultCoordinator", "nanna", "coordinator", "nanna"));

        assertThat(rows("select coordinator, deputy from casework.journey where journey_id = :journey"))
                .containsExactly(Map.of("coordinator", "nanna", "deputy", "peter"));
    }

    @Test
    void onTheDayOnlyWhatIsSettledEndsAndTheGapGoesOn() {
        transition();
        UUID contact = childService("Kontaktperson");
        childService("Aflastning");
        decide();
        planned("activate-plan", Map.of());
        settle(stop(contact, "no-need"));

        step("switch-law", Map.of());

        assertThat(state("Kontaktperson")).isEqualTo("ended");
        assertThat(state("Aflastning")).isEqualTo("active");
        assertThat(readiness("consent")).isEqualTo("done");
    }

    @Test
    void theParentsConsentDoesNotCountAsTheYouths() {
        transition();
        database.sql("update casework.consent set given_by = 'custody-holder' where journey_id = :journey")
                .param("journey", journeyId)
                .update();

        step("switch-law", Map.of());

        assertThat(readiness("consent")).isEqualTo("underway");
        assertThat(view("form_parents_consents")).contains("står endnu");
    }

    @Test
    void helpThatHasNotBegunIsATaskAndWhatHasIsInForce() {
        transition();
        UUID support = adultService("Bostøtte", Map.of());
        UUID aids = adultService("Hjælpemidler", Map.of("service", "assistive-device"));
        childService("Kontaktperson");
        decide();
        assertThat(view("form_adult_lines_today"))
                .contains("Bostøtte", "Hjælpemidler")
                .doesNotContain("Kontaktperson");

        var check = submit(Map.of(
                "lines",
                List.of(Map.of("lineId", support, "started", "yes"), Map.of("lineId", aids, "started", "no"))));
        assertThat(step("record-support-start", Map.of("department", "adult-social", "submissionId", check)))
                .isEqualTo(
                        Map.of("notStarted", List.of(Map.of("lineId", aids.toString(), "department", "adult-social"))));
        assertThat(List.of(state("Bostøtte"), state("Hjælpemidler"))).containsExactly("active", "decided");
        assertThat(rows("""
                        select template from casework.outbox
                         where journey_id = :journey and template = 'support-delayed'""")).hasSize(1);

        assertThat(rows(MISSING)).containsExactly(Map.of("service", "assistive-device", "reason", "not-begun"));
        var bridge = submit(Map.of(
                "started",
                "bridge",
                "service",
                "support-practical",
                "note",
                "Vi låner en lift i dag",
                "agreed",
                "yes"));
        step("record-acute-start", Map.of("subjectId", aids, "submissionId", bridge));
        assertThat(rows("""
                        select l.state, p.department, p.percent
                          from casework.plan_line l join casework.payer p using (line_id)
                         where l.description = 'Vi låner en lift i dag'""")).containsExactly(Map.of("state", "active", "department", "adult-social", "percent", 100));
        assertThat(rows(MISSING))
                .as("a bridge is not the help")
                .containsExactly(Map.of("service", "assistive-device", "reason", "bridged"));

        var going = submit(Map.of("started", "yes", "note", "Kørt ud i eftermiddag"));
        step("record-acute-start", Map.of("subjectId", aids, "submissionId", going));
        assertThat(state("Hjælpemidler")).isEqualTo("active");
        assertThat(rows("select started from casework.support_start where journey_id = :journey"))
                .containsOnly(Map.of("started", true));
        assertThat(rows(MISSING)).isEmpty();
    }

    @Test
    void withoutTheYouthsYesABridgeIsNoLineAndTheHelpIsStillMissing() {
        transition();
        UUID aids = adultService("Hjælpemidler", Map.of("service", "assistive-device"));
        decide();
        var check = submit(Map.of("lines", List.of(Map.of("lineId", aids, "started", "no"))));
        step("record-support-start", Map.of("department", "adult-social", "submissionId", check));

        var refused = submit(Map.of(
                "started", "bridge", "service", "support-practical", "note", "Et ophold på Lillebo", "agreed", "no"));
        step("record-acute-start", Map.of("subjectId", aids, "submissionId", refused));

        assertThat(rows("select 1 from casework.plan_line where bridge_for is not null"))
                .isEmpty();
        assertThat(rows(MISSING)).containsExactly(Map.of("service", "assistive-device", "reason", "not-begun"));
    }

    @Test
    void aLineWithoutAnAnswerIsNoYes() {
        transition();
        UUID support = adultService("Bostøtte", Map.of());
        assertThatThrownBy(() -> fill("record-support-start", Map.of("lines", List.of(Map.of("lineId", support)))))
                .isInstanceOf(JobFault.class);
    }

    @Test
    void theYouthsOwnNumberIsKeptForEachCall() {
        transition();
        milestone = "M12";
        fill("record-landing", Map.of("score", "1", "words", "Jeg er alene om aftenen", "source", "citizen"));
        milestone = "M12B";
        fill("record-landing", Map.of("score", "3", "source", "citizen-supported"));

        assertThat(view("form_landing_rating")).contains("1 ud af 4. Jeg er alene om aftenen", "3 ud af 4");
    }

    @Test
    void theAdviserTakesTheRoleAndTheTransitionHasLanded() {
        transition();
        assertThatThrownBy(() -> fill("close-transition", Map.of("noteClosing", "Ok")))
                .isInstanceOf(JobFault.class);

        var closing = new HashMap<String, Object>(
                Map.of("coordinator", "peter", "noteClosing", "Det går", "choiceOfferAgain", "yes"));
        fill("close-transition", closing);

        assertThat(value("select coordinator from casework.journey where journey_id = :journey"))
                .isEqualTo("peter");
        assertThat(value("select state from casework.transition where journey_id = :journey"))
                .isEqualTo("landed");
        assertThat(value("select state from casework.journey where journey_id = :journey"))
                .as("the journey goes on")
                .isEqualTo("active");
    }

    private void settle(Object... services) {
        fill("record-succession", Map.of("services", List.of(services)));
    }

    private static Map<String, Object> successor(UUID line, UUID successor) {
        return Map.of("lineId", line, "outcome", "successor", "successorLine", successor);
    }

    private static Map<String, Object> stop(UUID line, String reason) {
        return Map.of("lineId", line, "outcome", "stop", "stopReason", reason);
    }

    private static Map<String, Object> open(UUID line) {
        return Map.of("lineId", line, "outcome", "open");
    }
}
