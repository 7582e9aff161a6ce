package dk.samspil.acceptance;

import java.net.HttpCookie;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A person logged in through Keycloak's own login page, with session cookie and CSRF token. */
public final class PortalSession {

    private static final Pattern LOGIN_FORM = Pattern.compile("action=\"([^\"]+)\"");

    private final Http http = new Http();
    private final String portal;

    private PortalSession(String portal) {
        this.portal = portal;
    }

    public static PortalSession login(String portal, String username, String password) {
        PortalSession session = new PortalSession(portal);
        String page = session.http
                .send("GET", portal + "/oauth2/authorization/keycloak", null, Map.of())
                .body();
        Matcher form = LOGIN_FORM.matcher(page);
        if (!form.find()) {
            throw new IllegalStateException("No login form in: " + page);
        }
        session.http.postForm(form.group(1).replace("&amp;", "&"), Map.of("username", username, "password", password));
        return session;
    }

    public Answer get(String path) {
        return send("GET", path, null);
    }

    public Answer post(String path, String body) {
        return send("POST", path, body);
    }

    public Answer put(String path, String body) {
        return send("PUT", path, body);
    }

    public Answer send(String method, String path, String body) {
        Map<String, String> headers = new TreeMap<>();
        headers.put("Accept", accept(path));
        headers.put("Content-Type", "application/json");
        csrfToken().ifPresent(token -> headers.put("X-XSRF-TOKEN", token));
        HttpResponse<String> response = http.send(method, portal + path, body, headers);
        return new Answer(
                response.statusCode(),
                response.body(),
                response.headers().firstValue("Content-Type").orElse(""));
    }

    private static String accept(String path) {
        if (path.endsWith(".pdf")) {
            return "application/pdf, application/json";
        }
        return path.endsWith("/stream") ? "text/event-stream, application/json" : "application/json";
    }

    public EventStream events(String path) {
        return new EventStream(http.stream(portal + path));
    }

    /** Sends a command without the CSRF token, as another site's page would. */
    public Answer forged(String method, String path, String body) {
        HttpResponse<String> response =
                http.send(method, portal + path, body, Map.of("Content-Type", "application/json"));
        return new Answer(
                response.statusCode(),
                response.body(),
                response.headers().firstValue("Content-Type").orElse(""));
    }

    private Optional<String> csrfToken() {
        return http.cookies().getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue)
                .findFirst();
    }
}
