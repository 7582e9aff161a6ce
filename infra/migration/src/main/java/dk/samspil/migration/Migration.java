package dk.samspil.migration;

import dk.samspil.migration.Report.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Goes through what runs on older versions, batch by batch, in the order of the instances' keys. What is migrated is not
 * behind any more, so a run that was broken off is taken up by starting it again.
 */
final class Migration {

    private final FlowDatabase flow;
    private final Path home;
    private final int batchSize;

    /**
     * @param home the project's folder, for what designers say about renamed elements
     * @param batchSize how many instances at a time
     */
    Migration(FlowDatabase flow, Path home, int batchSize) {
        this.flow = flow;
        this.home = home;
        this.batchSize = batchSize;
    }

    /** Changes nothing. */
    void plan(Report report) throws SQLException, IOException {
        forEachBatch(batch -> batch.forEach(plan -> report.add(plan, expected(plan, false))));
    }

    /**
     * Migrates what can be migrated; everything else stays where it was.
     *
     * @param acceptLostDeadlines false: an instance that would lose a deadline stays too
     */
    void apply(Migrator migrator, boolean acceptLostDeadlines, Report report) throws SQLException, IOException {
        forEachBatch(batch -> {
            batch.forEach(plan -> apply(plan, migrator, acceptLostDeadlines, report));
            report.progress();
        });
    }

    private static void apply(InstancePlan plan, Migrator migrator, boolean acceptLostDeadlines, Report report) {
        Outcome expected = expected(plan, acceptLostDeadlines);
        if (expected != Outcome.MIGRATES) {
            report.add(plan, expected);
            return;
        }
        migrator.migrate(plan)
                .ifPresentOrElse(
                        reason -> report.add(plan, Outcome.REFUSED, reason), () -> report.add(plan, Outcome.MIGRATED));
    }

    private static Outcome expected(InstancePlan plan, boolean acceptLostDeadlines) {
        if (!plan.isPossible()) {
            return Outcome.CANNOT;
        }
        return plan.losesDeadlines() && !acceptLostDeadlines ? Outcome.LOSES_DEADLINES : Outcome.MIGRATES;
    }

    private void forEachBatch(Consumer<List<InstancePlan>> use) throws SQLException, IOException {
        for (String processId : flow.runningProcesses()) {
            Optional<InstancePlan.Version> newest = flow.newest(processId);
            if (newest.isPresent()) {
                forEachBatch(new Planners(processId, newest.get()), use);
            }
        }
    }

    private void forEachBatch(Planners planners, Consumer<List<InstancePlan>> use) throws SQLException {
        long after = 0;
        while (true) {
            List<RunningInstance> batch = flow.outdated(planners.processId, planners.newest.number(), after, batchSize);
            if (batch.isEmpty()) {
                return;
            }
            use.accept(planners.plan(batch));
            after = batch.getLast().key();
        }
    }

    /** One planner for each version that instances of a process come from. */
    private final class Planners {

        private final String processId;
        private final InstancePlan.Version newest;
        private final Model target;
        private final Map<String, String> renames;
        private final Map<Long, Planner> byVersion = new HashMap<>();

        Planners(String processId, InstancePlan.Version newest) throws SQLException, IOException {
            this.processId = processId;
            this.newest = newest;
            this.target = Model.read(flow.model(newest.definitionKey()), processId);
            this.renames = Renames.of(home, processId);
        }

        List<InstancePlan> plan(List<RunningInstance> instances) throws SQLException {
            for (RunningInstance instance : instances) {
                if (!byVersion.containsKey(instance.definitionKey())) {
                    Model from = Model.read(flow.model(instance.definitionKey()), processId);
                    byVersion.put(instance.definitionKey(), new Planner(from, target, newest, renames));
                }
            }
            return instances.stream()
                    .map(instance -> byVersion.get(instance.definitionKey()).plan(instance))
                    .toList();
        }
    }
}
