package dk.samspil.portal;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the portal is reached and whom it speaks to.
 *
 * @param publicUrl the address people use, without a slash at the end
 * @param oidc the realm, and the portal's client in it
 * @param engine the engine, and the service account to speak to it
 */
@ConfigurationProperties("samspil")
public record PortalSettings(URI publicUrl, Oidc oidc, Engine engine) {

    /** The realm's issuer, and the client that people log in through. */
    public record Oidc(String issuer, String clientId, String clientSecret) {

        /** An endpoint of the realm, known from the issuer: no discovery, so Keycloak may start later. */
        public String endpoint(String name) {
            return issuer + "/protocol/openid-connect/" + name;
        }

        @Override
        public String toString() {
            return "Oidc[" + issuer + ", client " + clientId + "]";
        }
    }

    /** The engine's gateways with scheme, and the service account {@code portal-engine}. */
    public record Engine(URI grpc, URI rest, String clientId, String clientSecret, String audience) {

        @Override
        public String toString() {
            return "Engine[" + grpc + ", " + rest + ", client " + clientId + "]";
        }
    }
}
