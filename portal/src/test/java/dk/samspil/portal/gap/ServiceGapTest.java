package dk.samspil.portal.gap;

import static dk.samspil.portal.PortalIntegrationTest.Installation.as;
import static dk.samspil.portal.access.Callers.birgit;
import static dk.samspil.portal.access.Callers.bo;
import static dk.samspil.portal.access.Callers.citizen;
import static dk.samspil.portal.access.Callers.jens;
import static dk.samspil.portal.access.Callers.mette;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dk.samspil.portal.PortalIntegrationTest;
import dk.samspil.portal.TestDatabase;
import dk.samspil.portal.access.Caller;
import dk.samspil.portal.access.JourneyFixture;
import dk.samspil.portal.journey.KnownTransition;
import java.util.Set;
import java.util.UUID;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@PortalIntegrationTest
class ServiceGapTest {

    private static final Caller ADULT_HEAD = leader("adult-social");
    private static final Caller OTHER_HEAD = leader("health");

    @Autowired
    private MockMvc portal;

    private UUID journey;

    @BeforeEach
    void aChildServiceThatNothingFollows() {
        journey = JourneyFixture.journey();
        JourneyFixture.participant(journey, "children-family", "law");
        JourneyFixture.participant(journey, "adult-social", "law");
        JourneyFixture.change(journey, "coordinator = 'user-mette'");
        KnownTransition.write(journey);
    }

    @Test
    void theCoordinatorAndBothHeadsSeeIt() throws Exception {
        for (Caller reader : new Caller[] {mette(), birgit(), ADULT_HEAD}) {
            list(reader, hasItem(journey.toString()));
        }
    }

    @Test
    void itSaysWhoseWhatAndWhen() throws Exception {
        String gap = "$[?(@.journeyId == '" + journey + "')]";

        portal.perform(get("/api/service-gaps").with(as(ADULT_HEAD)))
                .andExpect(jsonPath(gap + ".citizenName").value(JourneyFixture.CITIZEN))
                .andExpect(jsonPath(gap + ".service.name").value("Ophold, længerevarende"))
                .andExpect(jsonPath(gap + ".from.key").value("children-family"))
                .andExpect(jsonPath(gap + ".to.key").value("adult-social"));
    }

    @Test
    void whoHasNoPartInItDoesNotSeeIt() throws Exception {
        list(OTHER_HEAD, not(hasItem(journey.toString())));
        list(coordinatorOfOthers(), not(hasItem(journey.toString())));
        for (Caller reader : new Caller[] {jens(), bo(), citizen("citizen", "7504094002")}) {
            portal.perform(get("/api/service-gaps").with(as(reader))).andExpect(status().isForbidden());
        }
    }

    @Test
    void aHeadWhoseDeskMayNotReadTheJourneyDoesNotSeeIt() throws Exception {
        TestDatabase.owner()
                .sql("delete from casework.participant where journey_id = :journey and department = 'adult-social'")
                .param("journey", journey)
                .update();

        list(ADULT_HEAD, not(hasItem(journey.toString())));
    }

    @Test
    void itIsNoGapUntilHalfAYearBeforeNorWhenSomethingFollows() throws Exception {
        change("update casework.transition set turning_on = current_date + 300 where journey_id = :journey");
        list(mette(), not(hasItem(journey.toString())));
        change("update casework.transition set turning_on = current_date + 30 where journey_id = :journey");
        list(mette(), hasItem(journey.toString()));

        change("""
                insert into casework.service_succession
                values (:journey, :journey, :journey, null, 'not-needed', 'user-mette', now())""");

        list(mette(), not(hasItem(journey.toString())));
    }

    @Test
    void helpThatWasToHaveBegunOnTheDayIsOnTheListUntilItHas() throws Exception {
        change("update casework.transition set turning_on = current_date where journey_id = :journey");
        change("update casework.plan_line set law = 'serviceloven' where journey_id = :journey");
        list(mette(), not(hasItem(journey.toString())));

        change("""
                insert into casework.support_start (line_id, transition_id, journey_id, started, checked_at)
                select l.line_id, t.transition_id, l.journey_id, false, now()
                  from casework.plan_line l join casework.transition t using (journey_id)
                 where l.journey_id = :journey""");

        portal.perform(get("/api/service-gaps").with(as(ADULT_HEAD)))
                .andExpect(jsonPath("$[?(@.journeyId == '" + journey + "')].reason")
                        .value("not-begun"));
        change("update casework.support_start set started = true where journey_id = :journey");
        list(mette(), not(hasItem(journey.toString())));
    }

    private void list(Caller reader, Matcher<Iterable<? super String>> journeys) throws Exception {
        portal.perform(get("/api/service-gaps").with(as(reader)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[*].journeyId", journeys));
    }

    private void change(String sql) {
        TestDatabase.owner().sql(sql).param("journey", journey).update();
    }

    private static Caller leader(String department) {
        return new Caller("user-head", "Leder", "leder", Set.of("leader"), Set.of(department));
    }

    private static Caller coordinatorOfOthers() {
        return new Caller("user-other", "Anden", "anden", Set.of("coordinator"), Set.of("children-family"));
    }
}
