package dk.samspil.portal.security;

import dk.samspil.portal.access.Caller;
import dk.samspil.portal.staff.StaffDirectory;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells callers what their own token says. */
@RestController
class MeController {

    private final StaffDirectory staff;

    MeController(StaffDirectory staff) {
        this.staff = staff;
    }

    @GetMapping("/api/me")
    @Operation(summary = "Who I am and which departments I act for")
    Me me(Caller caller) {
        return new Me(
                caller.userId(),
                caller.name(),
                caller.username(),
                caller.roles().stream().sorted().toList(),
                caller.departments().stream().sorted().map(staff::department).toList());
    }
}
