package dk.samspil.portal.journey;

import static dk.samspil.portal.PortalIntegrationTest.Installation.as;
import static dk.samspil.portal.access.Callers.bo;
import static dk.samspil.portal.access.Callers.jens;
import static dk.samspil.portal.access.Callers.mette;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dk.samspil.portal.PortalIntegrationTest;
import dk.samspil.portal.TestDatabase;
import dk.samspil.portal.access.Caller;
import dk.samspil.portal.access.JourneyFixture;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@PortalIntegrationTest
class JourneyPageTest {

    @Autowired
    private MockMvc portal;

    private UUID journey;

    @BeforeEach
    void aJourneyThatWasHandedOnOnce() {
        journey = JourneyFixture.journey();
        JourneyFixture.participant(journey, "reception", "law");
        JourneyFixture.participant(journey, "children-family", "law");
        HandedOnJourney.write(journey);
    }

    @Test
    void thePageShowsTheReferralInItsOwnWordsAndWhoHandedItOn() throws Exception {
        page(mette())
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.journeyId").value(journey.toString()))
                .andExpect(jsonPath("$.state").value("active"))
                .andExpect(jsonPath("$.citizen.name").value(JourneyFixture.CITIZEN))
                .andExpect(jsonPath("$.citizen.synthetic").value(true))
                .andExpect(jsonPath("$.referrals", hasSize(1)))
                .andExpect(jsonPath("$.referrals[0].matter").value("Emil kommer sjældent i skole."))
                .andExpect(jsonPath("$.referrals[0].sourceName").value("Fagperson (henvisning)"))
                .andExpect(jsonPath("$.referrals[0].urgencyName").value("Høj"))
                .andExpect(jsonPath("$.referrals[0].needs[*].name", contains("Skole", "Skolefravær")))
                .andExpect(jsonPath("$.referrals[0].signs", hasSize(0)))
                .andExpect(jsonPath("$.referrals[0].bounces", hasSize(1)))
                .andExpect(jsonPath("$.referrals[0].bounces[0].from.key").value("school-psychology"))
                .andExpect(jsonPath("$.referrals[0].bounces[0].to.key").value("children-family"))
                .andExpect(jsonPath("$.referrals[0].bounces[0].reason.name").value("Et andet behov er vigtigst"))
                .andExpect(jsonPath("$.referrals[0].bounces[0].note").value("Ring til moren."))
                .andExpect(jsonPath("$.participants[*].key", contains("reception", "children-family")));
    }

    @Test
    void theNextDeadlineIsTheOpenOneAheadAndWhatHasPassedIsSaidToHavePassed() throws Exception {
        page(mette())
                .andExpect(jsonPath(
                        "$.deadlines[*].code", contains("D-STRAKS-0T", "D-BORD-2AD", "D-KONTAKT-3AD", "F-BFU-4M")))
                .andExpect(jsonPath("$.deadlines[*].overdue", contains(true, false, false, false)))
                .andExpect(jsonPath("$.nextDeadline.code").value("D-KONTAKT-3AD"))
                .andExpect(jsonPath("$.nextDeadline.name").value("Første personlige kontakt"))
                .andExpect(jsonPath("$.nextDeadline.kind").value("design"))
                .andExpect(jsonPath("$.nextDeadline.basis", nullValue()))
                .andExpect(jsonPath("$.nextDeadline.dueAt").value("2126-11-26T11:00:00Z"))
                .andExpect(jsonPath("$.deadlines[3].basis").value("Barnets lov § 20, stk. 3"));
    }

    @Test
    void theDepartmentThatIsResponsibleAndTheOneThatIsAskedAreToldApart() throws Exception {
        page(mette())
                .andExpect(jsonPath("$.holder.department.key").value("reception"))
                .andExpect(jsonPath("$.offeredTo.key").value("children-family"));

        TestDatabase.owner()
                .sql("update casework.referral set state = 'accepted' where journey_id = :journey")
                .param("journey", journey)
                .update();

        page(mette()).andExpect(jsonPath("$.offeredTo", nullValue()));
    }

    @Test
    void theTimelineTellsWhatHappenedToTheJourneyAndItsTasksInOneOrder() throws Exception {
        page(mette())
                .andExpect(jsonPath(
                        "$.timeline[*].kind", contains("referral-received", "bounced", "task-completed", "reminded")))
                .andExpect(jsonPath("$.timeline[0].title").value("Henvendelse modtaget"))
                .andExpect(jsonPath("$.timeline[0].text").value("Fagperson (henvisning)"))
                .andExpect(jsonPath("$.timeline[1].text").value("children-family: Et andet behov er vigtigst"))
                .andExpect(jsonPath("$.timeline[1].department.key").value("school-psychology"))
                .andExpect(jsonPath("$.timeline[2].title").value("Opgave udført: Modtag på bordet"))
                .andExpect(jsonPath("$.timeline[2].text", nullValue()))
                .andExpect(jsonPath("$.timeline[3].text").value("Første personlige kontakt"));
    }

    @Test
    void aTaskAndWhatItLedToAreOneEntry() throws Exception {
        HandedOnJourney.bouncedByTheTask(journey);

        page(mette())
                .andExpect(jsonPath("$.timeline[*].kind", contains("referral-received", "bounced", "reminded")))
                .andExpect(jsonPath("$.timeline[1].department.key").value("school-psychology"));
    }

    @Test
    void ofAnOpenTaskTheTimelineTellsOnlyWhatWasDoneLast() throws Exception {
        HandedOnJourney.takeBackTheAnswer(journey);

        page(mette())
                .andExpect(jsonPath(
                        "$.timeline[*].kind", contains("referral-received", "task-released", "bounced", "reminded")));
    }

    @Test
    void aPartyOutsideAllDepartmentsIsReadByItsName() throws Exception {
        TestDatabase.owner().sql("""
                        insert into casework.journey_event (event_id, journey_id, at, kind, department)
                        values (gen_random_uuid(), :journey, '2026-11-25T08:00Z', 'contribution-asked', 'general-practitioner')""").param("journey", journey).update();

        page(mette()).andExpect(jsonPath("$.timeline[-1].department.name").value("Egen læge"));
    }

    @Test
    void whatWentToLeadershipIsNotSaidToHaveGoneToTheDeskThatWasPointedAt() throws Exception {
        page(mette()).andExpect(jsonPath("$.referrals[0].bounces[0].escalated").value(false));

        TestDatabase.owner()
                .sql("update casework.bounce set escalated = true where journey_id = :journey")
                .param("journey", journey)
                .update();

        page(mette())
                .andExpect(jsonPath("$.referrals[0].bounces[0].escalated").value(true))
                .andExpect(jsonPath("$.referrals[0].bounces[0].to.key").value("children-family"))
                .andExpect(jsonPath("$.timeline[1].text")
                        .value("school-psychology pegede på children-family; sagen gik til ledelsen:"
                                + " Et andet behov er vigtigst"));
    }

    @Test
    void whatWasWrittenWhenADeskTookItIsReadInTheTimeline() throws Exception {
        HandedOnJourney.decidedByLeadership(journey, "Skolen er det, Emil selv nævner først.");

        page(mette())
                .andExpect(jsonPath("$.timeline[4].kind").value("desk-decided"))
                .andExpect(jsonPath("$.timeline[4].text").value("Skolen er det, Emil selv nævner først."));
    }

    @Test
    void aDepartmentThatTakesNoPartIsDeniedAndThatIsWrittenDown() throws Exception {
        page(jens()).andExpect(status().isForbidden());
        page(bo()).andExpect(status().isForbidden());
        page(mette()).andExpect(status().isOk());

        assertThat(auditTrail())
                .containsExactly(
                        "user-jens denied journey-department",
                        "user-bo denied role-for-endpoint",
                        "user-mette allowed null");
    }

    @Test
    void aJourneyNobodyKnowsIsNotFound() throws Exception {
        portal.perform(get("/api/journeys/" + UUID.randomUUID()).with(as(mette())))
                .andExpect(status().isNotFound())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
        portal.perform(get("/api/journeys/emil").with(as(mette()))).andExpect(status().isBadRequest());
    }

    private ResultActions page(Caller reader) throws Exception {
        return portal.perform(get("/api/journeys/" + journey).with(as(reader)));
    }

    private List<String> auditTrail() {
        return TestDatabase.owner()
                .sql("""
                        select concat_ws(' ', user_id, outcome, coalesce(reason, 'null')) from audit.access
                         where journey_id = :journey and action = 'journey.read' order by access_id
                        """)
                .param("journey", journey)
                .query(String.class)
                .list();
    }
}
