package dk.samspil.engine;

import java.net.URI;
import java.util.Map;

/**
 * Where the engine is and as which Keycloak service account to speak to it.
 *
 * @param grpcAddress the gateway's gRPC address, with scheme
 * @param restAddress the gateway's REST address, with scheme (user task commands go there)
 * @param tokenUrl Keycloak's token endpoint
 * @param clientId the service account's client id
 * @param clientSecret its secret
 * @param audience the audience the gateway demands
 */
public record EngineSettings(
        URI grpcAddress, URI restAddress, URI tokenUrl, String clientId, String clientSecret, String audience) {

    /**
     * Reads the settings from environment variables {@code SAMSPIL_ENGINE_*} and {@code SAMSPIL_OIDC_ISSUER}.
     *
     * @throws IllegalArgumentException naming the first variable that is missing
     */
    public static EngineSettings fromEnvironment(Map<String, String> environment) {
        return new EngineSettings(
                URI.create(required(environment, "SAMSPIL_ENGINE_GRPC")),
                URI.create(required(environment, "SAMSPIL_ENGINE_REST")),
                URI.create(required(environment, "SAMSPIL_OIDC_ISSUER") + "/protocol/openid-connect/token"),
                required(environment, "SAMSPIL_ENGINE_CLIENT_ID"),
                required(environment, "SAMSPIL_ENGINE_CLIENT_SECRET"),
                environment.getOrDefault("SAMSPIL_ENGINE_AUDIENCE", "zeebe"));
    }

    private static String required(Map<String, String> environment, String name) {
        String value = environment.get(name);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("Environment variable " + name + " is not set");
        }
        return value;
    }

    @Override
    public String toString() {
        return "EngineSettings[" + grpcAddress + ", " + restAddress + ", client " + clientId + "]";
    }
}
