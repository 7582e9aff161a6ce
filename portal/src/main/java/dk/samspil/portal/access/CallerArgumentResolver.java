package dk.samspil.portal.access;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.MethodParameter;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives controllers the {@link Caller}, read from the access token that this request was let in with. */
class CallerArgumentResolver implements HandlerMethodArgumentResolver {

    private static final Pattern CPR = Pattern.compile("[0-9]{6}-?[0-9]{4}");

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(Caller.class);
    }

    @Override
    public Caller resolveArgument(
            MethodParameter parameter,
            ModelAndViewContainer container,
            NativeWebRequest request,
            WebDataBinderFactory binderFactory) {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken authentication) {
            return caller(authentication.getToken());
        }
        throw new InsufficientAuthenticationException("No access token");
    }

    static Caller caller(Jwt token) {
        return new Caller(
                token.getSubject(),
                firstOf(token, "name", "azp"),
                firstOf(token, "preferred_username", "azp"),
                strings(realmAccess(token).get("roles")),
                strings(token.getClaim("departments")),
                cpr(token.getClaimAsString("cpr")));
    }

    private static String cpr(String claim) {
        return claim == null || !CPR.matcher(claim).matches() ? null : claim.replace("-", "");
    }

    // A partner system's service account has no name but its client's.
    private static String firstOf(Jwt token, String... claims) {
        return Stream.of(claims)
                .filter(token::hasClaim)
                .map(token::getClaimAsString)
                .findFirst()
                .orElseGet(token::getSubject);
    }

    private static Map<String, Object> realmAccess(Jwt token) {
        Map<String, Object> access = token.getClaimAsMap("realm_access");
        return access == null ? Map.of() : access;
    }

    private static Set<String> strings(Object claim) {
        return claim instanceof List<?> values
                ? values.stream().map(Object::toString).collect(Collectors.toSet())
                : Set.of();
    }
}
