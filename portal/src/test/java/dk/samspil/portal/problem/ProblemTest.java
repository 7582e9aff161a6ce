package dk.samspil.portal.problem;

import static dk.samspil.portal.PortalIntegrationTest.Installation.as;
import static dk.samspil.portal.access.Callers.mette;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dk.samspil.portal.PortalIntegrationTest;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What the framework refuses by itself is told in Danish, and what was sent is not told again. */
@PortalIntegrationTest
class ProblemTest {

    private static final String SENT = "0101701234";

    @Autowired
    private MockMvc portal;

    @Test
    void anAddressThatCannotBeRead() throws Exception {
        expect(get("/api/journeys/" + SENT), 400, "Ugyldig forespørgsel", "Forespørgslen kan ikke læses.");
    }

    @Test
    void aBodyThatCannotBeRead() throws Exception {
        expect(
                put("/api/tasks/1/draft")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"content\": " + SENT + "x"),
                400,
                "Ugyldig forespørgsel",
                "Forespørgslen kan ikke læses.");
    }

    @Test
    void anAddressWithNothingBehindIt() throws Exception {
        expect(get("/api/citizens/" + SENT), 404, "Findes ikke", "Der er intet på den adresse.");
    }

    @Test
    void aMethodThatTheAddressDoesNotHave() throws Exception {
        expect(put("/api/journeys/" + SENT), 405, "Metoden kan ikke bruges her", "Adressen findes");
    }

    @Test
    void aBodyOfAnotherKind() throws Exception {
        expect(
                put("/api/tasks/1/draft").contentType(MediaType.TEXT_PLAIN).content(SENT),
                415,
                "Forkert indholdstype",
                "Indholdet skal sendes som JSON");
    }

    @Test
    void aFaultOfOurOwn() throws Exception {
        expect(
                get("/error")
                        .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 500)
                        .with(request -> {
                            request.setDispatcherType(DispatcherType.ERROR);
                            return request;
                        }),
                500,
                "Fejl hos os",
                "Der skete en fejl hos os.");
    }

    private void expect(MockHttpServletRequestBuilder request, int status, String title, String detail)
            throws Exception {
        ResultActions answer = portal.perform(request.with(as(mette()))
                        .cookie(new Cookie("XSRF-TOKEN", "token"))
                        .header("X-XSRF-TOKEN", "token"))
                .andExpect(status().is(status))
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.title").value(title));
        assertThat(answer.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8))
                .contains(detail)
                .doesNotContain(SENT);
    }
}
