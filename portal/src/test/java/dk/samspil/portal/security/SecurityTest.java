package dk.samspil.portal.security;

import static dk.samspil.portal.PortalIntegrationTest.Installation.as;
import static dk.samspil.portal.access.Callers.mette;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dk.samspil.portal.PortalIntegrationTest;
import jakarta.servlet.http.Cookie;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

@PortalIntegrationTest
class SecurityTest {

    @Autowired
    private MockMvc portal;

    @ParameterizedTest
    @ValueSource(strings = {"/api/me", "/api/tasks", "/api/tasks/1", "/api/tasks/stream", "/api/what-comes-later"})
    void withoutLoginTheApiSaysSoInAProblem(String path) throws Exception {
        portal.perform(get(path))
                .andExpect(status().isUnauthorized())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.title").value("Ikke logget ind"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/tasks/1", "/journeys/1", "/intake", "/referrals/1", "/no-such-page"})
    void whoGoesToAPageGetsThePageThatKnowsTheWay(String path) throws Exception {
        portal.perform(get(path).accept(MediaType.TEXT_HTML, MediaType.ALL))
                .andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith(MediaType.TEXT_HTML))
                .andExpect(content().string(containsString("<title>Samspil</title>")));
        portal.perform(get(path)).andExpect(status().isUnauthorized());
    }

    @Test
    void thePagesOwnFilesAreOpenAndNoOthers() throws Exception {
        portal.perform(get("/index.html")).andExpect(status().isOk());
        portal.perform(get("/assets/none.js")).andExpect(status().isNotFound());
        for (String path : List.of("/application.yaml", "/no-such-file.html", "/actuator", "/actuator/env")) {
            portal.perform(get(path).accept(MediaType.TEXT_HTML)).andExpect(status().isUnauthorized());
            portal.perform(get(path).with(as(mette()))).andExpect(status().isForbidden());
        }
    }

    @Test
    void aBearerTokenThatIsNoTokenIsRefused() throws Exception {
        portal.perform(get("/api/me").header("Authorization", "Bearer nonsense"))
                .andExpect(status().isUnauthorized())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON));
    }

    @Test
    void theLoginAsksKeycloakForACodeWithAProof() throws Exception {
        portal.perform(get("/oauth2/authorization/keycloak"))
                .andExpect(status().isFound())
                .andExpect(header().string(
                                "Location",
                                allOf(
                                        containsString("/realms/samspil/protocol/openid-connect/auth"),
                                        containsString("response_type=code"),
                                        containsString("code_challenge_method=S256"))));
    }

    @Test
    void aCommandWithoutTheCsrfTokenIsRefused() throws Exception {
        portal.perform(post("/api/tasks/1/claim").with(as(mette()))).andExpect(status().isForbidden());
    }

    @Test
    void whoseSessionEndedIsLedToTheLoginWhateverTheySend() throws Exception {
        for (var request : List.of(
                post("/api/tasks/1/complete"),
                put("/api/tasks/1/draft"),
                post("/api/referrals").cookie(new Cookie("XSRF-TOKEN", "a")).header("X-XSRF-TOKEN", "b"))) {
            portal.perform(request)
                    .andExpect(status().isUnauthorized())
                    .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
                    .andExpect(jsonPath("$.title").value("Ikke logget ind"));
        }
        portal.perform(put("/api/tasks/1/draft").with(as(mette()))).andExpect(status().isForbidden());
    }

    @Test
    void theCookiesValueInTheHeaderIsTheCsrfToken() throws Exception {
        Cookie token = portal.perform(get("/api/me").with(as(mette())))
                .andExpect(cookie().exists("XSRF-TOKEN"))
                .andExpect(cookie().httpOnly("XSRF-TOKEN", false))
                .andReturn()
                .getResponse()
                .getCookie("XSRF-TOKEN");

        portal.perform(post("/api/tasks/4711/claim")
                        .with(as(mette()))
                        .cookie(token)
                        .header("X-XSRF-TOKEN", token.getValue()))
                .andExpect(status().isNotFound());
        portal.perform(post("/logout").cookie(token).param("_csrf", token.getValue()))
                .andExpect(status().isFound());
        portal.perform(post("/logout")
                        .accept(MediaType.APPLICATION_JSON)
                        .cookie(token)
                        .header("X-XSRF-TOKEN", token.getValue()))
                .andExpect(status().isNoContent())
                .andExpect(header().string("Location", "/"));
        portal.perform(post("/logout").with(as(mette())).cookie(token)).andExpect(status().isForbidden());
    }

    @Test
    void whoIAmComesFromMyToken() throws Exception {
        portal.perform(get("/api/me").with(as(mette())))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.userId").value("user-mette"))
                .andExpect(jsonPath("$.roles[0]").value("caseworker"))
                .andExpect(jsonPath("$.departments[0].key").value("children-family"));
    }

    @Test
    void pagesMayRunNothingFromElsewhere() throws Exception {
        portal.perform(get("/api/openapi.json"))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Security-Policy", containsString("default-src 'self'")))
                .andExpect(header().string("X-Frame-Options", "DENY"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"));
    }

    @Test
    void whatDoesNotExistIsAProblem() throws Exception {
        portal.perform(get("/api/nothing").with(as(mette())))
                .andExpect(status().isNotFound())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON));
    }

    @Test
    void theApiDescribesItselfWithoutTheCaller() throws Exception {
        portal.perform(get("/api/openapi.json"))
                .andExpect(jsonPath("$.paths['/api/tasks/{key}/claim'].post.parameters.length()")
                        .value(1));
    }
}
