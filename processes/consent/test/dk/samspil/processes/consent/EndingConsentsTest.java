package dk.samspil.processes.consent;

import static dk.samspil.processes.Awaiting.awaiting;

import dk.samspil.processes.Models;
import dk.samspil.processes.StandInWorkers;
import io.camunda.zeebe.client.ZeebeClient;
import io.camunda.zeebe.process.test.api.ZeebeTestEngine;
import io.camunda.zeebe.process.test.extension.ZeebeProcessTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Consents that run out are looked for by themselves, every night. */
@ZeebeProcessTest
class EndingConsentsTest {

    private ZeebeTestEngine engine;
    private ZeebeClient client;

    @Test
    void everyNightTheyAreFound() {
        Models.deploy(client, "consent", "find-ending-consents");
        var workers = new StandInWorkers(client).complete("find-ending-consents");

        engine.increaseTime(Duration.ofDays(1));
        awaiting("the first night")
                .until(() -> workers.jobs("find-ending-consents").size() == 1);
        engine.increaseTime(Duration.ofDays(1));
        awaiting("the second night")
                .until(() -> workers.jobs("find-ending-consents").size() == 2);
    }
}
