package dk.samspil.workers.engine;

import io.camunda.zeebe.client.ZeebeClient;
import io.camunda.zeebe.client.api.command.ClientException;
import io.camunda.zeebe.client.api.response.PartitionInfo;
import io.camunda.zeebe.client.api.response.Topology;
import java.time.Duration;
import java.util.stream.Stream;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Up when the engine answers this service account and every partition has a leader. */
@Component
class EngineHealthIndicator implements HealthIndicator {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final ZeebeClient engine;

    EngineHealthIndicator(ZeebeClient engine) {
        this.engine = engine;
    }

    @Override
    public Health health() {
        try {
            Topology topology =
                    engine.newTopologyRequest().requestTimeout(PATIENCE).send().join();
            return leaders(topology) == topology.getPartitionsCount()
                    ? Health.up().build()
                    : Health.down().build();
        } catch (ClientException unreachable) {
            return Health.down(unreachable).build();
        }
    }

    private static long leaders(Topology topology) {
        Stream<PartitionInfo> partitions =
                topology.getBrokers().stream().flatMap(broker -> broker.getPartitions().stream());
        return partitions
                .filter(PartitionInfo::isLeader)
                .map(PartitionInfo::getPartitionId)
                .distinct()
                .count();
    }
}
