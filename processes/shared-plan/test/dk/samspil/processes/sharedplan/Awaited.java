package dk.samspil.processes.sharedplan;

import static dk.samspil.processes.Awaiting.awaiting;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.processes.ProcessRun;
import java.util.Map;

/** Waits for an alarm about one deadline to one department, among others. */
final class Awaited {

    private Awaited() {}

    static void job(ProcessRun run, String type, String deadlineCode, String department) {
        awaiting(type + " about " + deadlineCode)
                .untilAsserted(() -> assertThat(run.jobs(type))
                        .anySatisfy(job -> assertThat(job.getVariablesAsMap())
                                .containsAllEntriesOf(Map.of("deadlineCode", deadlineCode, "department", department))));
    }
}
