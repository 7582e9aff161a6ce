package dk.samspil.portal.intake;

import dk.samspil.portal.access.AccessPolicy;
import dk.samspil.portal.access.Action;
import dk.samspil.portal.access.Caller;
import dk.samspil.portal.reference.ReferenceCodes;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a sender of referrals looks up before it sends one. */
@RestController
class ReferralCodesController {

    private final AccessPolicy policy;
    private final ReferenceCodes codes;

    ReferralCodesController(AccessPolicy policy, ReferenceCodes codes) {
        this.policy = policy;
        this.codes = codes;
    }

    @GetMapping("/api/referral-codes")
    @Operation(summary = "The codes of a referral's source, needs and signs, with names to show")
    ReferralCodes read(Caller caller) {
        policy.require(caller, Action.REFERRAL_CODES_READ);
        return new ReferralCodes(codes.list("source"), codes.list("need"), codes.list("sign"));
    }
}
