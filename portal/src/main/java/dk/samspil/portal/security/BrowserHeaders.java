package dk.samspil.portal.security;

import dk.samspil.portal.PortalSettings;
import java.net.URI;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** What a browser may do with the pages: everything from here, nothing from or in another site. */
final class BrowserHeaders {

    private BrowserHeaders() {}

    static void apply(HeadersConfigurer<HttpSecurity> headers, PortalSettings settings) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(contentSecurityPolicy(settings)))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy("camera=(), geolocation=(), microphone=()"));
    }

    // form-js and bpmn-js set style attributes; the logout form is redirected to Keycloak.
    private static String contentSecurityPolicy(PortalSettings settings) {
        URI issuer = URI.create(settings.oidc().issuer());
        return "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; "
                + "object-src 'none'; base-uri 'self'; frame-ancestors 'none'; "
                + "form-action 'self' " + issuer.getScheme() + "://" + issuer.getAuthority();
    }
}
