package dk.samspil.portal.journey;

import static dk.samspil.portal.PortalIntegrationTest.Installation.as;
import static dk.samspil.portal.access.Callers.citizen;
import static dk.samspil.portal.access.Callers.eva;
import static dk.samspil.portal.access.Callers.mette;
import static dk.samspil.portal.access.Callers.rikke;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dk.samspil.portal.PortalIntegrationTest;
import dk.samspil.portal.TestDatabase;
import dk.samspil.portal.access.Caller;
import dk.samspil.portal.access.JourneyFixture;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** What staff, the citizen and a relative see of the same journey. */
@PortalIntegrationTest
class CitizenViewTest {

    private static final String RELATIVE = "6306850012";

    @Autowired
    private MockMvc portal;

    private final String cpr = "%010d".formatted(ThreadLocalRandom.current().nextLong(10_000_000_000L));
    private UUID journey;

    @BeforeEach
    void aJourneyWithACase() {
        journey = JourneyFixture.journeyOf(cpr, "1988-08-22");
        JourneyFixture.participant(journey, "children-family", "law");
        HandedOnJourney.write(journey);
        KnownCase.write(journey);
    }

    @Test
    void staffSeeTheWholeCase() throws Exception {
        page(mette())
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.readAs").value("staff"))
                .andExpect(jsonPath("$.reach.contactForm.code").value("chat"))
                .andExpect(jsonPath("$.reach.interpreter").value("Øjenstyring"))
                .andExpect(jsonPath("$.consents", hasSize(1)))
                .andExpect(jsonPath("$.consents[0].stands").value(true))
                .andExpect(jsonPath("$.knownAnswers[*].answer", contains("Hos min søster")))
                .andExpect(jsonPath("$.assessment.grounds[*].code", contains("adult-support", "work-ability")))
                .andExpect(jsonPath("$.assessment.conclusion").value("Kræver støtte"))
                .andExpect(jsonPath("$.assessment.contributions[0].state").value("asked"))
                .andExpect(jsonPath("$.assessment.targetGroups[*].code", contains("anxiety")))
                .andExpect(jsonPath("$.assessment.aimConflict").value("Arbejde og ro"))
                .andExpect(jsonPath("$.assessment.scores[0].ownLevel.code").value("severe"))
                .andExpect(jsonPath("$.assessment.scores[0].subThemes[*].code", contains("keeping-up-relations")))
                .andExpect(jsonPath("$.assessment.scores[0].potential.code").value("develop"))
                .andExpect(jsonPath("$.contacts[0].name").value("Gitte"))
                .andExpect(jsonPath("$.plan.lines[0].goal").value("Egen nøgle"))
                .andExpect(jsonPath("$.meetings[0].actions[0].action").value("Ring til banken"))
                .andExpect(jsonPath("$.decisions", hasSize(2)));
    }

    @Test
    void theCitizenReadsWhyItBecameThisDesk() throws Exception {
        change("""
                insert into casework.journey_event (event_id, journey_id, at, kind, department, detail)
                values (gen_random_uuid(), :journey, '2100-01-01T08:00Z', 'routed-to-desk', 'adult-social',
                        '{"deskReason": "main-need"}')""");

        page(citizen("citizen", cpr))
                .andExpect(jsonPath("$.timeline[-1].title").value("Sendt til bordet"))
                .andExpect(jsonPath("$.timeline[-1].text").value("Det vigtigste for borgeren hører til ved bordet"));
    }

    @Test
    void withoutAPlanInCommonOtherDepartmentsReadOfALineWhatHappensWhereAndWhenAndTheCitizenReadsAll()
            throws Exception {
        change("update casework.decision set plan_id = :journey where journey_id = :journey");
        page(mette()).andExpect(jsonPath("$.plan.lines[0].description").value("Støtte hjemme"));
        change("update casework.plan set state = 'split', hopes = 'Have en hund' where journey_id = :journey");

        page(mette())
                .andExpect(jsonPath("$.plan.goal").value("Et sted med min egen nøgle"))
                .andExpect(jsonPath("$.plan.hopes", nullValue()))
                .andExpect(jsonPath("$.plan.lines[0].service.code").value("support"))
                .andExpect(jsonPath("$.plan.lines[0].state").value("active"))
                .andExpect(jsonPath("$.plan.lines[0].description", nullValue()))
                .andExpect(jsonPath("$.plan.lines[0].goal", nullValue()))
                .andExpect(jsonPath("$.decisions", hasSize(2)))
                .andExpect(jsonPath("$.decisions[*].reasons", everyItem(nullValue())));
        page(citizen("citizen", cpr))
                .andExpect(jsonPath("$.plan.hopes").value("Have en hund"))
                .andExpect(jsonPath("$.plan.lines[0].description").value("Støtte hjemme"))
                .andExpect(jsonPath("$.decisions[*].reasons", contains("Du har brug for støtte")));
        change("update casework.plan_line set department = 'children-family' where journey_id = :journey");
        page(mette()).andExpect(jsonPath("$.plan.lines[0].description").value("Støtte hjemme"));
    }

    @Test
    void everyVersionThatWasInForceIsListed() throws Exception {
        change("""
                insert into casework.plan_version (plan_id, version, content, made_at)
                values (:journey, 1, '{}', now() - interval '1 day'), (:journey, 2, '{}', now())""");

        page(citizen("citizen", cpr)).andExpect(jsonPath("$.plan.versions[*].version", contains(2, 1)));
        page(mette()).andExpect(jsonPath("$.plan.versions", hasSize(2)));
    }

    @Test
    void thePageSaysHowTheJourneyEndedAndWhoHasDiedGrowsNoOlder() throws Exception {
        JourneyFixture.change(journey, "state = 'ended', end_reason = 'death', ended_at = '2000-01-01T12:00:00Z'");

        page(mette())
                .andExpect(jsonPath("$.end.reason.code").value("death"))
                .andExpect(jsonPath("$.citizen.age").value(11));
    }

    @Test
    void thePageNamesTheMunicipalityThatHasTakenOver() throws Exception {
        JourneyFixture.change(journey, "state = 'ended', end_reason = 'transferred', ended_at = now()");
        TestDatabase.owner().sql("""
                        insert into casework.move (move_id, journey_id, outcome, municipality, decided_by, decided_at)
                        values (:journey, :journey, 'notify', 'Birkely', 'user-mette', now())""").param("journey", journey).update();

        page(mette()).andExpect(jsonPath("$.end.municipality").value("Birkely"));
    }

    @Test
    void staffAreOfferedWhatTheirMessagesCanBeAboutAndWhoDeliversOnlyTheirOwn() throws Exception {
        change("update casework.plan set state = 'active' where journey_id = :journey");
        change(
                "update casework.plan_line set state = 'active', provider = 'provider-lillebo' where journey_id = :journey");
        JourneyFixture.participant(journey, "provider-lillebo", "law");

        page(mette())
                .andExpect(jsonPath("$.tellable.deliveries", hasSize(1)))
                .andExpect(jsonPath("$.tellable.transitionAhead", nullValue()));
        page(rikke())
                .andExpect(jsonPath("$.tellable.deliveries", hasSize(1)))
                .andExpect(jsonPath("$.tellable.joinable", hasSize(0)));
        change("update casework.plan_line set provider = 'civil-society' where journey_id = :journey");
        page(rikke()).andExpect(jsonPath("$.tellable.deliveries", hasSize(0)));
        page(citizen("citizen", cpr)).andExpect(jsonPath("$.tellable.deliveries", hasSize(0)));
        change("update casework.plan set state = 'ended' where journey_id = :journey");
        page(mette())
                .andExpect(jsonPath("$.tellable.followedUp").value(false))
                .andExpect(jsonPath("$.tellable.deliveries", hasSize(0)));
    }

    @Test
    void theCoordinatorAloneIsOfferedToTakeThingsUpAndReadsWhatStandsInTheWay() throws Exception {
        JourneyFixture.change(journey, "coordinator = 'user-mette'");
        change("update casework.plan set state = 'split' where journey_id = :journey");
        change("update casework.plan_line set state = 'active' where journey_id = :journey");
        change("update casework.assessment set state = 'ended' where journey_id = :journey");
        page(mette())
                .andExpect(jsonPath("$.tellable.resumption.underWay.name").value("Henvendelsen er ikke færdig endnu"));
        change("update casework.referral set state = 'closed' where journey_id = :journey");
        page(mette())
                .andExpect(jsonPath("$.tellable.resumption.underWay", nullValue()))
                .andExpect(
                        jsonPath("$.tellable.resumption.gatherReasons[0].name").value("Flere planer på samme tid"));
        page(citizen("citizen", cpr)).andExpect(jsonPath("$.tellable.resumption", nullValue()));

        change("update casework.plan set planned_type = 'holistic-141' where journey_id = :journey");
        page(mette()).andExpect(jsonPath("$.tellable.resumption.underWay.name").value("Planen er ved at blive lagt"));
        JourneyFixture.change(journey, "coordinator = 'user-nanna'");
        page(mette()).andExpect(jsonPath("$.tellable.resumption", nullValue()));
    }

    @Test
    void aTransitionThatComesNearIsOfferedUntilThereIsOne() throws Exception {
        change("""
                update casework.citizen set birth_date = current_date - interval '16 years'
                 where citizen_id = (select citizen_id from casework.journey where journey_id = :journey)""");
        page(citizen("citizen", cpr))
                .andExpect(jsonPath("$.tellable.transitionAhead.code").value("child-to-adult"));

        change("""
                insert into casework.transition (transition_id, journey_id, citizen_id, kind, state, turning_on,
                                                 from_department, found_at)
                select :journey, :journey, citizen_id, 'child-to-adult', 'found', current_date, 'children-family', now()
                  from casework.journey where journey_id = :journey""");

        page(citizen("citizen", cpr)).andExpect(jsonPath("$.tellable.transitionAhead", nullValue()));
    }

    @Test
    void theCitizenSeesTheirCaseButNoDraftsNoReferralsAndNoWorkingDay() throws Exception {
        page(citizen("citizen", cpr))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.readAs").value("citizen"))
                .andExpect(jsonPath("$.mayAct").value(true))
                .andExpect(jsonPath("$.referrals", hasSize(0)))
                .andExpect(jsonPath("$.timeline[*].kind", contains("referral-received", "bounced", "reminded")))
                .andExpect(jsonPath("$.consents", hasSize(1)))
                .andExpect(jsonPath("$.assessment.grounds[*].code", contains("adult-support", "work-ability")))
                .andExpect(jsonPath("$.assessment.ownDescription").value("Jeg sover dårligt"))
                .andExpect(jsonPath("$.assessment.conclusion", nullValue()))
                .andExpect(jsonPath("$.assessment.scores", hasSize(0)))
                .andExpect(jsonPath("$.assessment.targetGroups", hasSize(0)))
                .andExpect(jsonPath("$.assessment.aimConflict", nullValue()))
                .andExpect(jsonPath("$.assessment.preliminary").value("Det ved vi nu"))
                .andExpect(jsonPath("$.assessment.notAsked").value("Ikke min nabo"))
                .andExpect(jsonPath("$.assessment.pace").value("Om formiddagen"))
                .andExpect(jsonPath("$.assessment.trusted").value("Gitte"))
                .andExpect(
                        jsonPath("$.assessment.contributions[*].state", contains("asked", "delivered", "not-relevant")))
                .andExpect(jsonPath("$.assessment.contributions[1].statement").value("Ring om formiddagen"))
                .andExpect(jsonPath("$.assessment.contributions[2].reason").value("Er på barsel"))
                .andExpect(jsonPath("$.plan.goal").value("Et sted med min egen nøgle"))
                .andExpect(jsonPath("$.decisions[*].reasons", contains("Du har brug for støtte")));
    }

    @Test
    void whatLedToTheAssessmentIsToldByAPersonBeforeItIsReadHere() throws Exception {
        change("update casework.assessment set state = 'started' where journey_id = :journey");

        page(citizen("citizen", cpr)).andExpect(jsonPath("$.assessment.grounds", hasSize(0)));
        page(mette()).andExpect(jsonPath("$.assessment.grounds", hasSize(2)));
    }

    /** Parents may refuse the agreement, and a suspicion may be about them. */
    @Test
    void whatLedToTheAssessmentOfAChildIsReadHereWhenTheChildHasBeenHeard() throws Exception {
        change("casework.citizen", "birth_date = current_date - interval '16 years'");
        change("update casework.assessment set state = 'agreed' where journey_id = :journey");
        page(citizen("citizen", cpr)).andExpect(jsonPath("$.assessment.grounds", hasSize(0)));

        change("update casework.assessment set state = 'collected' where journey_id = :journey");
        page(citizen("citizen", cpr)).andExpect(jsonPath("$.assessment.grounds", hasSize(2)));
    }

    @Test
    void aQuestionInADepartmentsOwnWordsIsReadWithTheAnswerAndWhoAsked() throws Exception {
        change("""
                insert into casework.own_question (question, citizen_id, asked_of, words, same_as)
                select :journey, citizen_id, 'health', 'Hvornår sover hun?', 'hvornårsoverhun'
                  from casework.journey where journey_id = :journey""");
        change("insert into casework.assessment_question values (:journey, :journey, '{youth,employment}')");
        change("""
                insert into casework.known_answer (answer_id, citizen_id, journey_id, question, answer, source, answered_at)
                select gen_random_uuid(), citizen_id, journey_id, :journey, 'Om dagen', 'caseworker', now()
                  from casework.journey where journey_id = :journey""");

        page(mette())
                .andExpect(jsonPath(
                        "$.knownAnswers[?(@.answer == 'Om dagen')].question.name", contains("Hvornår sover hun?")))
                .andExpect(jsonPath(
                        "$.knownAnswers[?(@.answer == 'Om dagen')].askedBy[*]", contains("employment", "youth")))
                .andExpect(jsonPath("$.knownAnswers[?(@.answer == 'Hos min søster')].askedBy[*]", hasSize(0)));
    }

    @Test
    void theCitizenSeesWhatWeAreLateWithAndWhatWeDoAboutItUntilItIsDone() throws Exception {
        TestDatabase.owner().sql("""
                        insert into casework.escalation (deadline_id, journey_id, department, audience, told_at, new_date)
                        select deadline_id, journey_id, 'children-family', 'team-leader', now(), date '2027-03-31'
                          from casework.deadline where journey_id = :journey and code = 'D-STRAKS-0T'
                        """).param("journey", journey).update();
        page(citizen("citizen", cpr))
                .andExpect(jsonPath("$.deadlines[0].code").value("D-STRAKS-0T"))
                .andExpect(jsonPath("$.deadlines[0].toldLast").value("Teamlederen har fået besked"))
                .andExpect(jsonPath("$.deadlines[0].newDate").value("2027-03-31"))
                .andExpect(jsonPath("$.deadlines[1].toldLast", nullValue()));

        TestDatabase.owner()
                .sql("update casework.deadline set fulfilled_at = now() where journey_id = :journey")
                .param("journey", journey)
                .update();
        page(citizen("citizen", cpr))
                .andExpect(jsonPath("$.deadlines[0].toldLast", nullValue()))
                .andExpect(jsonPath("$.deadlines[0].newDate", nullValue()));
    }

    @Test
    void aRelativeSeesWhereTheCaseIsAndNothingOfWhatIsInIt() throws Exception {
        JourneyFixture.represents(journey, "relative", RELATIVE);
        Caller lone = citizen("relative", RELATIVE);
        page(lone).andExpect(status().isForbidden());
        JourneyFixture.lets(journey, RELATIVE);
        change("update flow.user_task set state = 'CREATED' where journey_id = :journey");

        page(citizen("citizen", cpr)).andExpect(jsonPath("$.nextStep.name").value("Modtag på bordet"));
        portal.perform(get("/api/journeys").with(as(lone))).andExpect(jsonPath("$[0].nextStep.name", nullValue()));
        page(lone)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.readAs").value("relative"))
                .andExpect(jsonPath("$.mayAct").value(false))
                .andExpect(jsonPath("$.citizen.cpr", nullValue()))
                .andExpect(jsonPath("$.holder.department.key").value("reception"))
                .andExpect(jsonPath("$.participants", hasSize(0)))
                .andExpect(jsonPath("$.nextDeadline", nullValue()))
                .andExpect(jsonPath("$.nextStep.name", nullValue()))
                .andExpect(jsonPath("$.nextStep.department.key").value("school-psychology"))
                .andExpect(jsonPath("$.timeline", hasSize(0)))
                .andExpect(jsonPath("$.consents", hasSize(0)))
                .andExpect(jsonPath("$.reach", nullValue()))
                .andExpect(jsonPath("$.knownAnswers", hasSize(0)))
                .andExpect(jsonPath("$.assessment", nullValue()))
                .andExpect(jsonPath("$.plan", nullValue()))
                .andExpect(jsonPath("$.decisions", hasSize(0)))
                .andExpect(jsonPath("$.meetings[0].place").value("Hjemme hos borgeren"))
                .andExpect(jsonPath("$.meetings[0].agenda", hasSize(0)))
                .andExpect(jsonPath("$.meetings[0].minutes", nullValue()));
    }

    @Test
    void aRelativeWhomTheCitizenWantsAtAMeetingIsToldSo() throws Exception {
        JourneyFixture.represents(journey, "relative", RELATIVE);
        JourneyFixture.lets(journey, RELATIVE);
        Caller lone = citizen("relative", RELATIVE);
        page(lone).andExpect(jsonPath("$.meetings[0].invited").value(false));

        change("""
                insert into casework.meeting_participant (meeting_id, kind, name)
                select :journey, 'relative', name from casework.representation join casework.journey using (citizen_id)
                 where journey_id = :journey and kind = 'relative'""");

        page(lone).andExpect(jsonPath("$.meetings[0].invited").value(true));
    }

    @Test
    void aNoteIsTheStaffsUnlessItsFormSaysThatTheCitizenReadsIt() throws Exception {
        note("payer-agreed", "Vi har ikke råd");
        note("accepted", "Vi glæder os til at se dig");
        note("citizen-talked", "Vil ikke hjem i weekenden");
        JourneyFixture.represents(journey, "custody-holder", RELATIVE);
        change("casework.citizen", "birth_date = current_date - interval '16 years'");

        page(mette())
                .andExpect(jsonPath("$.timeline[-3:].text")
                        .value(contains("Vi har ikke råd", "Vi glæder os til at se dig", "Vil ikke hjem i weekenden")));
        page(citizen("citizen", cpr))
                .andExpect(jsonPath("$.timeline[-3:].text")
                        .value(contains(null, "Vi glæder os til at se dig", "Vil ikke hjem i weekenden")));
        page(citizen("citizen", RELATIVE))
                .andExpect(jsonPath("$.timeline[-3:].text").value(contains(null, "Vi glæder os til at se dig", null)));
    }

    private void note(String kind, String text) {
        TestDatabase.owner()
                .sql("""
                        with told as (
                            insert into casework.journey_event (event_id, journey_id, at, kind, actor)
                            values (gen_random_uuid(), :journey, clock_timestamp(), :kind, 'user-mette')
                            returning event_id, journey_id, actor, at)
                        insert into casework.note (note_id, journey_id, event_id, text, author, written_at)
                        select gen_random_uuid(), journey_id, event_id, :text, actor, at from told""")
                .param("journey", journey)
                .param("kind", kind)
                .param("text", text)
                .update();
    }

    @Test
    void whoHadCustodyOfAnAdultIsShownNoMore() throws Exception {
        change("casework.first_contact", null);
        JourneyFixture.represents(journey, "custody-holder", RELATIVE);
        change("casework.citizen", "birth_date = current_date - interval '17 years'");
        page(mette())
                .andExpect(jsonPath("$.reach.people[*].kind", contains("custody-holder")))
                .andExpect(jsonPath("$.tellable.custodyHolders", hasSize(1)));

        change("casework.citizen", "birth_date = current_date - interval '18 years'");

        page(mette())
                .andExpect(jsonPath("$.reach", nullValue()))
                .andExpect(jsonPath("$.tellable.custodyHolders", hasSize(0)));
    }

    @Test
    void whoDiesAfterTheJourneyHasDiedOnItsPageToo() throws Exception {
        JourneyFixture.change(
                journey, "state = 'ended', end_reason = 'goals-reached', ended_at = '2000-01-01T12:00:00Z'");
        change("casework.citizen", "died_at = '2001-01-01T12:00:00Z'");

        page(mette())
                .andExpect(jsonPath("$.end.reason.code").value("death"))
                .andExpect(jsonPath("$.end.at").value("2001-01-01T12:00:00Z"));
    }

    @Test
    void aProviderSeesWhoAndWhenAndNothingOfTheCase() throws Exception {
        JourneyFixture.participant(journey, "provider-lillebo", "law");

        page(rikke())
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.readAs").value("helper"))
                .andExpect(jsonPath("$.mayAct").value(false))
                .andExpect(jsonPath("$.citizen.cpr", nullValue()))
                .andExpect(jsonPath("$.referrals", hasSize(0)))
                .andExpect(jsonPath("$.timeline", hasSize(0)))
                .andExpect(jsonPath("$.knownAnswers", hasSize(0)))
                .andExpect(jsonPath("$.assessment", nullValue()))
                .andExpect(jsonPath("$.plan", nullValue()))
                .andExpect(jsonPath("$.decisions", hasSize(0)));
        portal.perform(get("/api/journeys/" + journey + "/plan").with(as(rikke())))
                .andExpect(status().isForbidden());
    }

    @Test
    void aPartyOutsideTheMunicipalitySeesWhatItWasAskedAndNothingOfTheCase() throws Exception {
        JourneyFixture.participant(journey, "regional-psychiatry", "consent");
        JourneyFixture.consent(journey, null);
        TestDatabase.owner().sql("""
                        insert into casework.contribution
                               (contribution_id, assessment_id, journey_id, department, state, questions, requested_at)
                        values (gen_random_uuid(), :journey, :journey, 'regional-psychiatry', 'asked', '{important}', now())
                        """).param("journey", journey).update();

        page(eva())
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.readAs").value("helper"))
                .andExpect(jsonPath("$.mayAct").value(false))
                .andExpect(jsonPath("$.citizen.name").value(JourneyFixture.CITIZEN))
                .andExpect(jsonPath("$.citizen.cpr", nullValue()))
                .andExpect(jsonPath("$.asked", hasSize(1)))
                .andExpect(jsonPath("$.asked[0].questions[*].code", contains("important")))
                .andExpect(jsonPath("$.asked[0].state").value("asked"))
                .andExpect(jsonPath("$.holder", nullValue()))
                .andExpect(jsonPath("$.nextStep", nullValue()))
                .andExpect(jsonPath("$.nextDeadline", nullValue()))
                .andExpect(jsonPath("$.deadlines", hasSize(0)))
                .andExpect(jsonPath("$.participants", hasSize(0)))
                .andExpect(jsonPath("$.consents", hasSize(0)))
                .andExpect(jsonPath("$.reach", nullValue()))
                .andExpect(jsonPath("$.meetings", hasSize(0)))
                .andExpect(jsonPath("$.timeline", hasSize(0)))
                .andExpect(jsonPath("$.assessment", nullValue()))
                .andExpect(jsonPath("$.plan", nullValue()));
        portal.perform(get("/api/journeys/" + journey + "/plan").with(as(eva())))
                .andExpect(status().isForbidden());
    }

    @Test
    void aProtectedAddressIsMarkedForStaffAndWhereOneMeetsIsKeptFromTheOthers() throws Exception {
        change("casework.citizen", "protected_address = true, post_exempt = true, birth_date = current_date - 6000");
        JourneyFixture.represents(journey, "relative", RELATIVE);
        JourneyFixture.lets(journey, RELATIVE);
        JourneyFixture.represents(journey, "custody-holder", "6306850013");

        page(mette())
                .andExpect(jsonPath("$.citizen.protectedAddress").value(true))
                .andExpect(jsonPath("$.citizen.postExempt").value(true))
                .andExpect(jsonPath("$.meetings[0].place").value("Hjemme hos borgeren"));
        page(citizen("citizen", cpr)).andExpect(jsonPath("$.meetings[0].place").value("Hjemme hos borgeren"));
        for (Caller kept : List.of(citizen("relative", RELATIVE), citizen("citizen", "6306850013"))) {
            page(kept)
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.citizen.protectedAddress").value(false))
                    .andExpect(jsonPath("$.meetings[0].place", nullValue()));
        }
    }

    @Test
    void theTimelineSaysByWhichWayALetterWent() throws Exception {
        TestDatabase.owner().sql("""
                        insert into casework.outbox (message_id, journey_id, recipient, recipient_id, template, sent_at, channel,
                               subject)
                        select gen_random_uuid(), journey_id, 'citizen', citizen_id::text, 'decisions', now(), 'post',
                               'Afgørelse om din hjælp'
                          from casework.journey where journey_id = :journey
                        """).param("journey", journey).update();

        page(mette())
                .andExpect(jsonPath("$.timeline[-1].title")
                        .value("Brev sendt med almindelig post: fritaget for Digital Post"))
                .andExpect(jsonPath("$.timeline[-1].text").value("Afgørelse om din hjælp"));
    }

    @Test
    void whoIsGuardianAndOfWhatKindAndSinceWhenIsShownBeforeTheFirstContactToo() throws Exception {
        change("casework.first_contact", null);
        JourneyFixture.represents(journey, "guardian", RELATIVE);
        change("casework.representation", "scope = 'section-5', since = timestamptz '2026-11-01T23:00:00Z'");

        page(mette())
                .andExpect(jsonPath("$.reach.contactForm", nullValue()))
                .andExpect(jsonPath("$.reach.people[0].kind").value("guardian"))
                .andExpect(jsonPath("$.reach.people[0].form.name").value("Værgemål (§ 5)"))
                .andExpect(jsonPath("$.reach.people[0].since").value("2026-11-02"));
    }

    @Test
    void aCustodyHolderIsShownTheWayToTakeBackTheirOwnConsentAndNotTheYouths() throws Exception {
        change("casework.citizen", "birth_date = current_date - 6000");
        JourneyFixture.represents(journey, "custody-holder", RELATIVE);

        page(citizen("citizen", cpr))
                .andExpect(jsonPath("$.consents[0].mayWithdraw").value(true));
        page(citizen("citizen", RELATIVE))
                .andExpect(jsonPath("$.consents[0].stands").value(true))
                .andExpect(jsonPath("$.consents[0].mayWithdraw").value(false));
        change("casework.consent", "given_by = 'custody-holder'");
        page(citizen("citizen", RELATIVE))
                .andExpect(jsonPath("$.consents[0].mayWithdraw").value(true));
    }

    @Test
    void whichOfTwoCustodyHoldersGaveAConsentIsReadByStaffAndByTheParty() throws Exception {
        change("casework.citizen", "birth_date = current_date - 6000");
        JourneyFixture.represents(journey, "custody-holder", RELATIVE);
        page(citizen("citizen", cpr)).andExpect(jsonPath("$.consents[0].giver").value(nullValue()));

        change("casework.representation", "name = 'Trine Holm'");
        change("""
                update casework.consent set given_by = 'custody-holder',
                       giver_id = (select representation_id from casework.representation where kind = 'custody-holder'
                                      and citizen_id = (select citizen_id from casework.journey where journey_id = :journey))
                 where journey_id = :journey""");

        for (Caller reader : List.of(citizen("citizen", cpr), citizen("citizen", RELATIVE), mette())) {
            page(reader)
                    .andExpect(jsonPath("$.consents[0].givenBy").value("custody-holder"))
                    .andExpect(jsonPath("$.consents[0].giver").value("Trine Holm"));
        }
    }

    /** Changes what this journey has in a table; no columns: takes it away. */
    private void change(String table, String columns) {
        String which = table.equals("casework.citizen") || table.equals("casework.representation")
                ? " where citizen_id = (select citizen_id from casework.journey where journey_id = :journey)"
                : " where journey_id = :journey";
        TestDatabase.owner()
                .sql((columns == null ? "delete from " + table : "update " + table + " set " + columns) + which)
                .param("journey", journey)
                .update();
    }

    @Test
    void aCitizensOwnJourneysAreListedAndNobodyElses() throws Exception {
        portal.perform(get("/api/journeys").with(as(citizen("citizen", cpr))))
                .andExpect(jsonPath("$[*].journeyId", contains(journey.toString())))
                .andExpect(jsonPath("$[0].readAs").value("citizen"))
                .andExpect(jsonPath("$[0].findingDesk").value(true));
        portal.perform(get("/api/journeys").with(as(citizen("citizen", "7000000077"))))
                .andExpect(jsonPath("$", hasSize(0)));
        portal.perform(get("/api/journeys").with(as(mette()))).andExpect(status().isForbidden());
        page(citizen("citizen", "7000000077")).andExpect(status().isForbidden());
    }

    private ResultActions page(Caller reader) throws Exception {
        return portal.perform(get("/api/journeys/" + journey).with(as(reader)));
    }

    private void change(String sql) {
        TestDatabase.owner().sql(sql).param("journey", journey).update();
    }
}
