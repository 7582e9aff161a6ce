package dk.samspil.workers.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.workers.casework.PublishedMessages.Message;
import dk.samspil.workers.job.JobFault;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearGroupIT extends TransitionIT {

    @Test
    void whoIsFoundTwiceHasOneTransitionAndIsToldOnce() {
        citizenBorn(SEVENTEEN_TODAY, "disability");

        feed();
        feed();

        assertThat(rows("select state, kind, from_department, to_department, turning_on::text"
                        + " from casework.transition where journey_id = :journey"))
                .containsExactly(Map.of(
                        "state", "found",
                        "kind", "child-to-adult",
                        "from_department", "children-family",
                        "to_department", "adult-social",
                        "turning_on", "2027-11-23"));
        assertThat(found())
                .as("the engine takes messages of one id once")
                .isNotEmpty()
                .extracting(Message::messageId)
                .containsOnly("found-" + transitionId() + "-" + CaseworkApplication.NOW.getEpochSecond());
        assertThat(found().getFirst().variables())
                .isEqualTo(Map.of(
                        "transitionId", transitionId().toString(), "transitionProcess", "child-to-adult-transition"));
        assertThat(timeline()).containsOnlyOnce("transition-found");
    }

    @Test
    void aJourneyThatLooksForItsDeskIsToldWhenADeskHasItAndGoesFromThere() {
        citizenBorn(SEVENTEEN_TODAY, "disability");
        database.sql("update casework.journey set department = 'reception' where journey_id = :journey")
                .param("journey", journeyId)
                .update();
        database.sql("update casework.referral set state = 'routed' where journey_id = :journey")
                .param("journey", journeyId)
                .update();

        feed();
        assertThat(transition("state")).isEqualTo("found");
        assertThat(found()).isEmpty();

        aDeskHasTheJourney();
        feed();
        assertThat(found()).isNotEmpty();
        step("take-up-transition", Map.of());
        assertThat(transition("from_department")).isEqualTo("children-family");
    }

    @Test
    void oneProcessFollowsATransition() {
        onTheWay(SEVENTEEN_TODAY);

        assertThatThrownBy(() -> step("take-up-transition", Map.of())).isInstanceOf(JobFault.class);
    }

    @Test
    void whomAProcessFollowsIsToldNoMore() {
        onTheWay(SEVENTEEN_TODAY);
        int told = found().size();

        feed();

        assertThat(found()).hasSize(told);
        assertThat(transition("state")).isEqualTo("running");
    }

    @ParameterizedTest
    @CsvSource({
        "2011-05-24, false", // 15½ tomorrow
        "2011-05-23, true",
        "2008-11-24, true", // 18 tomorrow
        "2008-11-23, false", // 18 today
        "2008-02-29, false"
    })
    void theAgeWindowIsExact(LocalDate born, boolean isFound) {
        citizenBorn(born, "disability");

        feed();

        assertThat(found().isEmpty()).isNotEqualTo(isFound);
    }

    @ParameterizedTest
    @CsvSource({
        "barnets-lov, stay-long, active, true",
        "barnets-lov, contact-person, decided, true",
        "barnets-lov, special-school, ordered, true",
        "barnets-lov, family-support, active, false",
        "barnets-lov, stay-long, proposed, false",
        "serviceloven, stay-long, active, false"
    })
    void aLineOfThePlanPutsSomebodyInTheTargetGroup(String law, String service, String state, boolean isFound) {
        citizenBorn(SEVENTEEN_TODAY, "school");
        line(law, service, state);

        feed();

        assertThat(found().isEmpty()).isNotEqualTo(isFound);
    }

    @Test
    void whoIsInChildPsychiatryIsFoundAndTheFactsSaySo() {
        citizenBorn(SEVENTEEN_TODAY, "school");
        UUID assessment = UUID.randomUUID();
        database.sql("""
                        insert into casework.assessment (assessment_id, journey_id, types, state, became_aware_at, started_at)
                        values (:id, :journey, '{bl-20}', 'started', now(), now())""").param("id", assessment).param("journey", journeyId).update();
        database.sql("""
                        insert into casework.contribution
                               (contribution_id, assessment_id, journey_id, department, state, requested_at)
                        values (:id, :assessment, :journey, 'regional-psychiatry', 'delivered', now())""")
                .param("id", UUID.randomUUID())
                .param("assessment", assessment)
                .param("journey", journeyId)
                .update();

        feed();

        assertThat(step("take-up-transition", Map.of()))
                .containsEntry(
                        "facts",
                        Map.of("disability", false, "placed", false, "psychiatry", true, "specialSchool", false))
                .containsEntry("turningAt", "2027-11-23T00:00:00+01:00")
                .containsEntry("department", "children-family")
                .containsEntry("adultDepartment", "adult-social");
    }

    @Test
    void twinsHaveATransitionEach() {
        citizenBorn(SEVENTEEN_TODAY, "disability");
        UUID first = journeyId;
        journeyId = UUID.randomUUID();
        referralId = UUID.randomUUID();
        Map<String, Object> twin = intake();
        twin.put("citizenCpr", "61018" + cpr.substring(5, 6) + "9" + cpr.substring(7));
        twin.put("needs", List.of("disability"));
        register(twin);
        database.sql("""
                        update casework.citizen set birth_date = :born
                         where citizen_id = (select citizen_id from casework.journey where journey_id = :journey)""")
                .param("born", SEVENTEEN_TODAY)
                .param("journey", journeyId)
                .update();
        aDeskHasTheJourney();

        feed();

        assertThat(messages.to(journeyId)).extracting(Message::name).contains("transition-found");
        assertThat(messages.to(first)).extracting(Message::name).contains("transition-found");
    }

    @Test
    void aJourneyThatHasEndedGoesOn() {
        citizenBorn(SEVENTEEN_TODAY, "disability");
        run("close-journey", Map.of("endReason", "goals-reached"));

        feed();

        Message reopened = messages.to(journeyId).stream()
                .filter(message -> message.name().equals("journey-reopened"))
                .findFirst()
                .orElseThrow();
        Map<String, Object> goesOn = run("reopen-journey", reopened.variables());
        assertThat(goesOn).containsEntry("reopened", true).containsEntry("department", "children-family");
        assertThat(value("select value #>> '{}' from casework.form_reopened_before where journey_id = :journey"
                        + " and subject_id = '" + goesOn.get("reopeningId") + "'"))
                .as("who welcomes the youth sees how it had ended")
                .asString()
                .startsWith("Sluttede");
        assertThat(value("select string_agg(template, ',' order by created_at) from casework.outbox"
                        + " where journey_id = :journey and template like 'journey-reopened%'"))
                .as("nobody asked for it")
                .isEqualTo("journey-reopened-unasked");
        assertThat(found()).isNotEmpty();
    }

    @Test
    void whoHasDiedIsNotFound() {
        citizenBorn(SEVENTEEN_TODAY, "disability");
        run("record-death", Map.of());

        feed();

        assertThat(found()).isEmpty();
    }

    @Test
    void deathEndsTheTransition() {
        onTheWay(SEVENTEEN_TODAY);

        run("record-death", Map.of());

        assertThat(rows("select state, end_reason from casework.transition where journey_id = :journey"))
                .containsExactly(Map.of("state", "ended", "end_reason", "death"));
    }

    @Test
    void whomNothingPointsToCanBeAskedFor() {
        citizenBorn(LocalDate.of(2012, 1, 1), "school");
        feed();
        assertThat(found()).isEmpty();

        run("open-transition", Map.of());
        run("open-transition", Map.of());

        assertThat(transition("turning_on::text")).isEqualTo("2030-01-01");
        assertThat(found())
                .extracting(Message::messageId)
                .containsOnly("found-" + transitionId() + "-" + CaseworkApplication.NOW.getEpochSecond());
    }

    @Test
    void whatWasNotRelevantIsNotFoundAgainAndCanBeAskedFor() {
        onTheWay(SEVENTEEN_TODAY);
        UUID answer = submit(Map.of("relevant", "no", "note", "Ikke nu"));
        step("record-transition-confirmed", Map.of("submissionId", answer));
        assertThat(transition("state")).isEqualTo("ended");

        feed();
        assertThat(transition("state")).isEqualTo("ended");
        assertThat(rows("select 1 from casework.transition_ahead where journey_id = :journey"))
                .isNotEmpty();
        run("open-transition", Map.of());

        assertThat(
                        rows(
                                "select state, end_reason is null as goes_on from casework.transition where journey_id = :journey"))
                .containsExactly(Map.of("state", "found", "goes_on", true));
    }

    @Test
    void whoMovesBackIsFoundAgainInTheNewJourney() {
        onTheWay(SEVENTEEN_TODAY);
        run("close-journey", Map.of("endReason", "transferred"));
        assertThat(transition("end_reason")).isEqualTo("moved");
        feed();
        assertThat(transition("state")).as("while they live elsewhere").isEqualTo("ended");

        anotherReferral();
        register(intake());
        aDeskHasTheJourney();
        feed();

        assertThat(transition("state")).isEqualTo("found");
    }

    /** Birthe: 66, support under serviceloven for twenty years, pension age in three months. */
    @Test
    void theSameFeederFindsWhoIsGettingOld() {
        citizenBorn(LocalDate.of(1960, 2, 17), "relations");
        line("serviceloven", "support-relations", "active");

        feed();

        assertThat(transition("kind || ' ' || turning_on")).isEqualTo("midlife-to-old-age 2027-02-17");
        assertThat(found().getFirst().variables()).containsEntry("transitionProcess", "midlife-to-old-age");
    }

    @Test
    void aBirthdayAsksNothingThatTheTransitionAndTheYouthHaveAnswered() {
        onTheWay(SEVENTEEN_TODAY);
        database.sql("""
                        insert into casework.consent (consent_id, journey_id, purpose, given_by, state, asked_at)
                        values (:id, :journey, 'share-across-departments', 'citizen', 'given', now())""")
                .param("id", UUID.randomUUID())
                .param("journey", journeyId)
                .update();

        assertThat(run("apply-age-rules", Map.of("birthday", 18)))
                .containsEntry("transitionUnderWay", true)
                .containsEntry("ownConsent", true);
    }

    private List<Message> found() {
        return messages.to(journeyId).stream()
                .filter(message -> message.name().equals("transition-found"))
                .toList();
    }
}
