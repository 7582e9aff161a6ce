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

class ConsentIT extends CaseworkIT {

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
    void aGuardianIsAskedForWhoHasOne() {
        register(intake());
        appointGuardian();

        ask("obtain-information", null, null);

        assertThat(value("select given_by from casework.consent where journey_id = :journey"))
                .isEqualTo("guardian");
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
        database.sql("""
                        insert into casework.plan (plan_id, journey_id, plan_type, state, started_at)
                        values (:plan, :journey, :type, 'active', now())""")
                .param("plan", UUID.randomUUID())
                .param("journey", journeyId)
                .param("type", planType)
                .update();

        withdraw(consent);

        assertThat(value("select state from casework.plan where journey_id = :journey"))
                .isEqualTo(state);
        assertThat(value("select state from casework.journey where journey_id = :journey"))
                .as("the journey goes on")
                .isEqualTo("active");
    }

    private void registered(String cprOfThem) {
        Map<String, Object> intake = intake();
        intake.put("citizenCpr", cprOfThem);
        register(intake);
    }

    private void appointGuardian() {
        UUID change = submit(Map.of("guardianName", "Bo Holm", "guardianshipForm", "section-5"));
        run("record-guardianship", Map.of("submissionId", change));
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
                         where journey_id = :journey and recipient = 'citizen' order by created_at, ctid""").param("journey", journeyId).query(String.class).list();
    }
}
