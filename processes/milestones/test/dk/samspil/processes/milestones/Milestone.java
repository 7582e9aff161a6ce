package dk.samspil.processes.milestones;

import dk.samspil.processes.ProcessRun;
import io.camunda.zeebe.client.ZeebeClient;
import io.camunda.zeebe.process.test.api.ZeebeTestEngine;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the transition calls a milestone with. */
final class Milestone {

    static final String TURNING = "2027-04-15T00:00:00+02:00";
    static final String BEGINS = "2026-10-15T00:00:00+02:00";

    private Milestone() {}

    /** A milestone that begins when it should, for a youth on no special track. */
    static ProcessRun of(ZeebeTestEngine engine, ZeebeClient client, String process) {
        return new ProcessRun(engine, client, "milestones", process)
                .answers(
                        "plan-guardianship-check",
                        Map.of("checkAt", "2026-11-30T00:00:00+01:00", "department", "children-family"));
    }

    static Map<String, Object> onTime(String... tracks) {
        return variables(false, tracks);
    }

    static Map<String, Object> late(String... tracks) {
        return variables(true, tracks);
    }

    static Map<String, Object> with(Map<String, Object> variables, String name, Object value) {
        var all = new HashMap<>(variables);
        all.put(name, value);
        return all;
    }

    private static Map<String, Object> variables(boolean late, String... tracks) {
        return Map.of(
                "transitionId",
                UUID.randomUUID().toString(),
                "citizenId",
                UUID.randomUUID().toString(),
                "milestone",
                Map.of("code", "M", "beginsAt", BEGINS, "late", late),
                "department",
                "children-family",
                "adultDepartment",
                "adult-social",
                "coordinatorDepartment",
                "youth",
                "coordinator",
                "nanna",
                "tracks",
                List.of(tracks),
                "turningAt",
                TURNING,
                "late",
                late);
    }

    /** The plan as the real worker tells of it. */
    static Map<String, Object> plan(boolean active, boolean youthPlan) {
        return Map.of(
                "planId",
                UUID.randomUUID().toString(),
                "planActive",
                active,
                "youthPlan",
                youthPlan,
                "age",
                17,
                "underEighteen",
                true,
                "laws",
                List.of("barnets-lov"),
                "departments",
                List.of("children-family"),
                "needs",
                List.of(),
                "receivedAt",
                BEGINS);
    }

    /** The variables of the deadline that a task was opened with. */
    static Map<String, Object> deadlineOf(ProcessRun run, String element) {
        run.waitsAt(element);
        return run.jobs("compute-deadline").stream()
                .filter(job -> job.getElementId().equals(element))
                .toList()
                .getLast()
                .getVariablesAsMap();
    }
}
