package dk.samspil.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The list follows the engine by itself: server-sent events, for one's own departments only. */
class LiveListIT {

    private final RunningPlatform platform = RunningPlatform.get();
    private final Journeys journeys = new Journeys(platform);

    @Test
    void aNewTaskIsAnnouncedToItsDepartmentAndToNobodyElse() {
        try (EventStream mette = platform.login("mette.krogh").events("/api/tasks/stream");
                EventStream hanne = platform.login("hanne.vad").events("/api/tasks/stream")) {
            String journeyId = journeys.journeyOf(journeys.refer(ReferralForm.aboutAChild()));
            journeys.bringToDesk(journeyId);
            String task = journeys.awaitTask(platform.login("ali.demir"), journeyId, Journeys.ACCEPT);

            await().atMost(Journeys.PATIENCE)
                    .untilAsserted(() -> assertThat(about(mette, task)).isNotEmpty());
            assertThat(about(hanne, task)).isEmpty();
        }
    }

    private static List<String> about(EventStream stream, String task) {
        return stream.lines().stream().filter(line -> line.contains(task)).toList();
    }
}
