package dk.samspil.portal.security;

import dk.samspil.portal.PortalSettings;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.RedirectStrategy;

/** Ends the session in Keycloak, too: a form is redirected there, a script is told where to go. */
final class SingleLogout {

    private static final RedirectStrategy REDIRECT = new DefaultRedirectStrategy();

    private SingleLogout() {}

    static OidcClientInitiatedLogoutSuccessHandler handler(
            ClientRegistrationRepository clients, PortalSettings settings) {
        var handler = new OidcClientInitiatedLogoutSuccessHandler(clients);
        handler.setPostLogoutRedirectUri(settings.publicUrl() + "/");
        handler.setDefaultTargetUrl("/");
        handler.setRedirectStrategy(SingleLogout::lead);
        return handler;
    }

    // A script may not follow a redirect to another site, nor read where it leads.
    private static void lead(HttpServletRequest request, HttpServletResponse response, String url) throws IOException {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        if (accept != null && accept.contains(MediaType.APPLICATION_JSON_VALUE)) {
            response.setStatus(HttpStatus.NO_CONTENT.value());
            response.setHeader(HttpHeaders.LOCATION, url);
        } else {
            REDIRECT.sendRedirect(request, response, url);
        }
    }
}
