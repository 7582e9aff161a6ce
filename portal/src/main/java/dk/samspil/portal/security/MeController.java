package dk.samspil.portal.security;

import dk.samspil.clock.CaseworkClock;
import dk.samspil.portal.access.Caller;
import dk.samspil.portal.staff.StaffDirectory;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells callers what their own token says. */
@RestController
class MeController {

    private final StaffDirectory staff;
    private final Clock clock;

    MeController(StaffDirectory staff, Clock clock) {
        this.staff = staff;
        this.clock = clock;
    }

    @GetMapping("/api/me")
    @Operation(summary = "Who I am and which departments I act for")
    Me me(Caller caller) {
        return new Me(
                caller.userId(),
                caller.name(),
                caller.username(),
                caller.roles().stream().sorted().toList(),
                caller.departments().stream().sorted().map(staff::department).toList(),
                CaseworkClock.moved(clock).orElse(null));
    }
}
