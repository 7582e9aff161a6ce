package dk.samspil.migration;

import dk.samspil.engine.EngineRetry;
import io.camunda.zeebe.client.ZeebeClient;
import io.camunda.zeebe.client.api.command.ClientException;
import io.camunda.zeebe.client.api.command.ClientStatusException;
import io.camunda.zeebe.client.api.command.MigrationPlan;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/** Has the engine migrate one instance. It does so whole or not at all. */
final class Migrator {

    private static final int TRIES = 10;
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final ZeebeClient engine;

    Migrator(ZeebeClient engine) {
        this.engine = engine;
    }

    /** Returns why the engine did not do it; empty: it is done. */
    Optional<String> migrate(InstancePlan plan) {
        MigrationPlan steps = engineSteps(plan);
        Optional<String> refusal = send(plan, steps);
        for (int again = 0; again < TRIES && refusal.filter(Migrator::wasBusy).isPresent(); again++) {
            LockSupport.parkNanos(PAUSE.toNanos());
            refusal = send(plan, steps);
        }
        return refusal;
    }

    /** The instance was doing something at that moment; the engine asks to be asked again. */
    private static boolean wasBusy(String refusal) {
        return refusal.contains("a concurrent command was executed");
    }

    private Optional<String> send(InstancePlan plan, MigrationPlan steps) {
        try {
            EngineRetry.send(() -> engine.newMigrateProcessInstanceCommand(
                            plan.instance().key())
                    .migrationPlan(steps));
            return Optional.empty();
        } catch (ClientException refusal) {
            return Optional.of(reason(refusal));
        }
    }

    private static String reason(ClientException refusal) {
        return refusal instanceof ClientStatusException answer
                ? answer.getStatus().toString()
                : refusal.toString();
    }

    private static MigrationPlan engineSteps(InstancePlan plan) {
        var steps = MigrationPlan.newBuilder()
                .withTargetProcessDefinitionKey(plan.target().definitionKey());
        var instructions = plan.mapping().entrySet().iterator();
        var first = instructions.next();
        var last = steps.addMappingInstruction(first.getKey(), first.getValue());
        while (instructions.hasNext()) {
            var next = instructions.next();
            last = last.addMappingInstruction(next.getKey(), next.getValue());
        }
        return last.build();
    }
}
