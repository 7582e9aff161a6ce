package dk.samspil.portal.deployment;

import java.io.IOException;
import java.util.Set;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Well once every bundled model and form has come back from the engine through the exporter: the chain is whole. */
@Component("models")
class ModelsHealthIndicator implements HealthIndicator {

    private final BundledResources bundled;
    private final DeployedResourceRepository deployed;
    private volatile boolean complete;

    ModelsHealthIndicator(BundledResources bundled, DeployedResourceRepository deployed) {
        this.bundled = bundled;
        this.deployed = deployed;
    }

    @Override
    public Health health() {
        complete = complete || isComplete();
        return complete ? Health.up().build() : Health.outOfService().build();
    }

    private boolean isComplete() {
        Set<String> known = deployed.checksums();
        try {
            return bundled.byProcessFolder().values().stream()
                    .flatMap(resources -> resources.stream().map(BundledResource::checksum))
                    .allMatch(known::contains);
        } catch (IOException unreadable) {
            throw new IllegalStateException("The portal's own models cannot be read", unreadable);
        }
    }
}
