package dk.samspil.portal.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a browser session act with its present access token, refreshed when it has run out. Roles and departments are
 * read from it on every request, so a change in Keycloak takes effect within the token's lifetime; a session whose token
 * cannot be refreshed is nobody's.
 */
@Component
class SessionAccessTokenFilter extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(SessionAccessTokenFilter.class);

    private final OAuth2AuthorizedClientManager tokens;
    private final JwtDecoder accessTokens;

    SessionAccessTokenFilter(OAuth2AuthorizedClientManager tokens, JwtDecoder accessTokens) {
        this.tokens = tokens;
        this.accessTokens = accessTokens;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof OAuth2AuthenticationToken session) {
            presentToken(session, request, response)
                    .ifPresentOrElse(
                            token -> SecurityContextHolder.setContext(new SecurityContextImpl(token)),
                            SecurityContextHolder::clearContext);
        }
        chain.doFilter(request, response);
    }

    private Optional<AbstractAuthenticationToken> presentToken(
            OAuth2AuthenticationToken session, HttpServletRequest request, HttpServletResponse response) {
        var wanted = OAuth2AuthorizeRequest.withClientRegistrationId(TokenConfiguration.REGISTRATION)
                .principal(session)
                .attribute(HttpServletRequest.class.getName(), request)
                .attribute(HttpServletResponse.class.getName(), response)
                .build();
        try {
            return Optional.ofNullable(tokens.authorize(wanted))
                    .map(client -> accessTokens.decode(client.getAccessToken().getTokenValue()))
                    .map(jwt -> new JwtAuthenticationToken(jwt, List.of()));
        } catch (OAuth2AuthorizationException refused) {
            LOG.info(
                    "A session ends, its access token was not refreshed: {}",
                    refused.getError().getErrorCode());
        } catch (JwtException invalid) {
            LOG.warn("A session's access token does not count: {}", invalid.getMessage());
        }
        return Optional.empty();
    }

    /** It belongs to the browser's security chain alone, not to every request. */
    @Configuration(proxyBeanMethods = false)
    static class OnlyInTheBrowserChain {

        @Bean
        FilterRegistrationBean<SessionAccessTokenFilter> notForEveryRequest(SessionAccessTokenFilter filter) {
            var registration = new FilterRegistrationBean<>(filter);
            registration.setEnabled(false);
            return registration;
        }
    }
}
