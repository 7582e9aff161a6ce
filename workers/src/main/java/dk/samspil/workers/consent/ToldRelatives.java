package dk.samspil.workers.consent;

import dk.samspil.workers.citizen.RepresentationRepository;
import dk.samspil.workers.journey.JourneyRepository;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The relatives whom a citizen has named, and those among them who may be told: only by the consent of who speaks for the
 * citizen, one consent for each relative, in their own words or noted as such (domain.md § 5). Being named is not being told.
 */
@Component
public class ToldRelatives {

    private static final Set<String> CITIZENS_WORDS = Set.of("citizen", "citizen-supported");
    private static final Set<String> REPRESENTATIVES_WORDS = Set.of("relative");

    private final RepresentationRepository representation;
    private final JourneyRepository journeys;
    private final ConsentRepository consents;
    private final Consents rules;

    ToldRelatives(
            RepresentationRepository representation,
            JourneyRepository journeys,
            ConsentRepository consents,
            Consents rules) {
        this.representation = representation;
        this.journeys = journeys;
        this.consents = consents;
        this.rules = rules;
    }

    /**
     * Notes a relative, and the consent to tell them.
     *
     * @param source code list {@code answer-source}: who said so
     * @param by Keycloak user id of who wrote it
     */
    public void name(UUID journeyId, Named relative, String source, String by, OffsetDateTime at) {
        UUID relativeId =
                representation.nameRelative(journeys.citizenOf(journeyId), relative.name(), relative.digits(), at);
        String giver = rules.giver(journeyId, at);
        if (relative.mayBeTold() && saidBy(giver).contains(source)) {
            consents.letBeTold(journeyId, relativeId, giver, source, by, rules.lastDay(journeyId, giver, null), at);
        }
    }

    private static Set<String> saidBy(String giver) {
        return giver.equals(Consents.CITIZEN) ? CITIZENS_WORDS : REPRESENTATIVES_WORDS;
    }

    /**
     * A relative as the citizen named them.
     *
     * @param cpr ten digits, with or without a hyphen; null when unknown, and then nobody can log in as them
     */
    public record Named(String name, String cpr, boolean told) {

        boolean mayBeTold() {
            return told && digits() != null;
        }

        String digits() {
            return cpr == null || cpr.isBlank() ? null : cpr.replace("-", "");
        }

        /** Without the content, which is personal data. */
        @Override
        public String toString() {
            return "Named[…]";
        }
    }
}
