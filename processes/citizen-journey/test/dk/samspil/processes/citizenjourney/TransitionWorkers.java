package dk.samspil.processes.citizenjourney;

import dk.samspil.processes.ProcessRun;
import dk.samspil.processes.followup.FollowUpRun;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Answers the jobs of life transitions and their milestones as their workers do, without a database. */
final class TransitionWorkers {

    /** Until a next look, or a next offer. */
    static final Duration WEEK = Duration.ofDays(7);

    private static final String PAST = "2020-01-01T00:00:00Z";

    private final ProcessRun run;
    private final Deque<String> milestones = new ArrayDeque<>();

    TransitionWorkers(ProcessRun run) {
        this.run = run;
        run.answers("take-up-transition", whose(Map.of("facts", facts(), "turningAt", FollowUpRun.NEVER)))
                .answers("plan-readiness-check", Map.of("readinessAt", FollowUpRun.NEVER, "checksLeft", true))
                .answers("plan-next-milestone", job -> nextMilestone())
                .answers("begin-milestone", job -> begun())
                .answers(
                        "plan-offer",
                        job -> Map.of("offerAt", inAWeek(), "offersLeft", true, "department", "children-family"))
                .answers("gather-readiness", whose(Map.of("readinessFacts", List.of())))
                .answers("gather-transition-facts", transitionFacts())
                .answers("plan-guardianship-check", job -> Map.of("checkAt", inAWeek()))
                .answers("compute-wait", job -> Map.of("waitUntil", inAWeek()))
                .answers(
                        "record-support-start",
                        Map.of("notStarted", List.of(Map.of("lineId", "the-line", "department", "adult-social"))));
    }

    /** The time of these milestones has come; that of the next one is far off. */
    void begin(Collection<String> processes) {
        milestones.addAll(processes);
    }

    boolean allHaveBegun() {
        return milestones.isEmpty();
    }

    private static Map<String, Object> facts() {
        return Map.of("disability", true, "placed", true, "psychiatry", true, "specialSchool", false);
    }

    private static Map<String, Object> transitionFacts() {
        return Map.of("planId", "the-plan", "planActive", true, "youthPlan", true, "age", 17, "underEighteen", true);
    }

    /** Who has the youth and who will. */
    private static Map<String, Object> whose(Map<String, Object> more) {
        var all = new HashMap<>(more);
        all.putAll(Map.of(
                "department",
                "children-family",
                "adultDepartment",
                "adult-social",
                "coordinatorDepartment",
                "youth",
                "coordinator",
                "nanna"));
        return all;
    }

    private Map<String, Object> begun() {
        milestones.poll();
        return whose(Map.of("tracks", List.of("youth-support", "psychiatry")));
    }

    private Map<String, Object> nextMilestone() {
        return Map.of(
                "milestonesLeft",
                true,
                "milestone",
                Map.of(
                        "code",
                        "M",
                        "processId",
                        milestones.isEmpty() ? "none-yet" : milestones.peek(),
                        "beginsAt",
                        milestones.isEmpty() ? FollowUpRun.NEVER : PAST,
                        "late",
                        false));
    }

    private String inAWeek() {
        return run.now().atOffset(ZoneOffset.UTC).plus(WEEK).toString();
    }
}
