package dk.samspil.local;

import java.util.Map;
import java.util.TreeMap;

/** What a part needs to speak to the engine as its service account. */
final class EngineAccess {

    private EngineAccess() {}

    static Map<String, String> environment(Settings settings, Secrets secrets, String client) {
        Map<String, String> environment = new TreeMap<>();
        environment.put("SAMSPIL_ENGINE_GRPC", "http://127.0.0.1:" + settings.port("zeebe-grpc"));
        environment.put("SAMSPIL_ENGINE_REST", "http://127.0.0.1:" + settings.port("zeebe-rest"));
        environment.put("SAMSPIL_ENGINE_CLIENT_ID", client);
        environment.put("SAMSPIL_ENGINE_CLIENT_SECRET", secrets.get(Keycloak.secretOf(client)));
        environment.put("SAMSPIL_ENGINE_AUDIENCE", "zeebe");
        environment.put("SAMSPIL_OIDC_ISSUER", settings.issuer());
        return environment;
    }
}
