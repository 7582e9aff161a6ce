package dk.samspil.portal.journey;

import dk.samspil.portal.access.Caller;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The journey page. */
@RestController
class JourneyController {

    private final Journeys journeys;

    JourneyController(Journeys journeys) {
        this.journeys = journeys;
    }

    @GetMapping("/api/journeys")
    @Operation(summary = "My own journeys, as a citizen or for one")
    List<OwnJourney> own(Caller caller) {
        return journeys.own(caller);
    }

    @GetMapping("/api/journeys/{journeyId}")
    @Operation(summary = "What happened in a journey, who holds it now, and what is due next")
    JourneyView page(Caller caller, @PathVariable UUID journeyId) {
        return journeys.page(caller, journeyId);
    }
}
