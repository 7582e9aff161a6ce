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

class ConsentIT extends ConsentFixture {

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
    void whichOfTwoCustodyHoldersSaidItIsKept() {
        registered(childOfSixteen);
        custodyHolder("Trine Holm");
        custodyHolder("Anders Holm");
        UUID youth = askForPlan("citizen");
        UUID parent = askForPlan("custody-holder");
        UUID unknown = askForPlan("custody-holder");
        assertThat(rows("""
                        select label, value is null as nobody from casework.options_consent_givers
                         where journey_id = :journey and subject_id = '%s' order by label""".formatted(parent)))
                .as("who notes the answer says whose it is")
                .containsExactly(
                        Map.of("label", "Anders Holm", "nobody", false),
                        Map.of("label", "Trine Holm", "nobody", false));

        answer(youth, Map.of("answer", "given", "source", "citizen", "answeredBy", "citizen"));
        answer(parent, Map.of("answer", "given", "source", "relative", "answeredBy", holder("Anders Holm")));
        answer(unknown, Map.of("answer", "refused", "source", "relative", "answeredBy", UUID.randomUUID()));

        assertThat(database.sql("""
                        select c.given_by || ' ' || coalesce(r.name, '-') from casework.consent c
                          left join casework.representation r on r.representation_id = c.giver_id
                         where c.consent_id in (:ids)""")
                        .param("ids", List.of(youth, parent, unknown))
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("citizen -", "custody-holder Anders Holm", "custody-holder -");
    }

    @Test
    void whoIsAloneInGivingItNeedNotBePointedOut() {
        registered(childOfSixteen);
        UUID parent = askForPlan("custody-holder");
        assertThat(formGiver(parent)).as("nobody is known by name").isEqualTo("custody-holder");

        custodyHolder("Trine Holm");
        assertThat(formGiver(parent)).isEqualTo(holder("Trine Holm"));

        custodyHolder("Anders Holm");
        assertThat(formGiver(parent)).as("it may be either").isNull();
    }

    private Object formGiver(UUID consent) {
        return database.sql("select value #>> '{}' from casework.form_consent_giver where subject_id = :consent")
                .param("consent", consent)
                .query(String.class)
                .optional()
                .orElse(null);
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
}
