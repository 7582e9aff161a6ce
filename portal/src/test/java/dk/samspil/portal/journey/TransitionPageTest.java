package dk.samspil.portal.journey;

import static dk.samspil.portal.PortalIntegrationTest.Installation.as;
import static dk.samspil.portal.access.Callers.citizen;
import static dk.samspil.portal.access.Callers.mette;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dk.samspil.portal.PortalIntegrationTest;
import dk.samspil.portal.access.Caller;
import dk.samspil.portal.access.JourneyFixture;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@PortalIntegrationTest
class TransitionPageTest {

    @Autowired
    private MockMvc portal;

    private final String youth = number();
    private final String mother = number();
    private final String aunt = number();
    private UUID journey;

    @BeforeEach
    void aYouthOnTheWay() {
        journey = JourneyFixture.journeyOf(youth, LocalDate.now().minusYears(17).toString());
        JourneyFixture.participant(journey, "children-family", "law");
        JourneyFixture.represents(journey, "custody-holder", mother);
        JourneyFixture.represents(journey, "relative", aunt);
        KnownTransition.write(journey);
    }

    @Test
    void staffTheYouthAndTheParentsSeeHowReadyEverybodyIs() throws Exception {
        for (Caller reader : new Caller[] {mette(), citizen("citizen", youth), citizen("guardian", mother)}) {
            page(reader)
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.transition.kind.name").value("Fra barn til voksen"))
                    .andExpect(jsonPath("$.transition.readiness.overall.code").value("red"))
                    .andExpect(jsonPath("$.transition.readiness.themes[*].theme.name", contains("Støtte", "Bolig")))
                    .andExpect(jsonPath(
                            "$.transition.readiness.themes[*].colour.name", contains("Gul: i gang", "Rød: mangler")));
        }
    }

    @Test
    void theMilestonesComeInTheirOrderWithWhatHasBecomeOfThem() throws Exception {
        page(mette())
                .andExpect(jsonPath("$.transition.milestones[*].milestone.code", contains("M4", "M7", "M12", "M12B")))
                .andExpect(jsonPath("$.transition.milestones[*].state", contains("reached", "begun", "ahead", "ahead")))
                .andExpect(jsonPath("$.transition.milestones[*].late", contains(true, true, false, false)));
    }

    @Test
    void aRelativeWhoIsToldDoesNotSeeIt() throws Exception {
        JourneyFixture.lets(journey, aunt);

        page(citizen("relative", aunt)).andExpect(status().isOk()).andExpect(jsonPath("$.transition", nullValue()));
    }

    private ResultActions page(Caller reader) throws Exception {
        return portal.perform(get("/api/journeys/{id}", journey).with(as(reader)));
    }

    private static String number() {
        return "%010d".formatted(ThreadLocalRandom.current().nextLong(10_000_000_000L));
    }
}
