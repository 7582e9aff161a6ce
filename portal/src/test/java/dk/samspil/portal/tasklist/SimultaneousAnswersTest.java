package dk.samspil.portal.tasklist;

import static dk.samspil.portal.access.Callers.mette;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.samspil.portal.PortalIntegrationTest;
import dk.samspil.portal.TestDatabase;
import dk.samspil.portal.access.JourneyFixture;
import dk.samspil.portal.problem.ConflictException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** Design rule 5: what the engine is told of is stored. */
@PortalIntegrationTest
class SimultaneousAnswersTest {

    private static final int AT_ONCE = 4;

    @Autowired
    private TaskForms forms;

    private long task;

    @BeforeEach
    void aTaskOfMettes() {
        TaskFixture.form();
        UUID journey = JourneyFixture.journey();
        JourneyFixture.participant(journey, "children-family", "law");
        task = TaskFixture.open(journey, "children-family", null);
        TaskFixture.assign(task, mette().userId());
    }

    @Test
    void ofAnswersGivenInTheSameInstantOneIsSentAndTheOthersAreTold() throws Exception {
        List<UUID> sent = new ArrayList<>();
        List<Throwable> told = new ArrayList<>();

        for (Future<TaskForms.Sent> answer : answersThatAllSawTheTaskOpen()) {
            try {
                sent.add(answer.get().submission().submissionId());
            } catch (ExecutionException refused) {
                told.add(refused.getCause());
            }
        }

        assertThat(sent).hasSize(1).isEqualTo(stored());
        assertThat(told)
                .hasSize(AT_ONCE - 1)
                .allSatisfy(refusal -> assertThat(refusal)
                        .isInstanceOf(ConflictException.class)
                        .hasMessage("Opgaven er allerede besvaret."));
    }

    // Nothing can be stored before all of them are past their checks and wait to store.
    private List<Future<TaskForms.Sent>> answersThatAllSawTheTaskOpen() throws Exception {
        try (var people = Executors.newFixedThreadPool(AT_ONCE);
                Connection gate =
                        DriverManager.getConnection(TestDatabase.url(), "samspil_owner", TestDatabase.password())) {
            gate.setAutoCommit(false);
            gate.createStatement().execute("lock table portal.submission in share mode");
            List<Future<TaskForms.Sent>> answers = new ArrayList<>();
            for (int person = 0; person < AT_ONCE; person++) {
                answers.add(people.submit(this::answer));
            }
            await().until(() -> waiting() >= AT_ONCE);
            gate.rollback();
            return answers;
        }
    }

    private TaskForms.Sent answer() {
        return forms.complete(
                mette(), task, JsonMapper.shared().createObjectNode().put("answer", "accept"));
    }

    private static long waiting() {
        return TestDatabase.owner()
                .sql("select count(*) from pg_locks where not granted and relation = 'portal.submission'::regclass"
                        + " and mode = 'RowExclusiveLock'")
                .query(Long.class)
                .single();
    }

    private List<UUID> stored() {
        return TestDatabase.owner()
                .sql("select submission_id from portal.submission where task_key = :task")
                .param("task", task)
                .query(UUID.class)
                .list();
    }
}
