package dk.samspil.processes.followup;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.processes.ProcessRun;
import io.camunda.zeebe.client.ZeebeClient;
import io.camunda.zeebe.process.test.api.ZeebeTestEngine;
import io.camunda.zeebe.process.test.extension.ZeebeProcessTest;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nobody is let go at once; and a provider that closes takes no help away. */
@ZeebeProcessTest
class AfterSupportTest {

    private ZeebeTestEngine engine;
    private ZeebeClient client;
    private FollowUpRun after;

    @BeforeEach
    void run() {
        after = new FollowUpRun(engine, client);
    }

    @Test
    void theCitizenIsAskedAfterOneMonthAndAfterThree() {
        after.starts("after-support", Map.of("followUpId", "the-round"))
                .complete("agree-exit", Map.of())
                .waitsIn("contact-due");

        after.timePasses(Duration.ofDays(29));
        assertThat(after.run.isOpen("make-contact")).isFalse();
        after.timePasses(Duration.ofDays(1))
                .complete("make-contact", Map.of("contactOutcome", "well"))
                .waitsIn("contact-due");
        after.timePasses(Duration.ofDays(59));
        assertThat(after.run.isOpen("make-contact")).isFalse();
        after.timePasses(Duration.ofDays(1)).complete("make-contact", Map.of("contactOutcome", "not-reached"));

        after.run.ends().hasVariableWithValue("afterSupport", "ended");
    }

    @Test
    void whoNeedsHelpAgainGoesOnAtOnce() {
        after.starts("after-support", Map.of("followUpId", "the-round"))
                .complete("agree-exit", Map.of())
                .waitsIn("contact-due")
                .timePasses(Duration.ofDays(30))
                .complete("make-contact", Map.of("contactOutcome", "needs-help"));

        after.run.ends().hasVariableWithValue("afterSupport", "reopened");
    }

    @Test
    void aContactIsRemindedAndEscalated() {
        after.starts("after-support", Map.of("followUpId", "the-round"))
                .complete("agree-exit", Map.of())
                .waitsIn("contact-due");
        after.timePasses(Duration.ofDays(30));
        after.run.waitsAt("make-contact");

        after.timePasses(ProcessRun.DUE_AFTER);
        after.run.awaitJobs("send-reminder", 1);
        after.run.awaitJobs("escalate-overdue", 1);
        assertThat(after.run.isOpen("make-contact")).isTrue();
    }

    @Test
    void anExitThatIsNotAgreedIsEscalated() {
        after.starts("after-support", Map.of("followUpId", "the-round"));
        after.run.waitsAt("agree-exit");

        after.timePasses(ProcessRun.DUE_AFTER);
        after.run.awaitJobs("escalate-overdue", 1);
    }

    @Test
    void anotherProviderHasAPlace() {
        order("accepted");
        after.complete("find-provider", Map.of());

        after.run.ends().hasPassedElement("place").hasNotPassedElement("bridge-wait");
    }

    @Test
    void aWaitingListNeedsABridge() {
        order("waiting-list");
        after.complete("find-provider", Map.of());
        after.complete("bridge-wait", Map.of());

        after.run.ends().hasPassedElement("bridged");
    }

    @Test
    void aProviderThatSaysNoIsNotTheLast() {
        order("declined");
        after.complete("find-provider", Map.of());
        after.run.awaitPassed("place-found");

        after.run.waitsAt("find-provider");
    }

    private void order(String outcome) {
        after.calls("provision-order", Map.of("orderOutcome", "=\"" + outcome + "\""))
                .starts("replace-provider", Map.of("lineId", "the-line"));
    }
}
