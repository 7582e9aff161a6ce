package dk.samspil.workers.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.workers.job.JobFault;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JourneyLifeIT extends CaseworkIT {

    private static final int AT_ONCE = 8;

    @Test
    void aSecondReferralJoinsTheJourneyTheCitizenHas() {
        register(intake());
        UUID first = journeyId;
        anotherReferral();
        UUID second = referralId;

        assertThat(register(intake())).containsEntry("joined", true).containsEntry("activeJourneyId", first.toString());
        run(
                "join-journey",
                Map.of(
                        "activeJourneyId",
                        first,
                        "source",
                        "professional",
                        "signs",
                        List.of("violence"),
                        "receivedAt",
                        "2026-11-20T17:00:00+01:00"));

        assertThat(rows("select 1 from casework.journey where journey_id = :journey"))
                .isEmpty();
        assertThat(messages.to(first)).singleElement().satisfies(message -> {
            assertThat(message.name()).isEqualTo("referral-joined");
            assertThat(message.messageId()).isEqualTo(second.toString());
            assertThat(message.variables())
                    .isEqualTo(Map.of(
                            "joinedReferralId",
                            second.toString(),
                            "source",
                            "professional",
                            "signs",
                            List.of("violence"),
                            "receivedAt",
                            "2026-11-20T17:00:00+01:00"));
        });
        journeyId = first;
        assertThat(rows("select 1 from casework.referral where journey_id = :journey"))
                .hasSize(2);
        assertThat(timeline()).containsExactly("referral-received", "referral-joined");
    }

    @Test
    void afterAJourneyHasEndedAnotherBegins() {
        register(intake());
        close("goals-reached");
        anotherReferral();

        assertThat(register(intake())).containsEntry("joined", false);
    }

    @Test
    void aReferralCannotBeToldToAJourneyThatHasEnded() {
        register(intake());
        UUID ended = journeyId;
        close("goals-reached");

        assertThatThrownBy(() -> run("join-journey", Map.of("activeJourneyId", ended)))
                .isInstanceOf(JobFault.class);
    }

    @Test
    void referralsAtTheSameInstantBecomeOneJourney() throws Exception {
        List<Map<String, Object>> answers = new ArrayList<>();
        CountDownLatch together = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<Map<String, Object>>> running = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                anotherReferral();
                var job = job("register-referral", Map.of("submissionId", submitIntake(intake())));
                running.add(threads.submit(() -> {
                    together.await();
                    return answer(effects.once(job, worker("register-referral")));
                }));
            }
            together.countDown();
            for (Future<Map<String, Object>> one : running) {
                answers.add(one.get());
            }
        }

        assertThat(answers)
                .filteredOn(answer -> answer.get("joined").equals(false))
                .hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.get("joined").equals(true))
                .hasSize(AT_ONCE - 1)
                .extracting(answer -> answer.get("activeJourneyId"))
                .containsOnly(
                        database.sql("""
                                select journey_id::text from casework.journey join casework.citizen using (citizen_id)
                                 where cpr = :cpr""").param("cpr", cpr).query(String.class).single());
    }

    @Test
    void deathStopsWhatIsUnsentEndsConsentsAndClosesTheJourney() {
        registerWithConsent();
        run("ask-consent", Map.of("department", "reception", "consentPurpose", "inform-relative"));
        run("compute-deadline", Map.of("deadlineCode", "D-KONTAKT-3AD", "department", "reception"));

        assertThat(run("record-death", Map.of())).containsEntry("endReason", "death");

        assertThat(rows("""
                        select recipient, template, stopped_at is not null as stopped from casework.outbox
                         where journey_id = :journey order by recipient"""))
                .containsExactly(
                        Map.of("recipient", "citizen", "template", "consent-asked", "stopped", true),
                        Map.of("recipient", "department", "template", "journey-closed", "stopped", false));
        assertThat(rows("select distinct state from casework.consent where journey_id = :journey"))
                .containsExactly(Map.of("state", "lapsed"));
        assertThat(journey()).isEqualTo(Map.of("state", "ended", "end_reason", "death"));
        assertThat(rows("select 1 from casework.deadline where journey_id = :journey and cancelled_at is null"))
                .isEmpty();
        assertThat(timeline()).last().isEqualTo("journey-closed");
        assertThat(value("select detail::text from casework.journey_event"
                        + " where journey_id = :journey and kind = 'journey-closed'"))
                .as("departments hear that it is closed, and not why")
                .isEqualTo("{}");
    }

    @Test
    void aJourneyClosedByDeathStaysSoAndTellsTheCitizenNothing() {
        register(intake());
        run("record-death", Map.of());

        close("death");

        assertThat(journey()).containsEntry("end_reason", "death");
        assertThat(rows("select 1 from casework.outbox where journey_id = :journey and recipient = 'citizen'"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"goals-reached, journey-ended", "transferred, journey-transferred"})
    void aClosedJourneySaysWhyAndTheCitizenIsTold(String reason, String letter) {
        register(intake());

        close(reason);

        assertThat(journey()).isEqualTo(Map.of("state", "ended", "end_reason", reason));
        assertThat(rows("select template from casework.outbox where journey_id = :journey and recipient = 'citizen'"))
                .containsExactly(Map.of("template", letter));
    }

    @Test
    void whatParentsConsentedToLapsesAtEighteen() {
        Map<String, Object> intake = intake();
        intake.put("citizenCpr", "740617-4008");
        intake.put("consent", true);
        register(intake);
        database.sql("update casework.consent set given_by = 'custody-holder' where journey_id = :journey")
                .param("journey", journeyId)
                .update();
        database.sql("""
                        insert into casework.representation (representation_id, citizen_id, kind, name, since)
                        select gen_random_uuid(), citizen_id, 'custody-holder', 'Trine', now()
                          from casework.journey where journey_id = :journey""").param("journey", journeyId).update();
        UUID consent = (UUID) value("select consent_id from casework.consent where journey_id = :journey");

        assertThat(run("apply-age-rules", Map.of("birthday", 18)))
                .isEqualTo(Map.of(
                        "age", 18,
                        "underEighteen", false,
                        "transitionAge", false,
                        "transitionUnderWay", false,
                        "ownConsent", false));

        assertThat(value("select state from casework.consent where journey_id = :journey"))
                .isEqualTo("lapsed");
        assertThat(messages.to(consent))
                .singleElement()
                .satisfies(message -> assertThat(message.name()).isEqualTo("consent-lapsed"));
        assertThat(rows("""
                        select 1 from casework.representation join casework.journey using (citizen_id)
                         where journey_id = :journey and until is null""")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"10, true, false", "15, true, false", "16, true, true"})
    void aBirthdayBeforeEighteenChangesRulesAndNoConsent(int age, boolean underEighteen, boolean transition) {
        registerWithConsent();

        assertThat(run("apply-age-rules", Map.of("birthday", age)))
                .isEqualTo(Map.of("age", age, "underEighteen", underEighteen, "transitionAge", transition));

        assertThat(value("select state from casework.consent where journey_id = :journey"))
                .isEqualTo("given");
        assertThat(timeline()).contains("age-rules-apply");
    }

    @Test
    void anotherGuardianTakesThePlaceOfTheFirst() {
        register(intake());
        guardian(Map.of("guardianName", "Bo Holm", "guardianshipForm", "section-5", "guardianshipSince", "2026-11-02"));
        assertThat(value("""
                        select r.since from casework.representation r join casework.journey using (citizen_id)
                         where journey_id = :journey"""))
                .as("from the day that was told, midnight in Denmark")
                .isEqualTo(Timestamp.from(Instant.parse("2026-11-01T23:00:00Z")));
        assertThat(value("""
                        select detail ->> 'guardianship' from casework.journey_event
                         where journey_id = :journey and kind = 'guardianship-changed'""")).isEqualTo("section-5");
        guardian(Map.of("guardianName", "Ida Juhl", "guardianCpr", "6101800011", "guardianshipForm", "section-7"));
        assertThat(guardians()).containsExactly("Ida Juhl");

        guardian(Map.of("guardianshipForm", "ended"));
        assertThat(guardians()).isEmpty();
    }

    @Test
    void aMoveIsSettledAndItsMaterialSent() {
        register(intake());
        step("record-move", Map.of("moveOutcome", "notify", "municipality", "Birkely", "note", "Bor hos sin mor"));
        step("record-material-sent", Map.of("sentOn", "2026-11-24", "note", "Resumé og undersøgelse"));

        assertThat(rows("""
                        select outcome, municipality, material_sent_on::text as sent
                          from casework.move where journey_id = :journey"""))
                .containsExactly(Map.of("outcome", "notify", "municipality", "Birkely", "sent", "2026-11-24"));
        assertThat(timeline()).containsExactly("referral-received", "citizen-moved", "material-sent");
        assertThat(rows("select text from casework.note where journey_id = :journey"))
                .hasSize(2);

        run("transfer-journey", Map.of());
        assertThat(messages.to(journeyId)).extracting(message -> message.name()).containsExactly("journey-transferred");
    }

    @Test
    void aDeputyStandsInAndTheCitizenIsTold() {
        register(intake());
        step("record-deputy", Map.of("deputy", "user-line"));

        assertThat(value("select deputy from casework.journey where journey_id = :journey"))
                .isEqualTo("user-line");
        assertThat(rows("select template from casework.outbox where journey_id = :journey"))
                .containsExactly(Map.of("template", "deputy-named"));
    }

    @Test
    void aStepIsKeptAsTheModelNamesIt() {
        register(intake());
        UUID submission = submit(Map.of("note", "Ringer igen på fredag"));
        run(
                "record-step",
                Map.of("department", "reception", "eventKind", "citizen-talked", "submissionId", submission));

        assertThat(timeline()).containsExactly("referral-received", "citizen-talked");
        assertThatThrownBy(() -> run(
                        "record-step",
                        Map.of("department", "reception", "eventKind", "nonsense", "submissionId", submission)))
                .isInstanceOf(JobFault.class);
    }

    @Test
    void anAcuteEventIsLinkedAndAssessed() {
        register(intake());
        UUID event = submit(Map.of("message", "Slået i går"));
        assertThat(run(
                        "record-acute-event",
                        Map.of("department", "children-family", "acuteEventId", event, "submissionId", event)))
                .as("its time runs from when it was told")
                .isEqualTo(Map.of("receivedAt", "2026-11-23T09:00:00Z"));
        assertThat(participants()).containsExactly("children-family", "reception");
        assertThat(rows("select 1 from casework.acute_event where journey_id = :journey"))
                .hasSize(1);
        UUID answer = submit(Map.of("acuteNeed", "act-now", "seen", false, "reason", "Mærker på armen"));
        run(
                "record-acute-assessment",
                Map.of("department", "children-family", "subjectId", event, "submissionId", answer));

        assertThat(rows("""
                        select subject_id, acute, seen, reason from casework.acute_assessment
                         where journey_id = :journey"""))
                .containsExactly(
                        Map.of("subject_id", event, "acute", true, "seen", false, "reason", "Mærker på armen"));
        assertThat(timeline()).containsExactly("referral-received", "acute-event", "acute-assessed");
    }

    private void close(String reason) {
        run("close-journey", Map.of("endReason", reason));
    }

    private Map<String, Object> step(String jobType, Map<String, Object> content) {
        return run(jobType, Map.of("department", "reception", "submissionId", submit(content)));
    }

    private void guardian(Map<String, Object> content) {
        run("record-guardianship", Map.of("submissionId", submit(content)));
    }

    private List<String> guardians() {
        return database.sql("""
                        select r.name from casework.representation r join casework.journey using (citizen_id)
                         where journey_id = :journey and r.until is null""").param("journey", journeyId).query(String.class).list();
    }

    private Map<String, Object> journey() {
        return rows("select state, end_reason from casework.journey where journey_id = :journey")
                .getFirst();
    }
}
