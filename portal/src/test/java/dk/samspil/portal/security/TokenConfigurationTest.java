package dk.samspil.portal.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.Jwt;

class TokenConfigurationTest {

    private static final String ISSUER = "http://127.0.0.1/realms/samspil";

    @Test
    void anAccessTokenForThePortalCounts() {
        assertThat(counts(token -> {})).isTrue();
    }

    @Test
    void aTokenForTheEngineDoesNot() {
        assertThat(counts(token -> token.audience(List.of("zeebe")))).isFalse();
    }

    @Test
    void aTokenForNobodyDoesNot() {
        assertThat(counts(token -> token.claims(claims -> claims.remove("aud"))))
                .isFalse();
    }

    @Test
    void anIdTokenDoesNot() {
        assertThat(counts(token -> token.claim("typ", "ID"))).isFalse();
    }

    @Test
    void anotherRealmsTokenDoesNot() {
        assertThat(counts(token -> token.issuer("http://127.0.0.1/realms/other")))
                .isFalse();
    }

    @Test
    void aTokenThatHasRunOutDoesNot() {
        assertThat(counts(token -> token.expiresAt(Instant.now().minusSeconds(120))))
                .isFalse();
    }

    private static boolean counts(Consumer<Jwt.Builder> change) {
        Jwt.Builder token = Jwt.withTokenValue("token")
                .header("alg", "RS256")
                .issuer(ISSUER)
                .subject("user-mette")
                .issuedAt(Instant.now().minusSeconds(200))
                .expiresAt(Instant.now().plusSeconds(100))
                .audience(List.of("portal", "account"))
                .claim("typ", "Bearer");
        change.accept(token);
        return !TokenConfiguration.accessTokenValidator(ISSUER)
                .validate(token.build())
                .hasErrors();
    }
}
