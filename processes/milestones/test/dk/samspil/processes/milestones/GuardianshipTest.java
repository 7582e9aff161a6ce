package dk.samspil.processes.milestones;

import static dk.samspil.processes.milestones.Milestone.deadlineOf;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.processes.ProcessRun;
import io.camunda.zeebe.client.ZeebeClient;
import io.camunda.zeebe.process.test.api.ZeebeTestEngine;
import io.camunda.zeebe.process.test.extension.ZeebeProcessTest;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** M5: the least intrusive first, and nobody forgets a case that drags on. */
@ZeebeProcessTest
class GuardianshipTest {

    private static final Duration WEEK = Duration.ofDays(7);

    private ZeebeTestEngine engine;
    private ZeebeClient client;

    private final String journey = UUID.randomUUID().toString();
    private String turningAt = "2999-04-15T00:00:00+02:00";
    private String desk = "children-family";

    @Test
    void whoDecidesAloneNeedsNothing() {
        var run = considered("none");

        run.ends().hasPassedElement("none-needed").hasNotPassedElement("apply-to-court-house");
    }

    @ParameterizedTest
    @ValueSource(strings = {"power-of-attorney", "future-power"})
    void aPowerOfAttorneyNeedsNoApplication(String less) {
        var run = considered(less);

        run.timePasses(WEEK).complete("check-case", Map.of("choiceProgress", "settled"));

        run.ends().hasPassedElement("settled").hasNotPassedElement("apply-to-court-house");
    }

    @Test
    void aGuardianshipIsAppliedForNineMonthsBeforeAndCheckedEachWeekUntilItIsThere() {
        var run = considered("guardianship");
        assertThat(deadlineOf(run, "apply-to-court-house"))
                .containsEntry("deadlineCode", "D-VAERGE-9M")
                .containsEntry("deadlineStart", turningAt);
        run.complete("apply-to-court-house", Map.of());

        for (var week = 0; week < 2; week++) {
            assertThat(run.isOpen("check-case")).isFalse();
            run.timePasses(WEEK).complete("check-case", Map.of("choiceProgress", "waiting"));
            run.awaitJobs("plan-guardianship-check", week + 2);
        }
        run.timePasses(WEEK).complete("check-case", Map.of("choiceProgress", "settled"));
        run.ends();
    }

    @Test
    void theDeskThatHasTheYouthLooksAlsoAfterTheBirthday() {
        turningAt = "2020-04-15T00:00:00+02:00";
        desk = "adult-social";
        var run = considered("power-of-attorney");

        run.timePasses(WEEK);
        assertThat(run.waitsAt("check-case").getCandidateGroupsList()).containsExactly("adult-social");
        run.complete("check-case", Map.of("choiceProgress", "waiting"));
        run.timePasses(WEEK).complete("check-case", Map.of("choiceProgress", "settled"));

        run.ends().hasPassedElement("settled");
    }

    @Test
    void whoWantsNoGuardianAfterAllIsNotAskedEveryWeek() {
        var run = considered("power-of-attorney");

        run.timePasses(WEEK).complete("check-case", Map.of("choiceProgress", "dropped"));

        run.ends();
    }

    @ParameterizedTest
    @ValueSource(strings = {"apply-to-court-house", "week-passed"})
    void theRegistersAnswerEndsItAtAnyTime(String where) {
        var run = considered("guardianship");
        run.waitsAt("apply-to-court-house");
        if (where.equals("week-passed")) {
            run.complete("apply-to-court-house", Map.of());
            run.awaitJobs("plan-guardianship-check", 1);
        }

        run.tells("guardianship-changed", journey, Map.of());

        run.ends().hasPassedElement("guardian-in-place");
        assertThat(run.jobs("record-guardian")).hasSize(1);
    }

    private ProcessRun considered(String need) {
        var passed = new AtomicInteger();
        return Milestone.of(engine, client, "milestone-guardianship")
                .answers(
                        "plan-guardianship-check",
                        job -> Map.of(
                                "checkAt",
                                Instant.now()
                                        .plus(WEEK.multipliedBy(passed.incrementAndGet()))
                                        .atOffset(ZoneOffset.UTC)
                                        .toString(),
                                "department",
                                desk))
                .starts(Milestone.with(
                        Milestone.with(Milestone.onTime(), "journeyId", journey), "turningAt", turningAt))
                .complete("consider-need", Map.of("choiceGuardianship", need));
    }
}
