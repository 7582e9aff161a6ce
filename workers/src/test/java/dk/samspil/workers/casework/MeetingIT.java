package dk.samspil.workers.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.workers.job.JobFault;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeetingIT extends CaseworkIT {

    private static final Map<String, Object> INVITATION = Map.of(
            "heldAt", "2026-12-01T10:00:00+01:00", "place", "Biblioteket", "departments", List.of("youth", "health"));

    private Object meetingId;

    @BeforeEach
    void planned() {
        register(intake());
        meetingId = run("plan-meeting", Map.of("meetingPurpose", "assessment", "department", "youth"))
                .get("meetingId");
    }

    @Test
    void theCitizensPointsAreTheAgenda() {
        step("record-agenda", Map.of("point1", "Min bolig", "point2", " ", "citizenChairs", true));

        assertThat(
                        rows(
                                "select agenda::text as agenda, citizen_chairs from casework.meeting where journey_id = :journey"))
                .containsExactly(Map.of("agenda", "{\"Min bolig\"}", "citizen_chairs", true));
    }

    @Test
    void theCitizenAndEveryDepartmentAreInvited() {
        assertThat(step("record-invitation", INVITATION)).containsEntry("meetingAt", "2026-12-01T10:00:00+01:00");

        assertThat(rows("""
                        select recipient, template from casework.outbox
                         where journey_id = :journey order by recipient, recipient_id"""))
                .containsExactly(
                        Map.of("recipient", "citizen", "template", "meeting-invitation"),
                        Map.of("recipient", "department", "template", "meeting-invitation"),
                        Map.of("recipient", "department", "template", "meeting-invitation"));
    }

    @Test
    void onlyARelativeThatTheCitizenHasNamedIsInvited() {
        var invitation = new HashMap<>(INVITATION);
        invitation.put("relatives", List.of("Lone"));
        assertThatThrownBy(() -> step("record-invitation", invitation)).isInstanceOf(JobFault.class);

        database.sql("""
                        insert into casework.representation (representation_id, citizen_id, kind, name, since)
                        select gen_random_uuid(), citizen_id, 'relative', 'Lone', now()
                          from casework.journey where journey_id = :journey""").param("journey", journeyId).update();
        step("record-invitation", invitation);

        assertThat(value("""
                        select p.name from casework.meeting_participant p join casework.meeting m using (meeting_id)
                         where m.journey_id = :journey and p.kind = 'relative'""")).isEqualTo("Lone");
    }

    @Test
    void whoCallsAMeetingSeesWhichRelativesReadOfItThemselvesAndWhomToCall() {
        relative("Lone", "6306850012");
        relative("Kaj", null);
        assertThat(labels()).containsExactly("Kaj (ring og fortæl om mødet)", "Lone (ring og fortæl om mødet)");

        database.sql("""
                        insert into casework.consent (consent_id, journey_id, given_by, purpose, relative_id, state, asked_at)
                        select gen_random_uuid(), journey_id, 'citizen', 'inform-relative', representation_id, 'given', now()
                          from casework.journey join casework.representation r using (citizen_id)
                         where journey_id = :journey and r.kind = 'relative'""").param("journey", journeyId).update();

        assertThat(labels()).containsExactly("Kaj (ring og fortæl om mødet)", "Lone (ser mødet på Min side)");
    }

    private List<String> labels() {
        return database.sql("select label from casework.options_relatives where journey_id = :journey order by value")
                .param("journey", journeyId)
                .query(String.class)
                .list();
    }

    private void relative(String name, String cpr) {
        database.sql("""
                        insert into casework.representation (representation_id, citizen_id, kind, name, cpr, since)
                        select gen_random_uuid(), citizen_id, 'relative', :name, :cpr, '2026-01-01'
                          from casework.journey where journey_id = :journey""")
                .param("name", name)
                .param("cpr", cpr)
                .param("journey", journeyId)
                .update();
    }

    @Test
    void whatIsAgreedBecomesTasksOfTheDepartmentsThatCarryItOut() {
        step("record-invitation", INVITATION);
        step(
                "record-minutes",
                Map.of(
                        "meetingHeld",
                        true,
                        "minutes",
                        "Vi talte om boligen",
                        "actions",
                        List.of(Map.of("action", "Ring til boligen", "department", "youth", "dueOn", "2026-12-08"))));

        Object actionId = value("select action_id from casework.meeting_action where journey_id = :journey");
        assertThat(messages.to(journeyId)).singleElement().satisfies(message -> {
            assertThat(message.name()).isEqualTo("actions-agreed");
            assertThat(message.messageId()).isEqualTo(meetingId);
            assertThat(message.variables())
                    .isEqualTo(Map.of(
                            "actions",
                            List.of(Map.of(
                                    "actionId", actionId.toString(),
                                    "department", "youth",
                                    "dueAt", "2026-12-08T23:59:59+01:00"))));
        });

        run(
                "record-action-done",
                Map.of("subjectId", actionId, "department", "youth", "submissionId", submit(Map.of("note", "Ringet"))));
        assertThat(rows("select state, note from casework.meeting_action where journey_id = :journey"))
                .containsExactly(Map.of("state", "done", "note", "Ringet"));
    }

    @Test
    void whoCarriesOutAnActionMaySeeTheJourneyAndAnOutsiderNeedsConsent() {
        step("record-invitation", INVITATION);
        step(
                "record-minutes",
                Map.of(
                        "meetingHeld",
                        true,
                        "minutes",
                        "Aftalt",
                        "actions",
                        List.of(
                                Map.of("action", "Ring", "department", "health", "dueOn", "2026-12-08"),
                                Map.of("action", "Følg med", "department", "civil-society", "dueOn", "2026-12-09"))));

        assertThat(participants()).contains("health").doesNotContain("civil-society");
        assertThat(messages.to(journeyId).getFirst().variables().get("actions"))
                .asInstanceOf(InstanceOfAssertFactories.list(Map.class))
                .extracting(action -> action.get("department"))
                .containsExactly("health", "youth");
    }

    @ParameterizedTest
    @CsvSource({"true, fulfilled_at", "false, cancelled_at"})
    void theDeadlineOfTheMeetingEndsWithIt(boolean held, String ended) {
        run(
                "compute-deadline",
                Map.of(
                        "deadlineCode",
                        "D-MOEDE-30AD",
                        "subjectId",
                        meetingId,
                        "deadlineStart",
                        "2026-11-02T09:00:00+01:00"));
        assertThat(value("select value #>> '{}' from casework.form_meeting_due where journey_id = :journey"))
                .as("30 arbejdsdage after the assessment began")
                .isEqualTo("14.12.2026");

        step("record-invitation", INVITATION);
        step("record-minutes", Map.of("meetingHeld", held, "minutes", "Aftalt", "reason", "Syg"));

        assertThat(rows("select code from casework.deadline where journey_id = :journey and code = 'D-MOEDE-30AD' and "
                        + ended + " is not null"))
                .hasSize(1);
    }

    @Test
    void whoComesNoMoreLeavesTheMapAndTheOthersStay() {
        UUID kim = contact("Mentor Kim");
        UUID eva = contact("Fysioterapeut Eva");
        step("record-invitation", INVITATION);
        step(
                "record-minutes",
                Map.of(
                        "meetingHeld",
                        true,
                        "minutes",
                        "Én mentor er nok",
                        "contacts",
                        List.of(Map.of("contactId", kim, "comes", "no"), Map.of("contactId", eva, "comes", "yes"))));

        assertThat(rows("select name from casework.contact where journey_id = :journey and ended_at is null"))
                .containsExactly(Map.of("name", "Fysioterapeut Eva"));
    }

    private UUID contact(String name) {
        UUID id = UUID.randomUUID();
        database.sql("""
                        insert into casework.contact (contact_id, journey_id, name, purpose, since)
                        values (:id, :journey, :name, 'Samtaler', now())""")
                .param("id", id)
                .param("journey", journeyId)
                .param("name", name)
                .update();
        return id;
    }

    @Test
    void aMeetingThatWasNotHeldAgreesNothing() {
        step("record-invitation", INVITATION);
        step("record-minutes", Map.of("meetingHeld", false, "reason", "Borgeren var syg"));

        assertThat(value("select state from casework.meeting where journey_id = :journey"))
                .isEqualTo("cancelled");
        assertThat(messages.to(journeyId)).isEmpty();
    }

    private Map<String, Object> step(String jobType, Map<String, Object> content) {
        UUID submission = submit(content);
        return run(jobType, Map.of("meetingId", meetingId, "department", "youth", "submissionId", submission));
    }
}
