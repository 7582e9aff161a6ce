package dk.samspil.workers.consent;

import dk.samspil.workers.citizen.BirthDate;
import dk.samspil.workers.citizen.CitizenRepository;
import dk.samspil.workers.citizen.RepresentationRepository;
import dk.samspil.workers.job.EngineMessages;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.journey.JourneyRepository;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What other steps of the journey do to consents. */
@Component
public class Consents {

    private static final String CITIZEN = "citizen";
    static final String CUSTODY_HOLDER = "custody-holder";
    private static final String SHARE = "share-across-departments";
    private static final int OWN_CONSENT_AGE = 15;
    private static final int ADULT_AGE = 18;

    private final ConsentRepository consents;
    private final CitizenRepository citizens;
    private final RepresentationRepository representation;
    private final JourneyRepository journeys;
    private final JourneyEvents events;
    private final EngineMessages messages;

    Consents(
            ConsentRepository consents,
            CitizenRepository citizens,
            RepresentationRepository representation,
            JourneyRepository journeys,
            JourneyEvents events,
            EngineMessages messages) {
        this.consents = consents;
        this.citizens = citizens;
        this.representation = representation;
        this.journeys = journeys;
        this.events = events;
        this.messages = messages;
    }

    /** Notes the consent that came with a referral: to share the journey with every department that takes part. */
    public void shareAcrossDepartments(UUID journeyId, OffsetDateTime givenAt) {
        String giver = giver(journeyId, givenAt);
        consents.given(journeyId, SHARE, giver, lastDay(journeyId, giver, null), givenAt);
    }

    /** Ends every consent of a journey whose citizen has died. What relied on them is over with the journey. */
    public void endAll(UUID journeyId) {
        consents.lockAll(journeyId).stream()
                .filter(consent -> consent.state().mayBecome(ConsentState.LAPSED))
                .forEach(consent -> consents.save(consent.become(ConsentState.LAPSED)));
    }

    /** Ends what custody holders consented to, and tells everything that relies on it (domain.md § 2.3). */
    public void endCustodyHolders(UUID journeyId) {
        List<Consent> lapsing = consents.lockAll(journeyId).stream()
                .filter(consent -> consent.givenBy().equals(CUSTODY_HOLDER))
                .filter(consent -> consent.state().mayBecome(ConsentState.LAPSED))
                .toList();
        lapsing.forEach(consent -> {
            consents.save(consent.become(ConsentState.LAPSED));
            events.bySystem(journeyId, EventKind.CONSENT_LAPSED, null, Map.of("purpose", consent.purpose()));
            tellWhatRelies(consent.consentId());
        });
    }

    /** Says whether the citizen's own consent to share the journey with all who take part stands on a day. */
    public boolean isGivenByCitizen(UUID journeyId, LocalDate day) {
        return consents.isShared(journeyId, SHARE, CITIZEN, day);
    }

    /** Cancels in the engine whatever waits on the basis of a consent that stands no more. */
    void tellWhatRelies(UUID consentId) {
        messages.publish(
                "consent-lapsed",
                consentId.toString(),
                "consent-lapsed-" + consentId,
                Map.of("consentId", consentId.toString()));
    }

    /** Cancels what is asked of a department that may not see the journey any more; the rest does not wait for it. */
    void tellWhoLostSight(UUID journeyId) {
        consents.askedOutOfSight(journeyId).forEach(this::tellWhatRelies);
    }

    /** Who gives consent: the citizen from 15 years on [K], else a custody holder; a guardian for who has one. */
    String giver(UUID journeyId, OffsetDateTime at) {
        UUID citizenId = journeys.citizenOf(journeyId);
        int age = citizens.born(citizenId).ageAt(at);
        if (age < OWN_CONSENT_AGE) {
            return CUSTODY_HOLDER;
        }
        return age >= ADULT_AGE && representation.hasGuardian(citizenId) ? "guardian" : CITIZEN;
    }

    /** A custody holder's consent lasts until the child turns 18 at the longest. */
    LocalDate lastDay(UUID journeyId, String giver, LocalDate chosen) {
        if (!giver.equals(CUSTODY_HOLDER)) {
            return chosen;
        }
        BirthDate born = citizens.born(journeys.citizenOf(journeyId));
        LocalDate ofChildhood = born.birthday(ADULT_AGE).minusDays(1);
        return chosen != null && chosen.isBefore(ofChildhood) ? chosen : ofChildhood;
    }
}
