package dk.samspil.portal.submission;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.portal.TestDatabase;
import dk.samspil.portal.submission.Submission.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class SubmissionRepositoryTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final SubmissionRepository submissions = new SubmissionRepository(TestDatabase.portal(), JSON);

    @BeforeEach
    void noSubmissions() {
        TestDatabase.portal().sql("delete from portal.submission").update();
    }

    @Test
    void anIntakeIsReadBackAsItWasStored() {
        Submission sent = Submission.ofIntake("partner-school", "A-1", content("æøå"), Instant.now());

        assertThat(submissions.insertPending(sent)).isTrue();

        assertThat(submissions.byExternalId("partner-school", "A-1").orElseThrow())
                .usingRecursiveComparison()
                .ignoringFields("createdAt", "content")
                .isEqualTo(sent);
        assertThat(submissions
                        .byExternalId("partner-school", "A-1")
                        .orElseThrow()
                        .content())
                .isEqualTo(content("æøå"));
        assertThat(submissions.byExternalId("partner-hospital", "A-1")).isEmpty();
    }

    @Test
    void ofManySendersOfTheSameExternalIdAtOnceOneIsStored() throws Exception {
        int senders = 8;
        var start = new CyclicBarrier(senders);
        Callable<Boolean> send = () -> {
            start.await();
            return submissions.insertPending(
                    Submission.ofIntake("partner-school", "A-2", content("same"), Instant.now()));
        };
        try (var threads = Executors.newFixedThreadPool(senders)) {
            List<Future<Boolean>> stored = threads.invokeAll(
                    IntStream.range(0, senders).mapToObj(number -> send).toList());

            assertThat(stored.stream().filter(SubmissionRepositoryTest::isTrue)).hasSize(1);
        }
    }

    @Test
    void aTaskHasOneLiveSubmissionAndASecondAfterTheFirstWasRejected() {
        Submission first = Submission.ofTask(7, UUID.randomUUID(), 3L, "mette", content("one"), Instant.now());
        Submission second = Submission.ofTask(7, first.journeyId(), 3L, "mette", content("two"), Instant.now());

        assertThat(submissions.insertPending(first)).isTrue();
        assertThat(submissions.insertPending(second)).isFalse();
        submissions.reject(first.submissionId());

        assertThat(submissions.insertPending(second)).isTrue();
    }

    @Test
    void aPendingSubmissionIsGivenToOnePortalUntilItsTimeHasPassedAgain() {
        Submission old = storedMinutesAgo(5, "A-3");
        storedMinutesAgo(0, "A-4");

        assertThat(pendingForAMinute()).containsExactly(old.submissionId());
        assertThat(pendingForAMinute()).isEmpty();
    }

    @Test
    @Timeout(60) // Waiting for the other portal is the fault looked for.
    void aPendingSubmissionThatAnotherPortalHoldsIsSkipped() throws Exception {
        Submission held = storedMinutesAgo(5, "A-5");
        Submission free = storedMinutesAgo(4, "A-6");
        try (var connection = TestDatabase.asPortal().getConnection()) {
            connection.setAutoCommit(false);
            try (var lock =
                    connection.prepareStatement("select 1 from portal.submission where submission_id = ? for update")) {
                lock.setObject(1, held.submissionId());
                lock.executeQuery();

                assertThat(pendingForAMinute()).containsExactly(free.submissionId());
            }
            connection.rollback();
        }
    }

    @Test
    void aSettledSubmissionIsNoLongerPendingAndStaysAsItWasSettled() {
        Submission confirmed = storedMinutesAgo(5, "A-7");
        submissions.confirm(confirmed.submissionId());
        submissions.reject(confirmed.submissionId());

        assertThat(pendingForAMinute()).isEmpty();
        assertThat(TestDatabase.portal()
                        .sql("select state from portal.submission")
                        .query(String.class)
                        .single())
                .isEqualTo("confirmed");
    }

    private Submission storedMinutesAgo(int minutes, String externalId) {
        Submission submission = Submission.ofIntake("partner-school", externalId, content("any"), Instant.now());
        submissions.insertPending(submission);
        TestDatabase.portal()
                .sql("update portal.submission set tried_at = now() - make_interval(mins => :minutes)"
                        + " where submission_id = :id")
                .param("minutes", minutes)
                .param("id", submission.submissionId())
                .update();
        return submission;
    }

    private List<UUID> pendingForAMinute() {
        return submissions.pendingOlderThan(Duration.ofMinutes(1), Kind.INTAKE, 10).stream()
                .map(Submission::submissionId)
                .toList();
    }

    private static ObjectNode content(String matter) {
        return JSON.createObjectNode().put("matter", matter);
    }

    private static boolean isTrue(Future<Boolean> result) {
        return result.resultNow();
    }
}
