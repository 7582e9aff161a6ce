package dk.samspil.portal.message;

import static dk.samspil.portal.PortalIntegrationTest.Installation.as;
import static dk.samspil.portal.access.Callers.citizen;
import static dk.samspil.portal.access.Callers.jens;
import static dk.samspil.portal.access.Callers.mette;
import static dk.samspil.portal.access.Callers.rikke;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
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
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.json.JsonMapper;

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
    void aCustodyHolderTakesBackNoConsentOfTheYouth() throws Exception {
        TestDatabase.owner()
                .sql("update casework.citizen set birth_date = current_date - 6000 where cpr = :cpr")
                .param("cpr", cpr)
                .update();
        JourneyFixture.represents(journey, "custody-holder", "7000000004");
        JourneyFixture.consent(journey, "health");
        UUID consent = one("select consent_id from casework.consent where journey_id = :journey");
        String content = "{\"consentId\": \"" + consent + "\"}";

        send(citizen("citizen", "7000000004"), "consent-withdrawn", content)
                .andExpect(status().isForbidden())
                .andExpect(
                        jsonPath("$.detail")
                                .value(
                                        "Samtykket er en andens: kun den, der er spurgt, kan svare på det og trække det tilbage."));
        assertThat(stored()).isEmpty();

        TestDatabase.owner()
                .sql("update casework.consent set given_by = 'custody-holder' where consent_id = :id")
                .param("id", consent)
                .update();
        send(citizen("citizen", "7000000004"), "consent-withdrawn", content).andExpect(status().isAccepted());
    }

    @Test
    void aCitizenLetsARelativeBeToldAndTheEngineLearnsNothingOfWho() throws Exception {
        send(citizen("citizen", cpr), "relative-named", "{\"relativeName\": \"Lone\", \"relativeCpr\": \"12\"}")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].field").value("relativeCpr"));
        JourneyFixture.represents(journey, "guardian", "7000000005");
        String lone = "{\"relativeName\": \"Lone\", \"relativeCpr\": \"610180-0011\"}";
        send(citizen("guardian", "7000000005"), "relative-named", lone)
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.detail").value("Kun borgeren selv kan gøre dette."));

        send(citizen("citizen", cpr), "relative-named", lone).andExpect(status().isAccepted());

        Submission named = stored().getFirst();
        assertThat(named.content().path("relativeCpr").asString()).isEqualTo("6101800011");
        assertThat(named.content().path("source").asString()).isEqualTo("citizen");
        assertThat(JourneyMessages.message(named).variables()).containsOnlyKeys("submissionId");
    }

    @Test
    void theRegisterTellsWhoIsGuardianAndFromWhen() throws Exception {
        register("guardianship-changed", "{}")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.title").value("Felter skal rettes"))
                .andExpect(jsonPath("$.errors[0].field").value("guardianshipForm"))
                .andExpect(jsonPath("$.errors[1].field").value("guardianName"));
        register("guardianship-changed", """
                        {"guardianshipForm": "section-5", "guardianName": "Ida", "guardianCpr": "310299-1234",
                         "guardianshipSince": "2999-01-01", "extra": 1}""")
                .andExpect(jsonPath("$.errors[*].field", contains("guardianCpr", "guardianshipSince", "extra")));
        register("citizen-moved", "{\"to\": \"København\"}").andExpect(status().isUnprocessableContent());
        assertThat(stored()).isEmpty();

        register("guardianship-changed", """
                        {"guardianshipForm": "section-5", "guardianName": "Ida", "guardianCpr": "610180-0011",
                         "guardianshipSince": "2020-11-02"}""").andExpect(status().isAccepted());

        Submission changed = stored().getFirst();
        assertThat(changed.content().path("guardianName").asString()).isEqualTo("Ida");
        assertThat(changed.content().path("guardianshipSince").asString()).isEqualTo("2020-11-02");
        assertThat(JourneyMessages.message(changed).variables())
                .containsOnlyKeys("submissionId", "journeyId", "change");
    }

    @Test
    void theRegisterTellsHowACitizenIsReached() throws Exception {
        register("contact-marks-changed", "{\"protectedAddress\": \"ja\"}")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[*].field", contains("protectedAddress", "postExempt")));

        register("contact-marks-changed", "{\"protectedAddress\": true, \"postExempt\": false}")
                .andExpect(status().isAccepted());

        assertThat(stored().getFirst().content().path("protectedAddress").asString())
                .isEqualTo("true");
    }

    private ResultActions register(String kind, String content) throws Exception {
        return post(
                REGISTER,
                "/api/register-events",
                "{\"cpr\": \"%s\", \"kind\": \"%s\", \"content\": %s}".formatted(cpr, kind, content));
    }

    @Test
    void aComplaintNamesADeliveredDecisionOfThisJourneyAndItsTextStaysHere() throws Exception {
        UUID decision = UUID.randomUUID();
        decision(decision);
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

    @Test
    void whatTheAppealsBoardDecidedIsToldByStaffAboutAComplaintThatLiesThere() throws Exception {
        UUID complaint = complaint("received");
        String content = "{\"complaintId\": \"%s\", \"appealOutcome\": \"%s\", \"text\": \"Fordi\"}";
        String confirmed = content.formatted(complaint, "confirmed");
        send(mette(), "appeal-decided", confirmed)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].field").value("complaintId"));
        TestDatabase.owner()
                .sql("update casework.complaint set state = 'forwarded'")
                .update();
        send(mette(), "appeal-decided", content.formatted(complaint, "won"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].field").value("appealOutcome"));
        send(citizen("citizen", cpr), "appeal-decided", confirmed).andExpect(status().isForbidden());

        send(mette(), "appeal-decided", confirmed).andExpect(status().isAccepted());

        EngineMessage message = JourneyMessages.message(stored().getFirst());
        assertThat(message.correlationKey()).isEqualTo(complaint.toString());
        assertThat(message.variables())
                .containsOnlyKeys("submissionId", "complaintId", "appealOutcome")
                .containsEntry("appealOutcome", "confirmed");
    }

    @Test
    void aGuardianshipIsToldWithWhoAndHowOrThatItHasEnded() throws Exception {
        send(mette(), "guardianship-changed", "{\"guardianshipForm\": \"section-5\", \"guardianCpr\": \"310299-1234\"}")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].field").value("guardianName"))
                .andExpect(jsonPath("$.errors[1].field").value("guardianCpr"));
        send(mette(), "guardianship-changed", "{\"guardianshipForm\": \"ended\"}")
                .andExpect(status().isAccepted());
        String guardian =
                "{\"guardianshipForm\": \"section-5\", \"guardianName\": \"Ida\", \"guardianCpr\": \"610180-0011\"}";
        send(mette(), "guardianship-changed", guardian).andExpect(status().isAccepted());

        assertThat(stored()).hasSize(2);
        assertThat(stored())
                .allSatisfy(told ->
                        assertThat(JourneyMessages.message(told).variables()).containsOnlyKeys("submissionId"));
        assertThat(stored())
                .extracting(told -> told.content().path("guardianCpr").asString(""))
                .containsExactlyInAnyOrder("", "6101800011");
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "own, citizen-wants-to-talk, 202",
        "own, acute-event, 403",
        "own, coordinator-away, 403",
        "own, guardianship-changed, 403",
        "own, citizen-died, 422",
        "stranger, citizen-wants-to-talk, 403",
        "relative, citizen-wants-to-talk, 403",
        "mette, citizen-wants-to-talk, 202",
        "mette, acute-event, 202",
        "mette, coordinator-away, 202",
        "mette, guardianship-changed, 422",
        "mette, citizen-died, 422",
        "jens, acute-event, 403",
        "register, citizen-wants-to-talk, 403",
        "own, review-asked, 202",
        "mette, review-asked, 202",
        "relative, review-asked, 403",
        "own, incident-reported, 403",
        "mette, incident-reported, 202",
        "rikke, incident-reported, 202",
        "rikke, provider-status, 202",
        "rikke, review-asked, 403",
        "rikke, coordinator-away, 403",
        "own, provider-status, 403",
        "jens, provider-status, 403",
        "own, relative-named, 422",
        "mette, relative-named, 403",
        "relative, relative-named, 403",
        "own, contact-marks-changed, 403",
        "rikke, contact-marks-changed, 403",
        "own, citizen-moved, 403",
        "mette, citizen-moved, 202",
        "rikke, citizen-moved, 403",
        "own, journey-reopened, 409",
        "mette, journey-reopened, 409",
    })
    void eachKindIsForItsSenders(String who, String kind, int status) throws Exception {
        JourneyFixture.planInForce(journey);
        JourneyFixture.represents(journey, "relative", "7000000001");
        JourneyFixture.participant(journey, "provider-lillebo", "law");
        Caller caller =
                switch (who) {
                    case "own" -> citizen("citizen", cpr);
                    case "stranger" -> citizen("citizen", "7000000002");
                    case "relative" -> citizen("relative", "7000000001");
                    case "mette" -> mette();
                    case "jens" -> jens();
                    case "rikke" -> rikke();
                    default -> REGISTER;
                };

        send(caller, kind, "{\"text\": \"Ring til mig\"}").andExpect(status().is(status));

        assertThat(stored()).hasSize(status == 202 ? 1 : 0);
    }

    @ParameterizedTest(name = "{0} {1} is heard as {2}")
    @CsvSource({
        "mette, incident-reported, acute-event",
        "rikke, incident-reported, acute-event",
        "own, review-asked, citizen-wants-to-talk",
    })
    void withoutAPlanThatIsFollowedUpSomebodyStillHearsIt(String who, String kind, String heardAs) throws Exception {
        JourneyFixture.participant(journey, "provider-lillebo", "law");
        Caller caller = Map.of("mette", mette(), "rikke", rikke(), "own", citizen("citizen", cpr))
                .get(who);

        send(caller, kind, "{\"text\": \"Indlagt i nat\"}").andExpect(status().isAccepted());

        Submission told = stored().getFirst();
        assertThat(JourneyMessages.message(told).name()).isEqualTo(heardAs);
        assertThat(told.content().path("text").asString()).isEqualTo("Indlagt i nat");
    }

    @ParameterizedTest
    @ValueSource(strings = {"provider-status", "provider-closing", "department-joined"})
    void whatOnlyAFollowUpHearsIsRefusedWithoutOneAndSaysWhatToDo(String kind) throws Exception {
        send(mette(), kind, "{\"text\": \"Det går fint\"}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.detail").value(containsString("Meld det som en hændelse")));

        assertThat(stored()).isEmpty();
    }

    private static final String REASSESS =
            "{\"resumption\": \"reassess\", \"needs\": [\"housing\"], \"reason\": \"changed\", \"text\": \"Flyttet\"}";
    private static final String GATHER = "{\"resumption\": \"gather-plans\", \"reason\": \"several-plans\"}";

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"coordinator, 202", "deputy, 202", "colleague, 403", "citizen, 403", "provider, 403"})
    void onlyWhoCoordinatesTakesUpAssessmentAndPlanning(String who, int status) throws Exception {
        JourneyFixture.planInForce(journey);
        JourneyFixture.participant(journey, "provider-lillebo", "law");
        JourneyFixture.change(
                journey,
                "coordinator = '%s', deputy = '%s'"
                        .formatted(
                                who.equals("coordinator") ? "user-mette" : "user-nanna",
                                who.equals("deputy") ? "user-mette" : "user-peter"));
        Caller caller =
                switch (who) {
                    case "citizen" -> citizen("citizen", cpr);
                    case "provider" -> rikke();
                    default -> mette();
                };

        var answer = send(caller, "resumption-asked", REASSESS).andExpect(status().is(status));

        if (who.equals("colleague")) {
            answer.andExpect(jsonPath("$.detail").value("Kun tovholderen eller stedfortræderen kan gøre dette."));
        }
        assertThat(stored()).hasSize(status == 202 ? 1 : 0);
    }

    @Test
    void whoTakesUpAnAssessmentSaysWhatAndWhyAndTheEngineLearnsThatAlone() throws Exception {
        coordinates();
        JourneyFixture.planInForce(journey);
        send(mette(), "resumption-asked", "{\"resumption\": \"reassess\", \"reason\": \"several-plans\"}")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[*].field", contains("needs", "reason")));

        send(mette(), "resumption-asked", REASSESS).andExpect(status().isAccepted());

        Submission told = stored().getFirst();
        assertThat(told.content().path("needs").get(0).stringValue()).isEqualTo("housing");
        EngineMessage message = JourneyMessages.message(told);
        assertThat(message.name()).isEqualTo("resumption-asked");
        assertThat(message.variables())
                .containsOnlyKeys("submissionId", "resumption")
                .containsEntry("resumption", "reassess");
    }

    @Test
    void plansAreGatheredWhereTheyStandApartAndNotWhereThereIsOne() throws Exception {
        coordinates();
        JourneyFixture.planInForce(journey);
        send(mette(), "resumption-asked", GATHER)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.detail").value("Der er ikke flere planer at samle."));

        owner("update casework.plan set state = 'split' where journey_id = :journey");
        send(mette(), "resumption-asked", GATHER).andExpect(status().isAccepted());

        assertThat(JourneyMessages.message(stored().getFirst()).name()).isEqualTo("resumption-asked");
    }

    @Test
    void whereNobodyFollowsUpTheJourneyItselfHearsIt() throws Exception {
        coordinates();

        send(mette(), "resumption-asked", REASSESS).andExpect(status().isAccepted());

        assertThat(JourneyMessages.message(stored().getFirst()).name()).isEqualTo("help-resumed");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "update casework.plan set planned_type = 'holistic-141' where journey_id = :journey | Planen er ved at blive lagt.",
                "update casework.plan set state = 'draft' where journey_id = :journey | Planen er ved at blive lagt.",
                "insert into casework.assessment (assessment_id, journey_id, types, framework, state, areas, became_aware_at, started_at) values (gen_random_uuid(), :journey, '{}', 'ffb', 'started', '{}', now(), now()) | Udredningen er i gang.",
                "insert into casework.follow_up_occasion select gen_random_uuid(), journey_id, plan_id, 'reassess', null, now(), null from casework.plan where journey_id = :journey | Udredningen er i gang.",
            })
    void whatIsUnderWayBeginsNoSecondTimeAndIsSaid(String underWay, String said) throws Exception {
        coordinates();
        JourneyFixture.planInForce(journey);
        owner(underWay);

        send(mette(), "resumption-asked", REASSESS)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.detail").value(said));

        assertThat(stored()).isEmpty();
    }

    private void coordinates() {
        JourneyFixture.change(journey, "coordinator = 'user-mette'");
    }

    private void owner(String sql) {
        TestDatabase.owner().sql(sql).param("journey", journey).update();
    }

    @Test
    void staffWhoHearThatAnAddressIsProtectedNoteIt() throws Exception {
        send(mette(), "contact-marks-changed", "{\"protectedAddress\": true, \"postExempt\": false}")
                .andExpect(status().isAccepted());
        send(mette(), "contact-marks-changed", "{\"protectedAddress\": true}")
                .andExpect(status().isUnprocessableContent());

        assertThat(stored()).hasSize(1);
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

    @ParameterizedTest
    @ValueSource(strings = {"citizen", "staff"})
    void anEndedJourneyOpensAgainUnderItsOwnId(String who) throws Exception {
        JourneyFixture.change(journey, "state = 'ended'");
        Caller caller = who.equals("citizen") ? citizen("citizen", cpr) : mette();

        send(caller, "journey-reopened", "{\"text\": \"Det går skidt\"}").andExpect(status().isAccepted());

        EngineMessage message = JourneyMessages.message(stored().getFirst());
        assertThat(message.name()).isEqualTo("journey-reopened");
        assertThat(message.variables())
                .containsOnlyKeys("submissionId", "journeyId")
                .containsEntry("journeyId", journey.toString());
    }

    @Test
    void afterADeathOrBesideAnotherJourneyNothingOpens() throws Exception {
        JourneyFixture.change(journey, "state = 'ended', end_reason = 'goals-reached'");
        change("died_at = now()");
        send(mette(), "journey-reopened", "{}").andExpect(status().isConflict());

        change("died_at = null");
        TestDatabase.owner().sql("""
                        insert into casework.journey (journey_id, citizen_id, state, department, started_at)
                        select gen_random_uuid(), citizen_id, 'active', department, now()
                          from casework.journey where journey_id = :journey
                        """).param("journey", journey).update();
        send(mette(), "journey-reopened", "{}").andExpect(status().isConflict());
        assertThat(stored()).isEmpty();
    }

    @Test
    void aDepartmentThatJoinsIsOneOfTheMunicipality() throws Exception {
        JourneyFixture.planInForce(journey);
        for (String unknown : List.of("nobody", "provider-lillebo")) {
            send(mette(), "department-joined", "{\"joiningDepartment\": \"%s\"}".formatted(unknown))
                    .andExpect(status().isUnprocessableContent())
                    .andExpect(jsonPath("$.errors[0].field").value("joiningDepartment"));
        }

        var content = JsonMapper.shared()
                .createObjectNode()
                .put("kind", "department-joined")
                .put("joiningDepartment", "health");
        assertThat(JourneyMessages.message(Submission.ofMessage(journey, "mette", content, Instant.EPOCH))
                        .variables())
                .containsOnlyKeys("submissionId", "joiningDepartment")
                .containsEntry("joiningDepartment", "health");
    }

    @Test
    void aTransitionIsAskedForOnlyWhenOneComesNear() throws Exception {
        send(mette(), "transition-asked", "{}").andExpect(status().isConflict());

        TestDatabase.owner().sql("""
                        update casework.citizen set birth_date = current_date - interval '17 years'
                         where citizen_id = (select citizen_id from casework.journey where journey_id = :journey)""").param("journey", journey).update();

        send(mette(), "transition-asked", "{}").andExpect(status().isAccepted());
    }

    @Test
    void aProviderThatClosesNamesHelpOfThisJourney() throws Exception {
        JourneyFixture.planInForce(journey);
        String foreign = "{\"lineId\": \"%s\", \"text\": \"Vi lukker\"}".formatted(UUID.randomUUID());

        send(mette(), "provider-closing", foreign)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].field").value("lineId"));
        assertThat(stored()).isEmpty();
    }

    @Test
    void theRegisterTellsOfACitizenWithAJourneyActiveOrEndedAndLearnsNothing() throws Exception {
        JourneyFixture.change(journey, "state = 'ended', end_reason = 'goals-reached', ended_at = now()");
        register(REGISTER, cpr, "citizen-died").andExpect(status().isAccepted());
        register(REGISTER, "7000000003", "citizen-died").andExpect(status().isAccepted());
        register(REGISTER, cpr, "citizen-wants-to-talk").andExpect(status().isUnprocessableContent());
        register(mette(), cpr, "citizen-died").andExpect(status().isForbidden());

        assertThat(stored()).hasSize(1);
        Submission died = stored().getFirst();
        assertThat(died.journeyId()).isEqualTo(journey);
        assertThat(died.content().toString()).doesNotContain(cpr);
        EngineMessage message = JourneyMessages.message(died);
        assertThat(message.name()).isEqualTo("register-event");
        assertThat(message.correlationKey()).isEqualTo(journey.toString());
        assertThat(message.variables())
                .containsOnlyKeys("submissionId", "journeyId", "change")
                .containsEntry("journeyId", journey.toString())
                .containsEntry("change", "citizen-died");
    }

    @Test
    void custodyBeginsWithWhoAndEndsForOneWhoHasIt() throws Exception {
        change("birth_date = current_date - interval '9 years'");
        JourneyFixture.represents(journey, "custody-holder", "7000000006");
        UUID holder =
                one("select representation_id from casework.representation join casework.journey using (citizen_id)"
                        + " where journey_id = :journey");
        send(mette(), "custody-changed", "{\"custodyChange\": \"begins\"}")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[*].field", contains("custodyName", "custodyCpr")));
        for (String nobody : List.of("{\"custodyChange\": \"ends\"}", ends(UUID.randomUUID()))) {
            send(mette(), "custody-changed", nobody)
                    .andExpect(status().isUnprocessableContent())
                    .andExpect(jsonPath("$.errors[*].field", contains("custodyHolder")));
        }
        send(citizen("citizen", "7000000006"), "custody-changed", ends(holder)).andExpect(status().isForbidden());
        assertThat(stored()).isEmpty();

        JourneyFixture.change(journey, "state = 'ended'");
        send(mette(), "custody-changed", ends(holder)).andExpect(status().isAccepted());

        EngineMessage message = JourneyMessages.message(stored().getFirst());
        assertThat(message.name()).isEqualTo("custody-changed");
        assertThat(message.variables()).containsOnlyKeys("submissionId", "journeyId");
    }

    @Test
    void theRegisterNamesWhoseCustodyItIsByNumber() throws Exception {
        register("custody-changed", "{\"custodyChange\": \"ends\", \"custodyHolder\": \"" + UUID.randomUUID() + "\"}")
                .andExpect(status().isUnprocessableContent());

        register("custody-changed", "{\"custodyChange\": \"ends\", \"custodyCpr\": \"610180-0011\"}")
                .andExpect(status().isAccepted());

        assertThat(stored().getFirst().content().path("custodyCpr").asString()).isEqualTo("6101800011");
    }

    @Test
    void aChildWhoseParentsGiveConsentIsToldSoWhenItNamesARelative() throws Exception {
        change("birth_date = current_date - interval '12 years'");

        send(
                        citizen("citizen", cpr),
                        "relative-named",
                        "{\"relativeName\": \"Lone\", \"relativeCpr\": \"610180-0011\"}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.detail").value(containsString("forældremyndigheden")));
        assertThat(stored()).isEmpty();
    }

    @Test
    void aProviderClosesNobodyElsesHelp() throws Exception {
        JourneyFixture.participant(journey, "provider-lillebo", "law");
        UUID line = line("civil-society");
        String closing = "{\"lineId\": \"%s\", \"text\": \"Vi lukker\"}".formatted(line);

        send(rikke(), "provider-closing", closing)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].field").value("lineId"));
        assertThat(stored()).isEmpty();

        TestDatabase.owner()
                .sql("update casework.plan_line set provider = 'provider-lillebo' where line_id = :id")
                .param("id", line)
                .update();
        send(rikke(), "provider-closing", closing).andExpect(status().isAccepted());
    }

    private static String ends(UUID holder) {
        return "{\"custodyChange\": \"ends\", \"custodyHolder\": \"%s\"}".formatted(holder);
    }

    private UUID line(String provider) {
        UUID line = UUID.randomUUID();
        TestDatabase.owner()
                .sql("""
                        insert into casework.plan (plan_id, journey_id, plan_type, state, started_at)
                        values (:id, :journey, 'holistic', 'active', now())""")
                .param("id", line)
                .param("journey", journey)
                .update();
        TestDatabase.owner()
                .sql("""
                        insert into casework.plan_line (line_id, plan_id, journey_id, department, law, service, description,
                                                        goal, goal_type, provider, state, position)
                        values (:id, :id, :journey, 'children-family', 'barnets-lov', 'family-support', 'Støtte', 'Ro',
                                'maintain', :provider, 'active', 1)""")
                .param("id", line)
                .param("journey", journey)
                .param("provider", provider)
                .update();
        return line;
    }

    private void change(String columns) {
        TestDatabase.owner()
                .sql("update casework.citizen set " + columns
                        + " where citizen_id = (select citizen_id from casework.journey where journey_id = :journey)")
                .param("journey", journey)
                .update();
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

    private void decision(UUID decision) {
        TestDatabase.owner()
                .sql("""
                        insert into casework.decision (decision_id, journey_id, department, law, change, state)
                        values (:id, :journey, 'children-family', 'barnets-lov', 'refused', 'approved')
                        """)
                .param("id", decision)
                .param("journey", journey)
                .update();
    }

    private UUID complaint(String state) {
        UUID complaint = UUID.randomUUID();
        decision(complaint);
        TestDatabase.owner()
                .sql("""
                        insert into casework.complaint (complaint_id, decision_id, journey_id, text, received_at, state)
                        values (:id, :id, :journey, 'Jeg er uenig', now(), :state)
                        """)
                .param("id", complaint)
                .param("journey", journey)
                .param("state", state)
                .update();
        return complaint;
    }

    private UUID one(String query) {
        return TestDatabase.owner()
                .sql(query)
                .param("journey", journey)
                .query(UUID.class)
                .single();
    }
}
