package dk.samspil.portal.intake;

import static dk.samspil.portal.PortalIntegrationTest.Installation.as;
import static dk.samspil.portal.access.Callers.mette;
import static dk.samspil.portal.access.Callers.sara;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dk.samspil.portal.PortalIntegrationTest;
import dk.samspil.portal.TestDatabase;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Without an engine: what is promised to a sender must hold all the same. */
@PortalIntegrationTest
@ExtendWith(OutputCaptureExtension.class)
class IntakeTest {

    @Autowired
    private MockMvc portal;

    @Autowired
    private IntakeReconciler reconciler;

    @BeforeEach
    void nothingSentYet() {
        TestDatabase.owner()
                .sql("truncate portal.submission, flow.process_instance, casework.journey cascade")
                .update();
        IntakeFixture.deploy();
    }

    @Test
    void aReferralIsTakenInEvenWhileTheEngineIsAway(CapturedOutput output) throws Exception {
        send(partner("partner-school"), TestReferral.faultless().toString())
                .andExpect(status().isAccepted())
                .andExpect(jsonPath("$.referralId").value(referralId().toString()))
                .andExpect(jsonPath("$.status").value("/api/referrals/" + referralId()))
                .andExpect(header().string("Location", "/api/referrals/" + referralId()));

        assertThat(TestDatabase.portal().sql("""
                                select state, sender, external_id, content ->> 'citizenCpr' as cpr,
                                       content ->> 'referrerOrganisation' as organisation
                                  from portal.submission""").query().singleRow())
                .isEqualTo(Map.of(
                        "state", "pending",
                        "sender", "partner-school",
                        "external_id", "A-1",
                        "cpr", "8001114001",
                        "organisation", "Solvig Skole"));
        assertThat(output).doesNotContain("800111").doesNotContain("Emil");
    }

    @Test
    void receptionSendsForItselfAndItsIdsAreItsOwn() throws Exception {
        send(as(sara()), TestReferral.faultless().toString()).andExpect(status().isAccepted());
        send(partner("partner-school"), TestReferral.faultless().toString()).andExpect(status().isAccepted());

        assertThat(senders()).containsExactlyInAnyOrder("user-sara", "partner-school");
    }

    @Test
    void theSameReferralAgainIsTheSameAnswerAndNoSecondReferral() throws Exception {
        String first = answer(TestReferral.faultless().toString());
        String again = answer(TestReferral.faultless()
                .put("citizenCpr", "8001114001")
                .put("signs", (String) null)
                .toString());

        assertThat(again).isEqualTo(first);
        assertThat(senders()).hasSize(1);
    }

    @Test
    void theSameReferralManyTimesAtOnceIsOneReferral() throws Exception {
        int times = 6;
        var start = new CyclicBarrier(times);
        Callable<String> sending = () -> {
            start.await();
            return answer(TestReferral.faultless().toString());
        };
        Set<String> answers = new HashSet<>();
        try (var threads = Executors.newFixedThreadPool(times)) {
            for (var answer : threads.invokeAll(List.of(sending, sending, sending, sending, sending, sending))) {
                answers.add(answer.get());
            }
        }

        assertThat(answers).hasSize(1);
        assertThat(senders()).hasSize(1);
    }

    @Test
    void theSameIdForSomethingElseIsAConflict() throws Exception {
        answer(TestReferral.faultless().toString());

        send(
                        partner("partner-school"),
                        TestReferral.faultless().put("matter", "Noget andet").toString())
                .andExpect(status().isConflict())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
        assertThat(senders()).hasSize(1);
    }

    @Test
    void badInputIsToldFieldByFieldAndNothingIsStored() throws Exception {
        String bad = TestReferral.faultless()
                .put("citizenCpr", "200111-4001")
                .put("matter", " ")
                .put("extra", 1)
                .toString();

        send(partner("partner-school"), bad)
                .andExpect(status().is(422))
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.errors[*].field", containsInAnyOrder("citizenCpr", "matter", "extra")));
        assertThat(senders()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "\"text\"", "{\"matter\": 1, \"matter\": 2}", "{} {}"})
    void whatIsNoJsonObjectIsABadRequest(String body) throws Exception {
        send(partner("partner-school"), body)
                .andExpect(status().isBadRequest())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
    }

    @Test
    void whatIsTooLargeIsRefusedUnread() throws Exception {
        send(partner("partner-school"), "{\"matter\": \"" + "x".repeat(70_000) + "\"}")
                .andExpect(status().is(413))
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
    }

    @Test
    void aCaseworkerSendsNoReferrals() throws Exception {
        send(as(mette()), TestReferral.faultless().toString()).andExpect(status().isForbidden());

        assertThat(senders()).isEmpty();
    }

    @Test
    void onlyTheSenderIsToldHowFarItsReferralIs() throws Exception {
        answer(TestReferral.faultless().toString());

        follow(partner("partner-school"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.length()").value(4))
                .andExpect(jsonPath("$.referralId").value(referralId().toString()))
                .andExpect(jsonPath("$.externalId").value("A-1"))
                .andExpect(jsonPath("$.receivedAt", startsWith("20")))
                .andExpect(jsonPath("$.status").value("received"));
        follow(partner("partner-hospital")).andExpect(status().isNotFound());
        follow(as(sara())).andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @CsvSource({"registered, received", "routed, in-progress", "accepted, accepted", "closed, closed"})
    void theStatusFollowsTheReferral(String state, String told) throws Exception {
        answer(TestReferral.faultless().toString());
        IntakeFixture.registered(referralId(), state);

        follow(partner("partner-school")).andExpect(jsonPath("$.status").value(told));
    }

    @Test
    void aReferralWhoseJourneyHasStartedIsConfirmedWithoutTellingTheEngineAgain() throws Exception {
        answer(TestReferral.faultless().toString());
        IntakeFixture.started(referralId());

        reconciler.reconcile(Duration.ZERO);

        assertThat(TestDatabase.portal()
                        .sql("select state from portal.submission")
                        .query(String.class)
                        .single())
                .isEqualTo("confirmed");
    }

    @Test
    void aReferralThatCannotBeStartedNowHoldsUpNoOther() throws Exception {
        answer(TestReferral.faultless().put("externalId", "cannot").toString());
        answer(TestReferral.faultless().put("externalId", "has").toString());
        UUID has = TestDatabase.owner()
                .sql("select referral_id from portal.submission where external_id = 'has'")
                .query(UUID.class)
                .single();
        IntakeFixture.started(has);

        reconciler.reconcile(Duration.ZERO);

        assertThat(TestDatabase.owner()
                        .sql("select referral_id from portal.submission where state = 'confirmed'")
                        .query(UUID.class)
                        .list())
                .containsExactly(has);
    }

    @Test
    void aPartnerFindsTheCodesItSends() throws Exception {
        portal.perform(get("/api/referral-codes").with(partner("partner-school")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.source[0].code").value("citizen"))
                .andExpect(jsonPath("$.source[0].name").value("Borgeren selv"))
                .andExpect(jsonPath("$.need[0].code").value("family"))
                .andExpect(jsonPath("$.sign[0].code").value("violence"));
        portal.perform(get("/api/referral-codes").with(as(sara()))).andExpect(status().isOk());
        portal.perform(get("/api/referral-codes").with(as(mette()))).andExpect(status().isForbidden());
    }

    @Test
    void receptionGetsTheNewestFormWithItsChoices() throws Exception {
        portal.perform(get("/api/intake-form").with(as(sara())))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.schema.id").value("referral-intake"))
                .andExpect(jsonPath("$.context.codes_source[0].label").value("Borgeren selv"))
                .andExpect(jsonPath("$.context.codes_source[0].value").value("citizen"));
        portal.perform(get("/api/intake-form")
                        .header("Accept-Language", "en-GB")
                        .with(as(sara())))
                .andExpect(jsonPath("$.context.codes_source[0].label").value("The citizen"));
        portal.perform(get("/api/intake-form").with(partner("partner-school"))).andExpect(status().isForbidden());
    }

    private String answer(String body) throws Exception {
        return send(partner("partner-school"), body)
                .andExpect(status().isAccepted())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private ResultActions send(RequestPostProcessor sender, String body) throws Exception {
        return portal.perform(post("/api/referrals")
                .with(sender)
                .cookie(new Cookie("XSRF-TOKEN", "token"))
                .header("X-XSRF-TOKEN", "token")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    private ResultActions follow(RequestPostProcessor caller) throws Exception {
        return portal.perform(get("/api/referrals/" + referralId()).with(caller));
    }

    private static UUID referralId() {
        return TestDatabase.portal()
                .sql("select referral_id from portal.submission")
                .query(UUID.class)
                .single();
    }

    private static List<String> senders() {
        return TestDatabase.portal()
                .sql("select sender from portal.submission")
                .query(String.class)
                .list();
    }

    private static RequestPostProcessor partner(String clientId) {
        return jwt().jwt(token -> token.subject(UUID.randomUUID().toString())
                .claim("azp", clientId)
                .claim("name", "Solvig Skole")
                .claim("preferred_username", "service-account-" + clientId)
                .claim("realm_access", Map.of("roles", List.of("partner")))
                .claim("departments", List.of()));
    }
}
