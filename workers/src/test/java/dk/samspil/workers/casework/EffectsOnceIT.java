package dk.samspil.workers.casework;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobFault;
import dk.samspil.workers.job.JobMessages;
import dk.samspil.workers.job.JobWorker;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

/** Rule 5: at least once, effects once. */
class EffectsOnceIT extends CaseworkIT {

    private static final String BOUNCES = "select bounces from casework.referral where journey_id = :journey";

    @Autowired
    private JobMessages told;

    @Test
    void aJobGivenTwiceLeavesOneEffectAndOneAnswer() {
        routedTo("children-family");
        Job job = bounceJob();

        String first = effects.once(job, worker("record-desk-answer"));
        String afterTheCrash = effects.once(job, worker("record-desk-answer"));

        assertThat(answer(afterTheCrash)).isEqualTo(answer(first));
        assertThat(value(BOUNCES)).isEqualTo(1);
    }

    @Test
    void whatAJobTellsIsKeptWithItsEffectAndToldAgainWhenTheJobComesAgain() {
        Job job = job("teller", Map.of());
        JobWorker teller = worker("teller", ignored -> {
            told.publish("plan-agreed", "a-journey", "its-id", Map.of("lineId", "a-line"));
            return Map.of();
        });

        effects.once(job, teller);
        effects.once(job, teller);

        assertThat(told.of(job.key()))
                .containsExactly(
                        new JobMessages.Message("plan-agreed", "a-journey", "its-id", Map.of("lineId", "a-line")));
    }

    @Test
    void nothingIsToldOfAnEffectThatFailed() {
        Job job = job("teller", Map.of());
        JobWorker failing = worker("teller", ignored -> {
            told.publish("plan-agreed", "a-journey", "its-id", Map.of());
            throw new JobFault("after it was told");
        });

        assertThatThrownBy(() -> effects.once(job, failing)).isInstanceOf(JobFault.class);
        effects.once(job, worker("teller", ignored -> Map.of()));

        assertThat(told.of(job.key())).isEmpty();
    }

    @Test
    void whatAJobTellsTheTimelineBelongsToItsStepAndToNoOther() {
        register(intake());
        Job job = job("route-to-desk", Map.of("department", "children-family"));
        effects.once(job, worker("route-to-desk"));

        assertThat(rows("""
                        select kind from casework.journey_event
                         where journey_id = :journey and element_instance_key = %d""".formatted(job.elementInstanceKey()))).containsExactly(Map.of("kind", "routed-to-desk"));
    }

    @Test
    void aJobGivenToTwoWorkersAtOnceLeavesOneEffect() {
        routedTo("children-family");
        Job job = bounceJob();
        CountDownLatch go = new CountDownLatch(1);
        JobWorker slow = worker("record-desk-answer", ignored -> {
            pass(go);
            return worker("record-desk-answer").handle(job);
        });

        var first = deliver(job, slow);
        var second = deliver(job, slow);
        awaitOneWaiting();
        go.countDown();

        assertThat(answer(second.join())).isEqualTo(answer(first.join()));
        assertThat(value(BOUNCES)).isEqualTo(1);
    }

    @Test
    void whenTheFirstFailsTheOneThatWaitedDoesTheJob() {
        routedTo("children-family");
        Job job = bounceJob();
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        JobWorker failing = worker("record-desk-answer", ignored -> {
            started.countDown();
            pass(go);
            throw new JobFault("no");
        });

        var first = deliver(job, failing);
        pass(started);
        var second = deliver(job, worker("record-desk-answer"));
        awaitOneWaiting();
        go.countDown();

        assertThatThrownBy(first::join).hasCauseInstanceOf(JobFault.class);
        assertThat(answer(second.join())).containsEntry("bounces", 1);
    }

    @Test
    void aJobThatFailsHalfWayLeavesNothing() {
        routedTo("children-family");
        Job job = bounceJob();
        JobWorker dying = worker("record-desk-answer", ignored -> {
            worker("record-desk-answer").handle(job);
            throw new JobFault("after the effect");
        });

        assertThatThrownBy(() -> effects.once(job, dying)).isInstanceOf(JobFault.class);

        assertThat(value(BOUNCES)).isEqualTo(0);
        assertThat(effects.once(job, worker("record-desk-answer"))).contains("\"bounces\"");
    }

    @Test
    void theWorkersLoginWritesNothingThatIsThePortals() {
        UUID submission = submit(Map.of());
        assertThatThrownBy(() -> database.sql("delete from portal.submission where submission_id = ?")
                        .param(submission)
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("permission denied for table submission");
    }

    private Job bounceJob() {
        UUID answer = submit(Map.of("nextDesk", "youth", "bounceReason", "wrong-age"));
        return job("record-desk-answer", Map.of("department", "children-family", "submissionId", answer));
    }

    private static JobWorker worker(String jobType, Function<Job, Map<String, Object>> handling) {
        return new JobWorker() {
            @Override
            public String jobType() {
                return jobType;
            }

            @Override
            public Map<String, Object> handle(Job job) {
                return handling.apply(job);
            }
        };
    }

    private CompletableFuture<String> deliver(Job job, JobWorker worker) {
        return CompletableFuture.supplyAsync(() -> effects.once(job, worker), Thread::startVirtualThread);
    }

    /** Until one delivery holds the job's key and the other waits for it. */
    private void awaitOneWaiting() {
        await().atMost(10, SECONDS)
                .until(() -> database.sql("select count(*) from pg_locks where not granted")
                                .query(Integer.class)
                                .single()
                        == 1);
    }

    private static void pass(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
