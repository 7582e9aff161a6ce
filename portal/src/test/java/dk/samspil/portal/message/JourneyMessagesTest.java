package dk.samspil.portal.message;

import static dk.samspil.portal.PortalIntegrationTest.Installation.as;
import static dk.samspil.portal.access.Callers.citizen;
import static dk.samspil.portal.access.Callers.jens;
import static dk.samspil.portal.access.Callers.mette;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dk.samspil.portal.PortalIntegrationTest;
import dk.samspil.portal.TestDatabase;
import dk.samspil.portal.access.Caller;
import dk.samspil.portal.access.JourneyFixture;
import dk.samspil.portal.submission.EngineMessage;
import dk.samspil.portal.submission.Submission;
import dk.samspil.portal.submission.Submission.Kind;
import dk.samspil.portal.submission.SubmissionRepository;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** What a journey can be told, by whom, with what, and what of it the engine learns. */
@PortalIntegrationTest
class JourneyMessagesTest {

    private static final Caller REGISTER = new Caller(
            "client-register", "CPR-registeret", "service-account-cpr-register", Set.of("register"), Set.of());

    @Autowired
    private MockMvc portal;

    @Autowired
    private SubmissionRepository submissions;

    private String cpr;
    private UUID journey;

    @BeforeEach
    void anAdultsJourneyWithChildrenFamily() {
        TestDatabase.owner().sql("truncate portal.submission").update();
        cpr = "%010d".formatted(ThreadLocalRandom.current().nextLong(10_000_000_000L));
        journey = JourneyFixture.journeyOf(cpr, "1988-08-22");
        JourneyFixture.participant(journey, "children-family", "law");
    }

    @Test
    void aCitizenWithdrawsAConsentAndTheEngineLearnsItsIdAlone() throws Exception {
        JourneyFixture.consent(journey, "health");
        UUID consent = one("select consent_id from casework.consent where journey_id = :journey");

        send(citizen("citizen", cpr), "consent-withdrawn", "{\"consentId\": \"" + consent + "\"}")
                .andExpect(status().isAccepted());

        EngineMessage message = JourneyMessages.message(stored().getFirst());
        assertThat(message.name()).isEqualTo("consent-withdrawn");
        assertThat(message.correlationKey()).isEqualTo(journey.toString());
        assertThat(message.variables())
                .containsOnlyKeys("submissionId", "consentId")
                .containsEntry("consentId", consent.toString())
                .containsEntry("submissionId", message.messageId());
    }

    @Test
    void aComplaintNamesADeliveredDecisionOfThisJourneyAndItsTextStaysHere() throws Exception {
        UUID decision = UUID.randomUUID();
        TestDatabase.owner()
                .sql("""
                        insert into casework.decision (decision_id, journey_id, department, law, change, state)
                        values (:id, :journey, 'children-family', 'barnets-lov', 'refused', 'approved')
                        """)
                .param("id", decision)
                .param("journey", journey)
                .update();
        String content = "{\"decisionId\": \"%s\", \"text\": \"Jeg er uenig.\"}".formatted(decision);
        send(citizen("citizen", cpr), "complaint-received", content)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].field").value("decisionId"));

        TestDatabase.owner()
                .sql("update casework.decision set delivered_at = now() where decision_id = :id")
                .param("id", decision)
                .update();
        send(citizen("citizen", cpr), "complaint-received", content).andExpect(status().isAccepted());

        Submission complaint = stored().getFirst();
        assertThat(complaint.content().path("text").asString()).isEqualTo("Jeg er uenig.");
        assertThat(complaint.content().path("source").asString()).isEqualTo("citizen");
        assertThat(JourneyMessages.message(complaint).variables()).containsOnlyKeys("submissionId", "decisionId");
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "own, citizen-wants-to-talk, 202", "own, acute-event, 403", "own, coordinator-away, 403",
        "own, guardianship-changed, 403", "own, citizen-died, 422", "stranger, citizen-wants-to-talk, 403",
        "relative, citizen-wants-to-talk, 403", "mette, citizen-wants-to-talk, 202", "mette, acute-event, 202",
        "mette, coordinator-away, 202", "mette, citizen-died, 422", "jens, acute-event, 403",
        "register, citizen-wants-to-talk, 403",
    })
    void eachKindIsForItsSenders(String who, String kind, int status) throws Exception {
        JourneyFixture.represents(journey, "relative", "7000000001");
        Caller caller =
                switch (who) {
                    case "own" -> citizen("citizen", cpr);
                    case "stranger" -> citizen("citizen", "7000000002");
                    case "relative" -> citizen("relative", "7000000001");
                    case "mette" -> mette();
                    case "jens" -> jens();
                    default -> REGISTER;
                };

        send(caller, kind, "{\"text\": \"Ring til mig\"}").andExpect(status().is(status));

        assertThat(stored()).hasSize(status == 202 ? 1 : 0);
    }

    @Test
    void unknownFieldsAndForeignConsentsAreTold() throws Exception {
        UUID other = JourneyFixture.journey();
        JourneyFixture.consent(other, null);
        UUID foreign = TestDatabase.owner()
                .sql("select consent_id from casework.consent where journey_id = :other")
                .param("other", other)
                .query(UUID.class)
                .single();

        send(mette(), "consent-withdrawn", "{\"consentId\": \"%s\", \"extra\": 1}".formatted(foreign))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors.length()").value(2));
        send(mette(), "acute-event", "{}")
                .andExpect(jsonPath("$.errors[0].field").value("text"));
        assertThat(stored()).isEmpty();
    }

    @Test
    void anEndedJourneyIsToldNothing() throws Exception {
        JourneyFixture.change(journey, "state = 'ended'");

        send(mette(), "acute-event", "{\"text\": \"Brand\"}").andExpect(status().isConflict());
    }

    @Test
    void theRegisterTellsEveryActiveJourneyOfTheCitizenAndLearnsNothing() throws Exception {
        register(REGISTER, cpr, "citizen-died").andExpect(status().isAccepted());
        register(REGISTER, "7000000003", "citizen-died").andExpect(status().isAccepted());
        register(REGISTER, cpr, "citizen-wants-to-talk").andExpect(status().isUnprocessableContent());
        register(mette(), cpr, "citizen-died").andExpect(status().isForbidden());

        assertThat(stored()).hasSize(1);
        Submission died = stored().getFirst();
        assertThat(died.journeyId()).isEqualTo(journey);
        assertThat(died.content().toString()).doesNotContain(cpr);
        assertThat(JourneyMessages.message(died).variables()).containsOnlyKeys("submissionId");
    }

    private ResultActions send(Caller caller, String kind, String content) throws Exception {
        String path = "/api/journeys/" + journey + "/messages";
        return post(caller, path, "{\"kind\": \"%s\", \"content\": %s}".formatted(kind, content));
    }

    private ResultActions register(Caller caller, String number, String kind) throws Exception {
        return post(caller, "/api/register-events", "{\"cpr\": \"%s\", \"kind\": \"%s\"}".formatted(number, kind));
    }

    private ResultActions post(Caller caller, String path, String body) throws Exception {
        return portal.perform(MockMvcRequestBuilders.post(path)
                .with(as(caller))
                .cookie(new Cookie("XSRF-TOKEN", "token"))
                .header("X-XSRF-TOKEN", "token")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    // The engine is not there, so everything stays pending: what the reconciler will find.
    private List<Submission> stored() {
        return submissions.pendingOlderThan(Duration.ofHours(-1), Kind.MESSAGE, 10);
    }

    private UUID one(String query) {
        return TestDatabase.owner()
                .sql(query)
                .param("journey", journey)
                .query(UUID.class)
                .single();
    }
}
