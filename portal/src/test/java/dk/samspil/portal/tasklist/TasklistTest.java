package dk.samspil.portal.tasklist;

import static dk.samspil.portal.PortalIntegrationTest.Installation.as;
import static dk.samspil.portal.access.Callers.bo;
import static dk.samspil.portal.access.Callers.citizen;
import static dk.samspil.portal.access.Callers.jens;
import static dk.samspil.portal.access.Callers.mette;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dk.samspil.portal.PortalIntegrationTest;
import dk.samspil.portal.TestDatabase;
import dk.samspil.portal.access.AuditTrail;
import dk.samspil.portal.access.Caller;
import dk.samspil.portal.access.JourneyFixture;
import dk.samspil.portal.submission.Submission;
import dk.samspil.portal.submission.SubmissionRepository;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@PortalIntegrationTest
class TasklistTest {

    private static final OffsetDateTime MONDAY = OffsetDateTime.parse("2026-11-23T12:00:00+01:00");

    @Autowired
    private MockMvc portal;

    @Autowired
    private Tasklist tasklist;

    @Autowired
    private TaskSettlement settlement;

    @Autowired
    private SubmissionRepository submissions;

    @Autowired
    private JdbcClient database;

    private UUID journey;

    @BeforeEach
    void aJourneyOfChildrenFamily() {
        TestDatabase.owner()
                .sql("truncate flow.user_task, portal.submission, portal.draft")
                .update();
        TaskFixture.form();
        journey = JourneyFixture.journey();
        JourneyFixture.participant(journey, "children-family", "law");
    }

    @Test
    void myDepartmentsTasksComeByDueDateAndPageByPage() {
        List<Long> keys = new ArrayList<>();
        keys.add(open(MONDAY));
        keys.add(open(MONDAY));
        keys.add(open(MONDAY.plusDays(1)));
        keys.add(open(null));
        keys.add(open(null));
        TaskFixture.open(journey, "school-psychology", MONDAY);

        assertThat(pages(1)).isEqualTo(keys);
        assertThat(pages(2)).isEqualTo(keys);
        assertThat(pages(5)).isEqualTo(keys);
    }

    @Test
    void whatACitizenIsAskedIsOnTheirOwnListAndOnTheirCoordinatorsAlone() throws Exception {
        String cpr = "%010d".formatted(ThreadLocalRandom.current().nextLong(10_000_000_000L));
        UUID own = JourneyFixture.journeyOf(cpr, "1988-08-22");
        JourneyFixture.participant(own, "children-family", "law");
        JourneyFixture.change(own, "coordinator = 'user-mette', deputy = 'user-mette'");
        long dated = TaskFixture.open(own, "citizen", MONDAY.plusDays(1));
        long undated = TaskFixture.open(own, "citizen", null);
        TaskFixture.open(journey, "citizen", MONDAY);
        long mettes = open(MONDAY);

        assertThat(pages(1)).containsExactly(mettes, dated, undated);
        ask(citizen("citizen", cpr), get("/api/tasks"))
                .andExpect(jsonPath("$.tasks[*].key", contains(String.valueOf(dated), String.valueOf(undated))));
        ask(citizen("citizen", "7000000009"), get("/api/tasks"))
                .andExpect(content().json("{'tasks': []}"));
        ask(citizen("citizen", cpr), get("/api/tasks/" + dated))
                .andExpect(jsonPath("$.actor").value("citizen"));
        ask(mette(), get("/api/tasks/" + dated)).andExpect(jsonPath("$.actor").value("staff"));
        ask(jens(), get("/api/tasks/" + dated)).andExpect(status().isForbidden());
    }

    @Test
    void aTaskShowsWhatIsKnownOfItsSubjectAndAnAnswerKeepsItsRows() throws Exception {
        long key = TaskFixture.withLines(journey, "children-family");

        ask(mette(), get("/api/tasks/" + key))
                .andExpect(jsonPath("$.prefill.lines[0].lineId").value("a"))
                .andExpect(jsonPath("$.prefill.lines[0].goal").value("Nøgle"));
        TaskFixture.assign(key, "user-mette");
        complete(key, "{\"lines\": [{\"answer\": \"maybe\"}]}")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].field").value("lines[0].answer"));
        complete(key, "{\"lines\": [{\"answer\": \"yes\", \"lineId\": \"x\"}]}").andExpect(status().isAccepted());
        assertThat(database.sql("select cast(content as text) from portal.submission where task_key = :key")
                        .param("key", key)
                        .query(String.class)
                        .single())
                .isEqualTo("{\"lines\": [{\"goal\": \"Nøgle\", \"answer\": \"yes\", \"lineId\": \"a\"}]}");
    }

    @Test
    void amongTasksDueAtTheSameTimeTheMostUrgentComesFirst() {
        long plain = open(MONDAY);
        long urgent = urgent(open(MONDAY), 70);
        long acute = urgent(open(MONDAY), 90);
        long acuteToo = urgent(open(MONDAY), 90);
        long later = urgent(open(MONDAY.plusDays(1)), 90);
        long undated = open(null);
        long undatedAcute = urgent(open(null), 90);

        var keys = List.of(acute, acuteToo, urgent, plain, later, undatedAcute, undated);
        assertThat(pages(1)).isEqualTo(keys);
        assertThat(pages(2)).isEqualTo(keys);
        assertThat(pages(7)).isEqualTo(keys);
    }

    @Test
    void aTaskOfAJourneyThatDoesNotAdmitTheDepartmentIsNotListed() throws Exception {
        TaskFixture.open(JourneyFixture.journey(), "children-family", MONDAY);

        ask(mette(), get("/api/tasks"))
                .andExpect(status().isOk())
                .andExpect(content().json("{'tasks': []}"));
    }

    @Test
    void whatSomeoneElseHasIsNotMineToTake() throws Exception {
        long free = open(MONDAY);
        long mine = open(MONDAY.plusDays(1));
        long others = open(MONDAY.plusDays(2));
        TaskFixture.assign(mine, mette().userId());
        TaskFixture.assign(others, "user-ali");

        expectKeys("all", free, mine);
        expectKeys("mine", mine);
        expectKeys("unclaimed", free);
    }

    @Test
    void aTaskShowsItsCitizenItsFormAndMyDraft() throws Exception {
        long key = mine(open(MONDAY));
        ask(mette(), put("/api/tasks/" + key + "/draft").content("{\"content\": {\"note\": \"Næsten\"}}"))
                .andExpect(status().isNoContent());

        ask(mette(), get("/api/tasks/" + key))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.key").value(Long.toString(key)))
                .andExpect(jsonPath("$.citizenName").value(JourneyFixture.CITIZEN))
                .andExpect(jsonPath("$.state").value("CREATED"))
                .andExpect(jsonPath("$.form.schema.components[0].key").value("answer"))
                .andExpect(jsonPath("$.draft.note").value("Næsten"))
                .andExpect(jsonPath("$.dueAt").value("2026-11-23T11:00:00Z"));
    }

    @Test
    void anotherDepartmentNeitherReadsNorTouchesATaskAndItIsWrittenDown() throws Exception {
        long key = open(MONDAY);
        String task = "/api/tasks/" + key;

        for (var request : List.of(
                get(task),
                post(task + "/claim"),
                post(task + "/release"),
                put(task + "/draft").content("{\"content\": {}}"),
                post(task + "/complete").content("{\"content\": {}}"))) {
            ask(jens(), request)
                    .andExpect(status().isForbidden())
                    .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON));
        }
        assertThat(AuditTrail.of(key)).hasSize(5).allMatch(row -> row.endsWith("denied task-department"));
    }

    @Test
    void anAnalystGetsNoList() throws Exception {
        ask(bo(), get("/api/tasks")).andExpect(status().isForbidden());
        ask(bo(), get("/api/tasks/stream")).andExpect(status().isForbidden());
    }

    @Test
    void aTaskThatDoesNotExistIsNotFound() throws Exception {
        ask(mette(), get("/api/tasks/4711")).andExpect(status().isNotFound());
    }

    @Test
    void whoComesSecondIsToldWhoHasIt() throws Exception {
        long key = open(MONDAY);
        TaskFixture.assign(key, "user-ali");

        ask(mette(), post("/api/tasks/" + key + "/claim"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.assignee.id").value("user-ali"));
    }

    @Test
    void onlyWhoHasTheTaskCompletesIt() throws Exception {
        long key = open(MONDAY);

        complete(key, "{\"answer\": \"accept\"}").andExpect(status().isConflict());
        assertThat(submissionStates(key)).isEmpty();
    }

    @Test
    void anAnswerThatDoesNotFitIsNotStored() throws Exception {
        long key = mine(open(MONDAY));

        complete(key, "{\"answer\": \"måske\", \"x\": 1}")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[*].field", contains("x", "answer")));
        assertThat(submissionStates(key)).isEmpty();
    }

    @Test
    void charactersThatNobodyWritesAreAFaultOfTheirFieldAndNotOfTheDatabase() throws Exception {
        long key = mine(open(MONDAY));
        String foreign = "{\"answer\": \"accept\", \"note\": \"Emil\\u0000 Holm\"}";

        complete(key, foreign)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[*].field", contains("note")))
                .andExpect(jsonPath("$.errors[0].message").value("Indeholder ugyldige tegn."));
        draft(key, foreign)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[*].field", contains("note")));
        draft(key, "{\"a\": {\"list\": [\"\\u0007\"]}, \"b\\u0000\": 1}")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[*].field", contains("a", "?")));
        draft(key, "{\"note\": \"To\\tlinjer\\r\\nog et smil \\ud83d\\ude00\"}").andExpect(status().isNoContent());
        assertThat(submissionStates(key)).isEmpty();
    }

    @Test
    void theDatabasesComplaintsDoNotQuoteWhatWasStored() {
        assertThatThrownBy(() -> database.sql("insert into portal.draft values (1, null, cast(:content as jsonb))")
                        .param("content", "{\"a\": \"Emil\"}")
                        .update())
                .hasMessageContaining("user_id")
                .message()
                .doesNotContain("Emil");
    }

    @Test
    void anAnswerIsStoredEvenWhenTheEngineCannotBeToldAndTheTaskLeavesTheList() throws Exception {
        long key = mine(open(MONDAY));

        complete(key, "{\"answer\": \"accept\"}").andExpect(status().isAccepted());

        assertThat(submissionStates(key)).containsExactly("pending");
        expectKeys("all");
        complete(key, "{\"answer\": \"accept\"}").andExpect(status().isConflict());
        assertThat(submissionStates(key)).containsExactly("pending");
    }

    @Test
    void aPendingAnswerIsConfirmedWhenItCompletedTheTask() throws Exception {
        long key = mine(open(MONDAY));
        complete(key, "{\"answer\": \"accept\"}").andExpect(status().isAccepted());
        Submission pending = onlyPending();

        TaskFixture.end(key, "COMPLETED", pending.submissionId());
        settlement.settle(pending);

        assertThat(submissionStates(key)).containsExactly("confirmed");
    }

    @Test
    void aPendingAnswerIsRejectedWhenTheTaskEndedOtherwise() throws Exception {
        long key = mine(open(MONDAY));
        complete(key, "{\"answer\": \"accept\"}").andExpect(status().isAccepted());
        Submission pending = onlyPending();

        TaskFixture.end(key, "CANCELED", null);
        settlement.settle(pending);

        assertThat(submissionStates(key)).containsExactly("rejected");
    }

    @Test
    void aPendingAnswerStaysPendingWhileTheEngineCannotBeTold() throws Exception {
        long key = mine(open(MONDAY));
        complete(key, "{\"answer\": \"accept\"}").andExpect(status().isAccepted());

        settlement.settle(onlyPending());

        assertThat(submissionStates(key)).containsExactly("pending");
    }

    @Test
    void theListRefusesWhatItDoesNotKnow() throws Exception {
        ask(mette(), get("/api/tasks?assignment=everyones&limit=0&after=%25"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[*].field", contains("assignment", "after", "limit")));
        ask(mette(), get("/api/tasks?department=leadership")).andExpect(status().isForbidden());
    }

    @Test
    void aTaskThatNobodyHasShowsNobody() throws Exception {
        long key = open(MONDAY);

        ask(mette(), get("/api/tasks/" + key)).andExpect(jsonPath("$.assignee").value(nullValue()));
    }

    private long open(OffsetDateTime dueAt) {
        return TaskFixture.open(journey, "children-family", dueAt);
    }

    private static long urgent(long key, int priority) {
        TaskFixture.prioritise(key, priority);
        return key;
    }

    private static long mine(long key) {
        TaskFixture.assign(key, mette().userId());
        return key;
    }

    private Submission onlyPending() {
        TestDatabase.owner()
                .sql("update portal.submission set tried_at = now() - interval '1 hour'")
                .update();
        return submissions
                .pendingOlderThan(Duration.ofMinutes(1), Submission.Kind.TASK, 10)
                .getFirst();
    }

    private List<Long> pages(int size) {
        List<Long> keys = new ArrayList<>();
        Optional<TaskCursor> after = Optional.of(TaskCursor.start());
        while (after.isPresent()) {
            TaskPage page = tasklist.page(
                    withDepartments(mette(), "children-family", "leadership"),
                    Assignment.ALL,
                    Optional.empty(),
                    after.get(),
                    size);
            page.tasks().forEach(task -> keys.add(Long.valueOf(task.key())));
            after = Optional.ofNullable(page.next()).flatMap(TaskCursor::decode);
        }
        return keys;
    }

    private static Caller withDepartments(Caller caller, String... departments) {
        return new Caller(caller.userId(), caller.name(), caller.username(), caller.roles(), Set.of(departments));
    }

    private void expectKeys(String assignment, Long... keys) throws Exception {
        ask(mette(), get("/api/tasks").param("assignment", assignment))
                .andExpect(status().isOk())
                .andExpect(jsonPath(
                        "$.tasks[*].key",
                        equalTo(Stream.of(keys).map(Object::toString).toList())));
    }

    private ResultActions complete(long key, String answers) throws Exception {
        return ask(mette(), post("/api/tasks/" + key + "/complete").content("{\"content\": " + answers + "}"));
    }

    private ResultActions draft(long key, String answers) throws Exception {
        return ask(mette(), put("/api/tasks/" + key + "/draft").content("{\"content\": " + answers + "}"));
    }

    private ResultActions ask(Caller caller, MockHttpServletRequestBuilder request) throws Exception {
        return portal.perform(request.contentType(MediaType.APPLICATION_JSON)
                .with(as(caller))
                .cookie(new Cookie("XSRF-TOKEN", "token"))
                .header("X-XSRF-TOKEN", "token"));
    }

    private static List<String> submissionStates(long key) {
        return TestDatabase.owner()
                .sql("select state from portal.submission where task_key = :key")
                .param("key", key)
                .query(String.class)
                .list();
    }
}
