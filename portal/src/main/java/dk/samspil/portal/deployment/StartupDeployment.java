package dk.samspil.portal.deployment;

import dk.samspil.engine.EngineRetry;
import io.camunda.zeebe.client.ZeebeClient;
import io.camunda.zeebe.client.api.command.ClientException;
import io.camunda.zeebe.client.api.command.ClientStatusException;
import io.camunda.zeebe.client.api.command.DeployResourceCommandStep1.DeployResourceCommandStep2;
import io.grpc.Status;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Deploys bundled resources that the engine has never seen. One it has seen is left alone even when a newer version was
 * deployed since: what a designer changed stays. The portal is ready without waiting for the engine.
 */
@Component
class StartupDeployment {

    private static final Logger LOG = LoggerFactory.getLogger(StartupDeployment.class);
    private static final Duration BEFORE_RETRY = Duration.ofSeconds(2);

    private final BundledResources bundled;
    private final DeployedResourceRepository deployed;
    private final ZeebeClient engine;

    StartupDeployment(BundledResources bundled, DeployedResourceRepository deployed, ZeebeClient engine) {
        this.bundled = bundled;
        this.deployed = deployed;
        this.engine = engine;
    }

    @EventListener(ApplicationReadyEvent.class)
    void deployInBackground() {
        Thread.ofPlatform().daemon().name("deployment").start(this::deployUntilDone);
    }

    private void deployUntilDone() {
        try {
            while (!isSettled()) {
                Thread.sleep(BEFORE_RETRY);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isSettled() {
        try {
            deployMissing();
            return true;
        } catch (ClientException | DataAccessException notYet) {
            if (isRefusal(notYet)) {
                LOG.error("The engine refuses a model or form of this release: {}", notYet.getMessage());
                return true;
            }
            LOG.info("Models and forms are not deployed yet, trying again: {}", notYet.getMessage());
            return false;
        }
    }

    private static boolean isRefusal(RuntimeException failure) {
        return failure instanceof ClientStatusException status
                && status.getStatusCode() == Status.Code.INVALID_ARGUMENT;
    }

    /**
     * Deploys what is missing, the files of a process folder and of its forms in one command, so that they become
     * valid together.
     *
     * @throws ClientException when the engine cannot be reached or refuses a model
     */
    void deployMissing() {
        Set<String> known = deployed.checksums();
        folders().forEach((folder, resources) -> {
            List<BundledResource> missing = resources.stream()
                    .filter(resource -> !known.contains(resource.checksum()))
                    .toList();
            if (!missing.isEmpty()) {
                deploy(missing);
                LOG.info(
                        "Deployed of {}: {}",
                        folder,
                        missing.stream().map(BundledResource::name).toList());
            }
        });
    }

    private void deploy(List<BundledResource> resources) {
        EngineRetry.send(() -> {
            BundledResource first = resources.getFirst();
            DeployResourceCommandStep2 command =
                    engine.newDeployResourceCommand().addResourceBytes(first.content(), first.name());
            resources.stream()
                    .skip(1)
                    .forEach(resource -> command.addResourceBytes(resource.content(), resource.name()));
            return command;
        });
    }

    private Map<String, List<BundledResource>> folders() {
        try {
            return bundled.byProcessFolder();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
