package dk.samspil.processes.followup;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.processes.CalledProcessRun;
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
                .submit("agree-exit", Map.of())
                .waitsIn("contact-due");

        after.timePasses(Duration.ofDays(29));
        assertThat(after.run.isOpen("make-contact")).isFalse();
        after.timePasses(Duration.ofDays(1))
                .submit("make-contact", Map.of("contactOutcome", "well"))
                .waitsIn("contact-due");
        after.timePasses(Duration.ofDays(59));
        assertThat(after.run.isOpen("make-contact")).isFalse();
        after.timePasses(Duration.ofDays(1)).submit("make-contact", Map.of("contactOutcome", "not-reached"));

        after.run.ends().hasVariableWithValue("afterSupport", "ended");
    }

    @Test
    void whoNeedsHelpAgainGoesOnAtOnce() {
        after.starts("after-support", Map.of("followUpId", "the-round"))
                .submit("agree-exit", Map.of())
                .waitsIn("contact-due")
                .timePasses(Duration.ofDays(30))
                .submit("make-contact", Map.of("contactOutcome", "needs-help"));

        after.run.ends().hasVariableWithValue("afterSupport", "reopened");
    }

    @Test
    void aContactIsRemindedAndEscalated() {
        after.starts("after-support", Map.of("followUpId", "the-round"))
                .submit("agree-exit", Map.of())
                .waitsIn("contact-due");
        after.timePasses(Duration.ofDays(30));
        after.run.awaitOpen("make-contact");

        after.timePasses(CalledProcessRun.DUE_AFTER);
        after.run.awaitJobs("send-reminder", 1);
        after.run.awaitJobs("escalate-overdue", 1);
        assertThat(after.run.isOpen("make-contact")).isTrue();
    }

    @Test
    void anExitThatIsNotAgreedIsEscalated() {
        after.starts("after-support", Map.of("followUpId", "the-round"));
        after.run.awaitOpen("agree-exit");

        after.timePasses(CalledProcessRun.DUE_AFTER);
        after.run.awaitJobs("escalate-overdue", 1);
    }

    @Test
    void anotherProviderHasAPlace() {
        order("accepted");
        after.submit("find-provider", Map.of());

        after.run.ends().hasPassedElement("place").hasNotPassedElement("bridge-wait");
    }

    @Test
    void aWaitingListNeedsABridge() {
        order("waiting-list");
        after.submit("find-provider", Map.of());
        after.submit("bridge-wait", Map.of());

        after.run.ends().hasPassedElement("bridged");
    }

    @Test
    void aProviderThatSaysNoIsNotTheLast() {
        order("declined");
        after.submit("find-provider", Map.of());
        after.run.awaitPassed("place-found");

        after.run.awaitOpen("find-provider");
    }

    private void order(String outcome) {
        after.calls("provision-order", Map.of("orderOutcome", "=\"" + outcome + "\""))
                .starts("replace-provider", Map.of("lineId", "the-line"));
    }
}
