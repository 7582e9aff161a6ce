package dk.samspil.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.samspil.engine.EngineRetry;
import io.camunda.zeebe.client.ZeebeClient;
import io.camunda.zeebe.client.api.command.ClientException;
import io.camunda.zeebe.client.api.command.ClientStatusException;
import io.camunda.zeebe.client.api.command.FinalCommandStep;
import io.camunda.zeebe.client.api.command.ProblemException;
import io.grpc.Status;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/**
 * Design rule 5: each process is killed as by a power cut in the middle of 200 journeys. Afterwards every journey ends,
 * no task is lost or doubled, and {@code flow} agrees with the engine.
 */
class KillAnythingIT {

    private static final int JOURNEYS = 200;
    private static final int TASKS_A_JOURNEY = 4;
    private static final List<String> PROCESSES =
            List.of("citizen-journey", "referral", "first-contact", "find-desk", "involve-others");
    private static final int HTTP_NOT_FOUND = 404;
    private static final Duration RECOVERY = Duration.ofMinutes(8);
    private static final List<String> VICTIMS = List.of("workers", "portal", "zeebe", "postgres");

    private final RunningPlatform platform = RunningPlatform.get();
    private final Journeys journeys = new Journeys(platform);

    @Test
    void killingAnyPartInTheMiddleOf200JourneysLosesNothingAndDoublesNothing() throws Exception {
        try (ExecutorService threads = Executors.newCachedThreadPool();
                CaseworkerAtWork sara = new CaseworkerAtWork(platform, "sara.bjerg");
                CaseworkerAtWork mette = new CaseworkerAtWork(platform, "mette.krogh");
                CaseworkerAtWork ali = new CaseworkerAtWork(platform, "ali.demir")) {
            String marker = "kill-" + System.nanoTime();
            Future<?> school = threads.submit(() -> new PersistentSender(platform, marker).send(JOURNEYS));
            threads.submit(sara);
            threads.submit(mette);
            threads.submit(ali);
            for (int i = 0; i < VICTIMS.size(); i++) {
                awaitEnded(marker, JOURNEYS * (i + 1) / (VICTIMS.size() + 2));
                killAndRestart(VICTIMS.get(i));
            }
            school.get();
            awaitEnded(marker, JOURNEYS);
            assertEveryJourneyHappenedOnce(marker);
            assertFlowAgreesWithTheEngine(marker);
        }
    }

    private void killAndRestart(String part) throws Exception {
        platform.platform().part(part).kill();
        platform.platform().part(part).start(platform.settings().patience());
    }

    private void awaitEnded(String marker, int count) {
        await().atMost(RECOVERY)
                .pollInterval(Duration.ofSeconds(1))
                .ignoreExceptions()
                .untilAsserted(() -> assertThat(count(marker, ENDED)).isGreaterThanOrEqualTo(count));
    }

    private static final String OF_THIS_RUN =
            " where journey_id in (select journey_id from portal.submission where kind = 'intake' and external_id like ?)";
    private static final String ENDED = "select count(distinct journey_id) from flow.process_instance" + OF_THIS_RUN
            + " and process_id = 'citizen-journey' and state = 'COMPLETED'";

    private int count(String marker, String sql) {
        return Integer.parseInt(journeys.one("samspil_portal", sql, marker + "%"));
    }

    private void assertEveryJourneyHappenedOnce(String marker) {
        for (String process : PROCESSES) {
            assertThat(count(
                            marker,
                            "select count(*) from flow.process_instance" + OF_THIS_RUN + " and process_id = '" + process
                                    + "'"))
                    .as("instances of " + process)
                    .isEqualTo(JOURNEYS);
        }
        assertThat(count(marker, "select count(*) from flow.process_instance" + OF_THIS_RUN))
                .as("instances of all processes")
                .isEqualTo(PROCESSES.size() * JOURNEYS);
        assertThat(count(marker, "select count(*) from flow.user_task" + OF_THIS_RUN + " and state = 'COMPLETED'"))
                .as("completed tasks: first contact, desk, screening, coordinator")
                .isEqualTo(TASKS_A_JOURNEY * JOURNEYS);
        assertThat(count(marker, "select count(*) from flow.user_task" + OF_THIS_RUN + " and state <> 'COMPLETED'"))
                .as("tasks in any other state")
                .isZero();
        assertThat(count(
                        marker,
                        "select count(*) from casework.outbox" + OF_THIS_RUN
                                + " and recipient = 'citizen' and template = 'coordinator-named'"))
                .as("messages to citizens about their coordinator")
                .isEqualTo(JOURNEYS);
        assertThat(
                        count(
                                marker,
                                "select count(*) from (select 1 from casework.journey_event" + OF_THIS_RUN
                                        + " and kind <> 'reminded' and kind <> 'overdue' group by journey_id, kind having count(*) > 1) as doubled"))
                .as("effects that happened twice")
                .isZero();
        assertThat(count(marker, "select count(*) from flow.incident" + OF_THIS_RUN))
                .as("incidents")
                .isZero();
        await().atMost(Journeys.PATIENCE)
                .untilAsserted(() -> assertThat(count(
                                marker,
                                "select count(*) from portal.submission" + OF_THIS_RUN + " and state = 'pending'"))
                        .as("submissions not yet reconciled")
                        .isZero());
    }

    /** Whatever flow says has ended is unknown to the engine: it refuses every command about it with not found. */
    private void assertFlowAgreesWithTheEngine(String marker) {
        try (ZeebeClient engine = platform.engine()) {
            assertThat(known(
                            keys("select process_instance_key from flow.process_instance", "state <> 'ACTIVE'", marker),
                            engine::newCancelInstanceCommand))
                    .as("ended instances the engine does not answer with not found")
                    .isEmpty();
            assertThat(known(
                            keys("select task_key from flow.user_task", "state <> 'CREATED'", marker),
                            key -> engine.newUserTaskAssignCommand(key).assignee("nobody")))
                    .as("completed tasks the engine does not answer with not found")
                    .isEmpty();
        }
    }

    private List<Long> keys(String select, String ended, String marker) {
        return platform.keys(select + OF_THIS_RUN + " and " + ended, marker + "%");
    }

    private static <T> Map<Long, String> known(List<Long> keys, Function<Long, FinalCommandStep<T>> command) {
        Map<Long, String> known = new TreeMap<>();
        for (Long key : keys) {
            try {
                known.put(key, "done: " + EngineRetry.send(() -> command.apply(key)));
            } catch (ClientException refusal) {
                if (!isNotFound(refusal)) {
                    known.put(key, answer(refusal));
                }
            }
        }
        return known;
    }

    private static String answer(ClientException refusal) {
        return refusal instanceof ClientStatusException grpc
                ? grpc.getStatus().toString()
                : String.valueOf(refusal.getMessage());
    }

    private static boolean isNotFound(ClientException refusal) {
        return switch (refusal) {
            case ClientStatusException grpc -> grpc.getStatusCode() == Status.Code.NOT_FOUND;
            case ProblemException rest -> rest.code() == HTTP_NOT_FOUND;
            default -> false;
        };
    }
}
