package dk.samspil.processes.assessment;

import static dk.samspil.processes.assessment.AssessmentRun.CLOCK;
import static dk.samspil.processes.assessment.AssessmentRun.NEW_DATE;
import static dk.samspil.processes.assessment.AssessmentRun.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.processes.ProcessRun;
import io.camunda.zeebe.client.ZeebeClient;
import io.camunda.zeebe.client.api.response.ActivatedJob;
import io.camunda.zeebe.process.test.api.ZeebeTestEngine;
import io.camunda.zeebe.process.test.extension.ZeebeProcessTest;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The clock of the whole assessment: it warns, and when it has passed the family is told a new date. */
@ZeebeProcessTest
class AssessmentClockTest {

    private ZeebeTestEngine engine;
    private ZeebeClient client;

    @Test
    void theClockRunsFromTheMomentTheMunicipalityKnew() {
        var run = child();

        assertThat(run.jobs("compute-deadline"))
                .filteredOn(job -> job.getElementId().equals("start-clocks"))
                .allSatisfy(job -> assertThat(job.getVariable("deadlineStart")).isEqualTo("2026-10-31T10:00:00+01:00"))
                .extracting(job -> job.getVariable("deadlineCode"))
                .containsExactlyInAnyOrder("F-BFU-ADV", "F-BFU-4M");
    }

    @Test
    void afterThreeMonthsAChildAssessmentIsAdvised() {
        var run = child();

        run.timePasses(WARNING);

        assertThat(alerts(run, "send-reminder", "clock-warned"))
                .singleElement()
                .satisfies(job -> assertThat(job.getVariable("deadlineCode")).isEqualTo("F-BFU-ADV"));
        assertThat(run.isOpen("give-new-date")).isFalse();
        assertThat(run.isOpen("agree-assessment")).isTrue();
    }

    @Test
    void afterFourMonthsThereIsAPreliminaryAssessmentAndANewDateAndTheWorkGoesOn() {
        var run = child();

        run.timePasses(CLOCK).waitsAt("write-preliminary");
        run.waitsAt("give-new-date");

        assertThat(alerts(run, "escalate-overdue", "note-late-assessment"))
                .singleElement()
                .satisfies(job -> assertThat(job.getVariablesAsMap())
                        .containsEntry("deadlineCode", "F-BFU-4M")
                        .containsEntry("ownNewDate", true));
        run.complete("write-preliminary").complete("give-new-date");
        assertThat(run.awaitJobs("record-preliminary", 1)).hasSize(1);
        assertThat(run.awaitJobs("record-new-date", 1)).hasSize(1);
        assertThat(run.isOpen("agree-assessment")).isTrue();
    }

    @Test
    void whenTheNewDatePassesTooTheFamilyIsToldAgain() {
        var run = child();
        run.timePasses(CLOCK).complete("write-preliminary").complete("give-new-date");
        run.awaitPassed("preliminary-written").awaitPassed("give-new-date");
        run.timePasses(NEW_DATE.minusDays(1));
        assertThat(run.isOpen("give-new-date")).isFalse();

        run.timePasses(Duration.ofDays(1)).waitsAt("give-new-date");

        assertThat(run.jobs("escalate-overdue"))
                .filteredOn(job -> job.getElementId().equals("note-late-assessment"))
                .hasSize(2);
        assertThat(run.isOpen("write-preliminary")).as("it is there already").isFalse();
    }

    @Test
    void aLateAssessmentThatIsFinishedOwesNoNewDateAnyMore() {
        var assessment = AssessmentRun.ofAChild(engine, client);
        assessment.run().waitsAt("agree-assessment");
        assessment.run().timePasses(CLOCK).waitsAt("give-new-date");

        assessment.drafted("shared-plan").run().complete("approve-as-leader").ends();

        assertThat(assessment.run().isOpen("give-new-date")).isFalse();
        assertThat(assessment.run().isOpen("write-preliminary")).isFalse();
    }

    @Test
    void outsideTheChildAssessmentALateOneOwesANewDateOnly() {
        var run = AssessmentRun.ofAnAdult(engine, client).run();
        run.waitsAt("agree-assessment");

        run.timePasses(CLOCK).waitsAt("give-new-date");
        run.awaitPassed("no-preliminary");

        assertThat(run.isOpen("write-preliminary")).isFalse();
    }

    @Test
    void aLateTaskOfTheClockIsRemindedAndEscalated() {
        var run = child();
        run.timePasses(CLOCK).waitsAt("write-preliminary");
        run.waitsAt("give-new-date");

        run.timePasses(ProcessRun.DUE_AFTER);

        assertThat(alerts(run, "send-reminder", "write-preliminary-reminded")).hasSize(1);
        assertThat(alerts(run, "send-reminder", "give-new-date-reminded")).hasSize(1);
        assertThat(alerts(run, "escalate-overdue", "write-preliminary-overdue")).hasSize(1);
        assertThat(alerts(run, "escalate-overdue", "give-new-date-overdue")).hasSize(1);
    }

    @Test
    void anAssessmentInTimeOwesNothing() {
        var assessment = AssessmentRun.ofAChild(engine, client).drafted("shared-plan");
        assessment.run().complete("approve-as-leader").ends();

        assessment.run().timePasses(CLOCK.plus(Duration.ofDays(1)));

        assessment.run().process().hasNotPassedElement("note-late-assessment").hasNotPassedElement("clock-warned");
    }

    private ProcessRun child() {
        var run = AssessmentRun.ofAChild(engine, client).run();
        run.waitsAt("agree-assessment");
        return run;
    }

    private static List<ActivatedJob> alerts(ProcessRun run, String type, String element) {
        run.awaitPassed(element);
        return run.jobs(type).stream()
                .filter(job -> job.getElementId().equals(element))
                .toList();
    }
}
