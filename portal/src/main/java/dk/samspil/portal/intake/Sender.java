package dk.samspil.portal.intake;

import dk.samspil.portal.access.Caller;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * Who sends a referral.
 *
 * @param id client id of a partner system, Keycloak user id of a person
 * @param partner true for a partner system
 * @param organisation what stands for the referrer's organisation when the referral names none; null for a person
 */
record Sender(String id, boolean partner, String organisation) {

    static Sender of(Caller caller, Authentication authentication) {
        return caller.roles().contains("partner") && authentication.getPrincipal() instanceof Jwt token
                ? new Sender(token.getClaimAsString("azp"), true, caller.name())
                : new Sender(caller.userId(), false, null);
    }
}
