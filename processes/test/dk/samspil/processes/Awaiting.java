package dk.samspil.processes;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/** How the model tests wait for the engine: in the test's own thread, where Zeebe's assertions find their records. */
public final class Awaiting {

    private Awaiting() {}

    public static ConditionFactory awaiting(String what) {
        return Awaitility.await(what)
                .pollInSameThread()
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(20));
    }
}
