package dk.samspil.engine;

import io.camunda.zeebe.client.ZeebeClient;
import io.camunda.zeebe.client.ZeebeClientBuilder;
import io.camunda.zeebe.client.impl.oauth.OAuthCredentialsProvider;
import io.camunda.zeebe.client.impl.oauth.OAuthCredentialsProviderBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Opens engine clients that carry a Keycloak service-account token. */
public final class EngineClients {

    private static final Duration REQUEST_TIMEOUT = Duration.ofSeconds(20);

    private EngineClients() {}

    /** Returns a client; it connects when the first command is sent, so the engine may start later. */
    public static ZeebeClient connect(EngineSettings settings) {
        ZeebeClientBuilder builder = ZeebeClient.newClientBuilder()
                .grpcAddress(settings.grpcAddress())
                .restAddress(settings.restAddress())
                .applyEnvironmentVariableOverrides(false)
                .credentialsProvider(credentials(settings))
                .defaultRequestTimeout(REQUEST_TIMEOUT);
        if ("http".equals(settings.grpcAddress().getScheme())) {
            builder.usePlaintext();
        }
        return builder.build();
    }

    private static OAuthCredentialsProvider credentials(EngineSettings settings) {
        return new OAuthCredentialsProviderBuilder()
                .authorizationServerUrl(settings.tokenUrl().toString())
                .clientId(settings.clientId())
                .clientSecret(settings.clientSecret())
                .audience(settings.audience())
                .credentialsCachePath(tokenCache())
                .build();
    }

    /** In a folder that only this user may read, as long as the program runs; the library insists on a file. */
    private static String tokenCache() {
        try {
            Path folder = Files.createTempDirectory("samspil-engine-");
            folder.toFile().deleteOnExit();
            Path token = folder.resolve("token");
            token.toFile().deleteOnExit();
            return token.toString();
        } catch (IOException e) {
            throw new UncheckedIOException("No temporary folder for the engine's token", e);
        }
    }
}
