package dk.samspil.bench;

import dk.samspil.acceptance.RunningPlatform;
import io.camunda.zeebe.client.ZeebeClient;
import java.time.Duration;
import java.util.Map;

/**
 * The price of the platform: journeys per second with 8 clients through the portal, with exporter, casework, access
 * checks and form checks, against the same process in bare Zeebe.
 */
final class ReferralBench implements BenchMain.Bench {

    static final int CLIENTS = 8;
    static final Duration WARM_UP = Duration.ofSeconds(20);
    static final Duration MEASURED = Duration.ofSeconds(60);

    @Override
    public void run() throws Exception {
        double platform = measurePlatform();
        new Figure("referral-platform").with("journeysPerSecond", platform).print();
        double bare = measureBare();
        if (platform == 0 || bare == 0) {
            throw new IllegalStateException(
                    "A side ended no journey: platform %s/s, bare %s/s".formatted(platform, bare));
        }
        new Figure("referral")
                .with("clients", CLIENTS)
                .with("seconds", MEASURED.toSeconds())
                .with("platformJourneysPerSecond", platform)
                .with("bareZeebeJourneysPerSecond", bare)
                .with("ratio", platform / bare)
                .print();
    }

    private static double measurePlatform() throws Exception {
        RunningPlatform platform = RunningPlatform.start(Map.of());
        try (ZeebeClient engine = platform.engine()) {
            BenchModels.deployReferral(engine);
        }
        double perSecond = PortalClients.measure(platform);
        platform.platform().stop();
        return perSecond;
    }

    private static double measureBare() throws Exception {
        RunningPlatform platform = RunningPlatform.startBareEngine();
        try (ZeebeClient engine = platform.engine()) {
            BenchModels.deployReferralWithJobTasks(engine);
            return BareClients.measure(engine);
        } finally {
            platform.platform().stop();
        }
    }
}
