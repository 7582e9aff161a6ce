package dk.samspil.portal.security;

import dk.samspil.portal.PortalSettings;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientProviderBuilder;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** Which tokens count, and where a browser session keeps its own. */
@Configuration(proxyBeanMethods = false)
class TokenConfiguration {

    static final String REGISTRATION = "keycloak";
    private static final String AUDIENCE = "portal";

    @Bean
    ClientRegistrationRepository clients(PortalSettings settings) {
        PortalSettings.Oidc oidc = settings.oidc();
        return new InMemoryClientRegistrationRepository(ClientRegistration.withRegistrationId(REGISTRATION)
                .clientId(oidc.clientId())
                .clientSecret(oidc.clientSecret())
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build())
                .scope(OidcScopes.OPENID)
                .redirectUri(settings.publicUrl() + "/login/oauth2/code/" + REGISTRATION)
                .issuerUri(oidc.issuer())
                .authorizationUri(oidc.endpoint("auth"))
                .tokenUri(oidc.endpoint("token"))
                .jwkSetUri(oidc.endpoint("certs"))
                .providerConfigurationMetadata(Map.of("end_session_endpoint", oidc.endpoint("logout")))
                .userNameAttributeName("sub")
                .build());
    }

    /** Signing keys are fetched with the first token. */
    @Bean
    JwtDecoder accessTokens(PortalSettings settings) {
        var decoder = NimbusJwtDecoder.withJwkSetUri(settings.oidc().endpoint("certs"))
                .build();
        decoder.setJwtValidator(accessTokenValidator(settings.oidc().issuer()));
        return decoder;
    }

    /** An ID token is for the portal too, but is no access token; Keycloak tells them apart by the claim {@code typ}. */
    static OAuth2TokenValidator<Jwt> accessTokenValidator(String issuer) {
        return new DelegatingOAuth2TokenValidator<>(
                JwtValidators.createDefaultWithIssuer(issuer),
                new JwtClaimValidator<List<String>>("aud", audience -> audience != null && audience.contains(AUDIENCE)),
                new JwtClaimValidator<String>("typ", "Bearer"::equals));
    }

    /** Tokens live in the session, which lives in PostgreSQL: any portal can serve it, and a restart logs nobody out. */
    @Bean
    OAuth2AuthorizedClientRepository sessionTokens() {
        return new HttpSessionOAuth2AuthorizedClientRepository();
    }

    @Bean
    OAuth2AuthorizedClientManager tokenRefresh(
            ClientRegistrationRepository clients, OAuth2AuthorizedClientRepository sessionTokens) {
        var manager = new DefaultOAuth2AuthorizedClientManager(clients, sessionTokens);
        manager.setAuthorizedClientProvider(
                OAuth2AuthorizedClientProviderBuilder.builder().refreshToken().build());
        return manager;
    }
}
