package dk.samspil.portal.security;

import dk.samspil.portal.PortalSettings;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;

/** Default deny, by three chains: health, callers with a bearer token, browsers with a session. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private final ProblemResponses problems;

    SecurityConfiguration(ProblemResponses problems) {
        this.problems = problems;
    }

    @Bean
    @Order(1)
    SecurityFilterChain health(HttpSecurity http) {
        return http.securityMatcher("/actuator/health/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain bearer(HttpSecurity http) {
        http.securityMatcher(SecurityConfiguration::carriesBearerToken)
                .authorizeHttpRequests(this::rules)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                // No cookie is read here, so no other site can ride on one.
                .csrf(CsrfConfigurer::disable)
                .oauth2ResourceServer(server -> server.jwt(Customizer.withDefaults())
                        .authenticationEntryPoint(problems)
                        .accessDeniedHandler(problems));
        return withProblems(http).build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain browser(
            HttpSecurity http,
            SessionAccessTokenFilter accessToken,
            ClientRegistrationRepository clients,
            PortalSettings settings) {
        http.authorizeHttpRequests(this::rules)
                .csrf(csrf -> csrf.csrfTokenRepository(CookieCsrfTokenRepository.withHttpOnlyFalse())
                        .csrfTokenRequestHandler(new SinglePageCsrf()))
                // The SPA goes to the login itself and knows where it was.
                .requestCache(RequestCacheConfigurer::disable)
                .oauth2Login(login -> login.loginPage("/").failureUrl("/?login=failed"))
                .logout(logout -> logout.logoutSuccessHandler(SingleLogout.handler(clients, settings)))
                .headers(headers -> BrowserHeaders.apply(headers, settings))
                .addFilterBefore(accessToken, AuthorizationFilter.class);
        return withProblems(http).build();
    }

    private void rules(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests
                // Only what a request that was let in leads to inside the server.
                .dispatcherTypeMatchers(DispatcherType.ASYNC, DispatcherType.ERROR, DispatcherType.FORWARD)
                .permitAll()
                .requestMatchers(HttpMethod.GET, "/api/openapi.json")
                .permitAll()
                .requestMatchers("/api/**")
                .authenticated()
                // The pages hold no data; their files are the same for everyone.
                .requestMatchers(HttpMethod.GET, "/", "/index.html", "/samspil.svg", "/assets/**")
                .permitAll()
                .requestMatchers(PageNavigation::is)
                .permitAll()
                .anyRequest()
                .denyAll();
    }

    private HttpSecurity withProblems(HttpSecurity http) {
        return http.exceptionHandling(
                handling -> handling.authenticationEntryPoint(problems).accessDeniedHandler(problems));
    }

    private static boolean carriesBearerToken(HttpServletRequest request) {
        String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        return authorization != null && authorization.regionMatches(true, 0, "Bearer ", 0, 7);
    }
}
