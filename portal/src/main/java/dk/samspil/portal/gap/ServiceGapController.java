package dk.samspil.portal.gap;

import dk.samspil.portal.access.Caller;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The red list. */
@RestController
class ServiceGapController {

    private final ServiceGaps gaps;

    ServiceGapController(ServiceGaps gaps) {
        this.gaps = gaps;
    }

    @GetMapping("/api/service-gaps")
    @Operation(
            summary =
                    "Support that ends at 18 with nothing to follow, or has not begun then, in my journeys or my departments")
    List<ServiceGap> list(Caller caller) {
        return gaps.of(caller);
    }
}
