package dk.samspil.acceptance;

import java.net.http.HttpResponse;
import java.util.Map;

/** A partner system with the bearer token of its Keycloak service account. */
public final class PartnerSystem {

    private final Http http = new Http();
    private final String portal;
    private final String token;

    public PartnerSystem(String portal, String issuer, String clientId, String secret) {
        this.portal = portal;
        this.token = token(http, issuer, clientId, secret);
    }

    public static String token(Http http, String issuer, String clientId, String secret) {
        String answer = http.postForm(
                        issuer + "/protocol/openid-connect/token",
                        Map.of("grant_type", "client_credentials", "client_id", clientId, "client_secret", secret))
                .body();
        return RunningPlatform.json(answer).path("access_token").asText();
    }

    public String token() {
        return token;
    }

    public Answer get(String path) {
        return send("GET", path, null);
    }

    public Answer post(String path, String body) {
        return send("POST", path, body);
    }

    public Answer send(String method, String path, String body) {
        HttpResponse<String> response = http.send(
                method,
                portal + path,
                body,
                Map.of("Authorization", "Bearer " + token, "Content-Type", "application/json"));
        return new Answer(
                response.statusCode(),
                response.body(),
                response.headers().firstValue("Content-Type").orElse(""));
    }
}
