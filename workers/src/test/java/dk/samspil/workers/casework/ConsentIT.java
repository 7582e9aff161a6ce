package dk.samspil.workers.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.workers.job.JobFault;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConsentIT extends CaseworkIT {

    /** A replacement number of a test's own, of somebody born on 9 April 2010: sixteen on the tests' day. */
    private final String childOfSixteen = "6904104" + cpr.substring(7);

    @ParameterizedTest
    @CsvSource({"120617-4004, custody-holder", "750409-4002, citizen", "690302-4005, citizen"})
    void whoIsAskedFollowsFromTheAge(String cprOfThem, String giver) {
        registered(cprOfThem);

        UUID consent = ask("obtain-information", "hospital", null);

        assertThat(rows("""
                        select consent_id, given_by, state, purpose, from_party
                          from casework.consent where journey_id = :journey"""))
                .containsExactly(Map.of(
                        "consent_id",
                        consent,
                        "given_by",
                        giver,
                        "state",
                        "asked",
                        "purpose",
                        "obtain-information",
                        "from_party",
                        "hospital"));
        assertThat(messagesToCitizen()).containsExactly("consent-asked");
    }

    @Test
    void aYouthsOnePlanAsksTheYouthAndTheCustodyHolderEachForThemselves() {
        registered(childOfSixteen);
        custodyHolder("Trine Holm");

        UUID youth = askForPlan("citizen");
        UUID parent = askForPlan("custody-holder");
        answer(youth, Map.of("answer", "given", "source", "citizen"));
        answer(parent, Map.of("answer", "refused", "source", "relative"));

        assertThat(rows("""
                        select given_by, state, source from casework.consent
                         where journey_id = :journey and purpose = 'holistic-plan' order by given_by"""))
                .containsExactly(
                        Map.of("given_by", "citizen", "state", "given", "source", "citizen"),
                        Map.of("given_by", "custody-holder", "state", "refused", "source", "relative"));
        assertThat(rows("""
                        select recipient, template from casework.outbox where journey_id = :journey order by recipient"""))
                .as("each is told that they are asked")
                .containsExactly(
                        Map.of("recipient", "citizen", "template", "consent-asked"),
                        Map.of("recipient", "custody-holder", "template", "consent-asked"));
        assertThat(rows("""
                        select value #>> '{}' as about from casework.form_consent_about
                         where journey_id = :journey order by 1"""))
                .as("who notes the answers sees whose each is")
                .containsExactly(
                        Map.of("about", "Én helhedsorienteret plan\nSvaret er borgerens"),
                        Map.of("about", "Én helhedsorienteret plan\nSvaret er forældremyndighedsindehaverens"));
    }

    @Test
    void whoIsRemindedIsWhoIsAsked() {
        registered(childOfSixteen);
        custodyHolder("Trine Holm");

        run(
                "send-reminder",
                Map.of("department", "youth", "deadlineCode", "D-BORGER-10AD", "recipient", "custody-holder"));

        assertThat(rows("""
                        select recipient from casework.outbox
                         where journey_id = :journey and template = 'citizen-reminded'""")).containsExactly(Map.of("recipient", "custody-holder"));
    }

    @Test
    void aNoEndsTheQuestionToTheOtherAndThePlansAreParallel() {
        registered(childOfSixteen);
        UUID plan = plan("holistic-110", "draft");
        UUID youth = askForPlan("citizen");
        askForPlan("custody-holder");
        answer(youth, Map.of("answer", "refused", "source", "citizen"));

        run("split-plan", Map.of("planId", plan));

        assertThat(rows("select given_by, state from casework.consent where journey_id = :journey order by given_by"))
                .containsExactly(
                        Map.of("given_by", "citizen", "state", "refused"),
                        Map.of("given_by", "custody-holder", "state", "lapsed"));
        assertThat(value("select plan_type from casework.plan where journey_id = :journey"))
                .isEqualTo("parallel");
    }

    @ParameterizedTest
    @ValueSource(strings = {"citizen", "custody-holder"})
    void whoeverOfThemTakesItBackSplitsThePlan(String giver) {
        registered(childOfSixteen);
        UUID plan = plan("holistic-110", "draft");
        Map<String, UUID> asked =
                Map.of("citizen", askForPlan("citizen"), "custody-holder", askForPlan("custody-holder"));
        asked.values().forEach(consent -> answer(consent, Map.of("answer", "given", "source", "citizen")));

        withdraw(asked.get(giver));

        assertThat(value("select state from casework.plan where journey_id = :journey"))
                .isEqualTo("split");
        assertThat(messages.to(plan))
                .singleElement()
                .satisfies(message -> assertThat(message.name()).isEqualTo("plan-consent-lapsed"));
    }

    @Test
    void aGuardianIsAskedForWhoHasOne() {
        register(intake());
        appointGuardian();

        ask("obtain-information", null, null);

        assertThat(value("select given_by from casework.consent where journey_id = :journey"))
                .isEqualTo("guardian");
    }

    @Test
    void whoSpeaksForTheCitizenNowIsAskedWhatTheGuardianWas() {
        register(intake());
        appointGuardian();
        UUID open = ask("obtain-information", null, null);
        UUID silent = ask("civil-society", null, null);
        run("record-silent-consent", Map.of("department", "adult-social", "consentId", silent));

        guardianship(Map.of("guardianshipForm", "ended"));

        assertThat(consent(open)).isEqualTo(Map.of("given_by", "citizen", "state", "asked"));
        assertThat(consent(silent)).isEqualTo(Map.of("given_by", "citizen", "state", "unanswered"));
        assertThat(messages.to(open)).as("the question stays the same").isEmpty();
        assertThat(rows("select 1 from casework.outbox where journey_id = :journey and template = 'consent-asked'"))
                .hasSize(4);

        appointGuardian();

        assertThat(consent(open)).isEqualTo(Map.of("given_by", "guardian", "state", "asked"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ended", "section-7"})
    void whatAGuardianAgreedToEndsWhenNoGuardianDecidesAndTheCitizenIsAsked(String form) {
        register(intake());
        appointGuardian();
        UUID share = ask("share-across-departments", null, null);
        UUID information = ask("obtain-information", null, null);
        List.of(share, information).forEach(asked -> answer(asked, Map.of("answer", "given", "source", "other")));

        assertThat(guardianship(
                        form.equals("ended")
                                ? Map.of("guardianshipForm", form)
                                : Map.of("guardianName", "Ida Juhl", "guardianshipForm", form)))
                .isEqualTo(List.of("share-across-departments"));

        assertThat(List.of(share, information)).allSatisfy(given -> {
            assertThat(consent(given)).isEqualTo(Map.of("given_by", "guardian", "state", "lapsed"));
            assertThat(messages.to(given))
                    .extracting(PublishedMessages.Message::name)
                    .containsExactly("consent-lapsed");
        });
    }

    @Test
    void whatStandsStandsWhenAnotherGuardianDecidesAndWhatTheCitizenAgreedToAlwaysDoes() {
        register(intake());
        UUID own = ask("civil-society", null, null);
        answer(own, Map.of("answer", "given", "source", "citizen"));
        appointGuardian();
        UUID given = ask("share-across-departments", null, null);
        answer(given, Map.of("answer", "given", "source", "other"));

        assertThat(guardianship(Map.of("guardianName", "Ida Juhl", "guardianshipForm", "section-6")))
                .isEqualTo(List.of());

        assertThat(consent(given)).containsEntry("state", "given");
        assertThat(consent(own)).isEqualTo(Map.of("given_by", "citizen", "state", "given"));
    }

    @Test
    void theTimeForAnAnswerRunsOutTwiceBeforeAPersonIsAsked() {
        register(intake());

        assertThat(run("ask-consent", Map.of("department", "adult-social", "consentPurpose", "holistic-plan")))
                .as("10 arbejdsdage from 23 Nov end on 7 Dec, 10 more on 21 Dec")
                .containsEntry("silentAt", "2026-12-21T23:59:59+01:00");
    }

    @Test
    void anAnswerIsKeptWithItsLimitsAndWhoSaidIt() {
        register(intake());
        UUID consent = ask("obtain-information", "employer", null);

        assertThat(answer(consent, Map.of("answer", "partial", "limits", "Ikke diagnosen", "source", "citizen")))
                .containsEntry("consentOutcome", "partial");

        assertThat(rows("""
                        select state, limits, source, recorded_by, answered_at is not null as answered
                          from casework.consent where journey_id = :journey"""))
                .containsExactly(Map.of(
                        "state", "partial",
                        "limits", "Ikke diagnosen",
                        "source", "citizen",
                        "recorded_by", SENDER,
                        "answered", true));
    }

    @Test
    void silenceIsNoYesAndAPersonMayStillGetAnAnswer() {
        register(intake());
        UUID consent = ask("obtain-information", null, null);

        assertThat(run("record-silent-consent", Map.of("department", "reception", "consentId", consent)))
                .containsEntry("consentOutcome", "unanswered");
        assertThat(answer(consent, Map.of("answer", "unanswered"))).containsEntry("consentOutcome", "unanswered");
        assertThat(value("select state from casework.consent where journey_id = :journey"))
                .isEqualTo("unanswered");
    }

    @Test
    void anAnswerToAnAnsweredConsentIsRefused() {
        register(intake());
        UUID consent = ask("obtain-information", null, null);
        answer(consent, Map.of("answer", "refused"));

        assertThatThrownBy(() -> answer(consent, Map.of("answer", "given"))).isInstanceOf(JobFault.class);
    }

    @Test
    void aWithdrawnConsentCutsAccessAtOnce() {
        registerWithConsent();
        UUID consent = (UUID) value("select consent_id from casework.consent where journey_id = :journey");
        join("civil-society");
        assertThat(access()).contains("civil-society", "reception");

        withdraw(consent);

        assertThat(access()).containsExactly("reception");
        assertThat(timeline()).contains("consent-withdrawn");
        assertThat(messagesToCitizen()).containsExactly("consent-withdrawn");
    }

    @Test
    void whatReliesOnAWithdrawnConsentIsToldOnce() {
        registerWithConsent();
        UUID consent = (UUID) value("select consent_id from casework.consent where journey_id = :journey");

        withdraw(consent);
        run("cancel-relying-work", Map.of("consentId", consent));

        assertThat(messages.to(consent))
                .singleElement()
                .satisfies(message -> assertThat(message.name()).isEqualTo("consent-lapsed"))
                .satisfies(message -> assertThat(message.messageId()).isEqualTo("consent-lapsed-" + consent));
    }

    @Test
    void withdrawingTwiceHasOneEffect() {
        registerWithConsent();
        UUID consent = (UUID) value("select consent_id from casework.consent where journey_id = :journey");

        withdraw(consent);
        withdraw(consent);

        assertThat(timeline()).containsOnlyOnce("consent-withdrawn");
    }

    @ParameterizedTest
    @CsvSource({
        "holistic-plan, holistic-141, split",
        "holistic-plan, parallel, active",
        "obtain-information, holistic-141, active"
    })
    void aHolisticPlanWithoutConsentBecomesSeparatePlans(String purpose, String planType, String state) {
        register(intake());
        UUID consent = ask(purpose, null, null);
        answer(consent, Map.of("answer", "given", "source", "citizen"));
        plan(planType, "active");

        withdraw(consent);

        assertThat(value("select state from casework.plan where journey_id = :journey"))
                .isEqualTo(state);
        assertThat(value("select state from casework.journey where journey_id = :journey"))
                .as("the journey goes on")
                .isEqualTo("active");
    }

    private UUID plan(String planType, String state) {
        UUID plan = UUID.randomUUID();
        database.sql("""
                        insert into casework.plan (plan_id, journey_id, plan_type, state, started_at)
                        values (:plan, :journey, :type, :state, now())""")
                .param("plan", plan)
                .param("journey", journeyId)
                .param("type", planType)
                .param("state", state)
                .update();
        return plan;
    }

    private UUID askForPlan(String giver) {
        Map<String, Object> question =
                Map.of("department", "youth", "consentPurpose", "holistic-plan", "consentGiver", giver);
        return UUID.fromString((String) run("ask-consent", question).get("consentId"));
    }

    private void custodyHolder(String name) {
        database.sql("""
                        insert into casework.representation (representation_id, citizen_id, kind, name, since)
                        select gen_random_uuid(), citizen_id, 'custody-holder', :name, now()
                          from casework.journey where journey_id = :journey""").param("name", name).param("journey", journeyId).update();
    }

    private void registered(String cprOfThem) {
        Map<String, Object> intake = intake();
        intake.put("citizenCpr", cprOfThem);
        register(intake);
    }

    private void appointGuardian() {
        guardianship(Map.of("guardianName", "Bo Holm", "guardianshipForm", "section-5"));
    }

    private Object guardianship(Map<String, Object> change) {
        return run("record-guardianship", Map.of("submissionId", submit(change)))
                .get("askAnew");
    }

    private Map<String, Object> consent(UUID consent) {
        return database.sql("select given_by, state from casework.consent where consent_id = :consent")
                .param("consent", consent)
                .query()
                .singleRow();
    }

    private UUID ask(String purpose, String fromParty, String toDepartment) {
        Map<String, Object> question = new java.util.HashMap<>();
        question.put("department", "adult-social");
        question.put("consentPurpose", purpose);
        question.put("fromParty", fromParty);
        question.put("toDepartment", toDepartment);
        return UUID.fromString((String) run("ask-consent", question).get("consentId"));
    }

    private Map<String, Object> answer(UUID consent, Map<String, Object> content) {
        return run(
                "record-consent",
                Map.of("department", "adult-social", "consentId", consent, "submissionId", submit(content)));
    }

    private void withdraw(UUID consent) {
        run("withdraw-consent", Map.of("consentId", consent));
    }

    private void join(String department) {
        database.sql("""
                        insert into casework.participant (journey_id, department, basis, since)
                        values (:journey, :department, 'consent', now())""")
                .param("journey", journeyId)
                .param("department", department)
                .update();
    }

    private List<String> access() {
        return database.sql("select department from casework.journey_access where journey_id = :journey order by 1")
                .param("journey", journeyId)
                .query(String.class)
                .list();
    }

    private List<String> messagesToCitizen() {
        return database.sql("""
                        select template from casework.outbox
                         where journey_id = :journey and recipient = 'citizen' order by created_at,
                        """ + AS_WRITTEN)
                .param("journey", journeyId)
                .query(String.class)
                .list();
    }
}
