package dk.samspil.portal;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import dk.samspil.portal.access.Caller;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.test.context.DynamicPropertyRegistrar;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The whole portal on the real PostgreSQL, with its own login; the engine and Keycloak are not there. */
@SpringBootTest
@AutoConfigureMockMvc
@Import(PortalIntegrationTest.Installation.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface PortalIntegrationTest {

    /** A port that nothing listens on: reaching for the engine or Keycloak fails at once. */
    String NOBODY = "http://127.0.0.1:1";

    /** Settings as the launcher gives them. */
    @TestConfiguration(proxyBeanMethods = false)
    class Installation {

        @Bean
        DynamicPropertyRegistrar settings() {
            return registry -> {
                registry.add("SAMSPIL_DATABASE_URL", TestDatabase::url);
                registry.add("SAMSPIL_DATABASE_USER", () -> "samspil_portal");
                registry.add("SAMSPIL_DATABASE_PASSWORD", TestDatabase::password);
                registry.add("SAMSPIL_OIDC_ISSUER", () -> NOBODY + "/realms/samspil");
                registry.add("SAMSPIL_OIDC_CLIENT_SECRET", () -> "none");
                registry.add("SAMSPIL_ENGINE_GRPC", () -> NOBODY);
                registry.add("SAMSPIL_ENGINE_REST", () -> NOBODY);
                registry.add("SAMSPIL_ENGINE_CLIENT_ID", () -> "portal-engine");
                registry.add("SAMSPIL_ENGINE_CLIENT_SECRET", () -> "none");
            };
        }

        /** A request that was let in with this caller's access token; a command needs a CSRF token all the same. */
        public static RequestPostProcessor as(Caller caller) {
            Jwt.Builder token = Jwt.withTokenValue("token")
                    .header("alg", "none")
                    .subject(caller.userId())
                    .issuedAt(Instant.now())
                    .expiresAt(Instant.now().plusSeconds(60))
                    .claim("name", caller.name())
                    .claim("preferred_username", caller.username())
                    .claim("realm_access", Map.of("roles", List.copyOf(caller.roles())))
                    .claim("departments", List.copyOf(caller.departments()));
            if (caller.cpr() != null) {
                token.claim("cpr", caller.cpr());
            }
            return authentication(new JwtAuthenticationToken(token.build(), List.of()));
        }
    }
}
