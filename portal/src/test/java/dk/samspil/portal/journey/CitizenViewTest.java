package dk.samspil.portal.journey;

import static dk.samspil.portal.PortalIntegrationTest.Installation.as;
import static dk.samspil.portal.access.Callers.citizen;
import static dk.samspil.portal.access.Callers.mette;
import static dk.samspil.portal.access.Callers.rikke;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dk.samspil.portal.PortalIntegrationTest;
import dk.samspil.portal.TestDatabase;
import dk.samspil.portal.access.Caller;
import dk.samspil.portal.access.JourneyFixture;
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
                .andExpect(jsonPath("$.assessment.conclusion").value("Kræver støtte"))
                .andExpect(jsonPath("$.assessment.contributions[0].state").value("asked"))
                .andExpect(jsonPath("$.assessment.scores[0].ownLevel.code").value("severe"))
                .andExpect(jsonPath("$.contacts[0].name").value("Gitte"))
                .andExpect(jsonPath("$.plan.lines[0].goal").value("Egen nøgle"))
                .andExpect(jsonPath("$.meetings[0].actions[0].action").value("Ring til banken"))
                .andExpect(jsonPath("$.decisions", hasSize(2)));
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
                .andExpect(jsonPath("$.assessment.ownDescription").value("Jeg sover dårligt"))
                .andExpect(jsonPath("$.assessment.conclusion", nullValue()))
                .andExpect(jsonPath("$.assessment.scores", hasSize(0)))
                .andExpect(jsonPath("$.plan.goal").value("Et sted med min egen nøgle"))
                .andExpect(jsonPath("$.decisions[*].reasons", contains("Du har brug for støtte")));
    }

    @Test
    void theCitizenSeesWhatWeAreLateWithAndWhatWeDoAboutItUntilItIsDone() throws Exception {
        TestDatabase.owner().sql("""
                        insert into casework.escalation (deadline_id, journey_id, department, audience, told_at)
                        select deadline_id, journey_id, 'children-family', 'team-leader', now()
                          from casework.deadline where journey_id = :journey and code = 'D-STRAKS-0T'
                        """).param("journey", journey).update();
        page(citizen("citizen", cpr))
                .andExpect(jsonPath("$.deadlines[0].code").value("D-STRAKS-0T"))
                .andExpect(jsonPath("$.deadlines[0].toldLast").value("Teamlederen har fået besked"))
                .andExpect(jsonPath("$.deadlines[1].toldLast", nullValue()));

        TestDatabase.owner()
                .sql("update casework.deadline set fulfilled_at = now() where journey_id = :journey")
                .param("journey", journey)
                .update();
        page(citizen("citizen", cpr)).andExpect(jsonPath("$.deadlines[0].toldLast", nullValue()));
    }

    @Test
    void aRelativeSeesWhereTheCaseIsAndNothingOfWhatIsInIt() throws Exception {
        JourneyFixture.represents(journey, "relative", RELATIVE);
        Caller lone = citizen("relative", RELATIVE);
        page(lone).andExpect(status().isForbidden());
        KnownCase.letRelativesKnow(journey);

        page(lone)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.readAs").value("relative"))
                .andExpect(jsonPath("$.mayAct").value(false))
                .andExpect(jsonPath("$.citizen.cpr", nullValue()))
                .andExpect(jsonPath("$.holder.department.key").value("reception"))
                .andExpect(jsonPath("$.timeline", hasSize(0)))
                .andExpect(jsonPath("$.consents", hasSize(0)))
                .andExpect(jsonPath("$.reach", nullValue()))
                .andExpect(jsonPath("$.knownAnswers", hasSize(0)))
                .andExpect(jsonPath("$.assessment", nullValue()))
                .andExpect(jsonPath("$.plan", nullValue()))
                .andExpect(jsonPath("$.decisions", hasSize(0)))
                .andExpect(jsonPath("$.meetings[0].minutes", nullValue()));
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
}
