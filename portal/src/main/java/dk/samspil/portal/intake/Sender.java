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
 * @param citizen who asks for help for themselves; null for who refers others
 */
record Sender(String id, boolean partner, String organisation, Citizen citizen) {

    /** A citizen as the login vouches for them. */
    record Citizen(String name, String cpr) {

        /** Personal data has no place in a log. */
        @Override
        public String toString() {
            return "Citizen[…]";
        }
    }

    static Sender of(Caller caller, Authentication authentication) {
        if (caller.roles().contains("partner") && authentication.getPrincipal() instanceof Jwt token) {
            return new Sender(token.getClaimAsString("azp"), true, caller.name(), null);
        }
        boolean refersOthers = caller.roles().contains("receptionist");
        return new Sender(caller.userId(), false, null, refersOthers ? null : new Citizen(caller.name(), caller.cpr()));
    }
}
