package dk.samspil.workers.engine;

import dk.samspil.engine.EngineClients;
import dk.samspil.engine.EngineSettings;
import io.camunda.zeebe.client.ZeebeClient;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class EngineConfiguration {

    @Bean(destroyMethod = "close")
    ZeebeClient engine() {
        return EngineClients.connect(EngineSettings.fromEnvironment(System.getenv()));
    }
}
