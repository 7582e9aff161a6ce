package dk.samspil.processes.transition;

import static dk.samspil.processes.Awaiting.awaiting;

import dk.samspil.processes.Models;
import dk.samspil.processes.StandInWorkers;
import io.camunda.zeebe.client.ZeebeClient;
import io.camunda.zeebe.process.test.api.ZeebeTestEngine;
import io.camunda.zeebe.process.test.extension.ZeebeProcessTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The feeder runs by itself, every day. */
@ZeebeProcessTest
class YearGroupTest {

    private ZeebeTestEngine engine;
    private ZeebeClient client;

    @Test
    void everyMorningTheYearGroupIsFound() {
        Models.deploy(client, "child-to-adult-transition");
        var workers = new StandInWorkers(client).complete("find-year-group");

        engine.increaseTime(Duration.ofDays(1));
        awaiting("the first morning")
                .until(() -> workers.jobs("find-year-group").size() == 1);
        engine.increaseTime(Duration.ofDays(1));
        awaiting("the second morning")
                .until(() -> workers.jobs("find-year-group").size() == 2);
    }
}
