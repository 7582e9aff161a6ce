package dk.samspil.portal;

import dk.samspil.engine.EngineClients;
import dk.samspil.engine.EngineSettings;
import io.camunda.zeebe.client.ZeebeClient;
import java.net.URI;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The portal's one connection to the engine; it connects with the first command, so the engine may start later. */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    @Bean(destroyMethod = "close")
    ZeebeClient engine(PortalSettings settings) {
        PortalSettings.Engine engine = settings.engine();
        return EngineClients.connect(new EngineSettings(
                engine.grpc(),
                engine.rest(),
                URI.create(settings.oidc().endpoint("token")),
                engine.clientId(),
                engine.clientSecret(),
                engine.audience()));
    }
}
