package dk.samspil.demo;

import dk.samspil.acceptance.Http;
import dk.samspil.acceptance.RunningPlatform;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Knows when an installation has nothing more to do at the present time, so that time may go on (docs/decisions/0008):
 * the exporter has told everything the engine did, no element waits for a worker, nothing that was sent waits for the
 * engine, no letter waits to leave, and all this is still so, with nothing new in the lists, at a second look.
 */
public final class Quiet {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(120);

    /** What waits for a worker: everything but what waits for time, a message or a person, or stands in an incident. */
    private static final String WORK = """
            select (select position from flow.exporter_position where partition_id = 1) || ' ' ||
                   ((select count(*) from flow.process_instance p
                       join flow.element_instance e using (process_instance_key)
                      where p.state = 'ACTIVE' and e.state = 'ACTIVE'
                        and e.element_type not in ('subProcess', 'eventSubProcess', 'multiInstanceBody', 'callActivity',
                            'adHocSubProcess', 'intermediateCatchEvent', 'receiveTask', 'eventBasedGateway')
                        and not (e.element_type = 'userTask' and exists (
                              select from flow.user_task t
                               where t.element_instance_key = e.element_instance_key and t.state = 'CREATED'))
                        and not exists (select from flow.incident i
                              where i.element_instance_key = e.element_instance_key and i.state = 'CREATED'))
                    + (select count(*) from portal.submission where state = 'pending')
                    + (select count(*) from casework.outbox where sent_at is null and next_attempt_at <= casework.now()
                          and ?::boolean))
            """;

    private static final Pattern POSITION = Pattern.compile(
            "(?m)^zeebe_(log_appender_last_committed|exporter_last_updated_exported)_position\\{.*} (.*)$");

    private final RunningPlatform platform;
    private final String metrics;
    private final String lettersLeave;
    private final Http http = new Http();

    public Quiet(RunningPlatform platform) {
        this.platform = platform;
        this.metrics = "http://127.0.0.1:" + platform.settings().port("zeebe-monitoring") + "/actuator/prometheus"
                + "?includedNames=zeebe_log_appender_last_committed_position,zeebe_exporter_last_updated_exported_position";
        this.lettersLeave = String.valueOf(!platform.settings().digitalPost().equals("none"));
    }

    /**
     * Waits until the installation is quiet.
     *
     * @throws IllegalStateException when it still is not after two minutes, telling what it waits for
     */
    public void await() {
        long giveUpAt = System.nanoTime() + PATIENCE.toNanos();
        String before = "";
        for (String now = look(); !(now.endsWith(" 0") && now.equals(before)); now = look()) {
            if (System.nanoTime() > giveUpAt) {
                throw new IllegalStateException("Not quiet after " + PATIENCE + "; position and open work: " + now);
            }
            before = now;
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }

    /** The position the lists have reached, and how much is still to be done. */
    private String look() {
        return exporterHasCaughtUp() ? platform.text(WORK, lettersLeave) : "behind";
    }

    private boolean exporterHasCaughtUp() {
        Matcher position =
                POSITION.matcher(http.send("GET", metrics, null, Map.of()).body());
        double committed = 0;
        double exported = -1;
        while (position.find()) {
            double value = Double.parseDouble(position.group(2));
            if (position.group(1).startsWith("log")) {
                committed = value;
            } else {
                exported = value;
            }
        }
        return exported >= committed;
    }
}
