package dk.samspil.workers.consent;

import dk.samspil.workers.citizen.BirthDate;
import dk.samspil.workers.citizen.CitizenRepository;
import dk.samspil.workers.citizen.RepresentationRepository;
import dk.samspil.workers.deadline.DeadlineRepository;
import dk.samspil.workers.job.EngineMessages;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.journey.JourneyRepository;
import dk.samspil.workers.outbox.Outbox;
import dk.samspil.workers.outbox.Template;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What other steps of the journey do to consents. */
@Component
public class Consents {

    static final String CITIZEN = "citizen";
    static final String CUSTODY_HOLDER = "custody-holder";
    private static final String GUARDIAN = "guardian";
    static final String HOLISTIC_PLAN = "holistic-plan";
    private static final String SHARE = "share-across-departments";
    private static final int OWN_CONSENT_AGE = 15;
    private static final int ADULT_AGE = 18;

    private final ConsentRepository consents;
    private final CitizenRepository citizens;
    private final RepresentationRepository representation;
    private final JourneyRepository journeys;
    private final DeadlineRepository deadlines;
    private final Outbox outbox;
    private final JourneyEvents events;
    private final EngineMessages messages;

    Consents(
            ConsentRepository consents,
            CitizenRepository citizens,
            RepresentationRepository representation,
            JourneyRepository journeys,
            DeadlineRepository deadlines,
            Outbox outbox,
            JourneyEvents events,
            EngineMessages messages) {
        this.consents = consents;
        this.citizens = citizens;
        this.representation = representation;
        this.journeys = journeys;
        this.deadlines = deadlines;
        this.outbox = outbox;
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
        consents.lockAll(journeyId).stream()
                .filter(consent -> consent.givenBy().equals(CUSTODY_HOLDER))
                .filter(consent -> consent.state().mayBecome(ConsentState.LAPSED))
                .forEach(this::end);
    }

    /**
     * Asks who speaks for the citizen now what is still open: the same question, with its own time. What a guardian agreed
     * to stands no longer than a guardian decides [K]; what the citizen agreed to before there was one stands.
     *
     * @return the purposes to ask about anew, since what all departments shared by rested on the guardian
     */
    public List<String> followGuardianship(UUID journeyId, OffsetDateTime at) {
        String giver = giver(journeyId, at);
        List<Consent> ofAnother = consents.lockAll(journeyId).stream()
                .filter(consent -> !Set.of(CUSTODY_HOLDER, giver).contains(consent.givenBy()))
                .toList();
        ofAnother.stream()
                .filter(consent -> consent.state().isOpen())
                .map(consent -> consent.askedOf(giver))
                .forEach(consent -> {
                    consents.save(consent);
                    tellAsked(consent, null);
                });
        List<Consent> ending = ofAnother.stream()
                .filter(consent ->
                        consent.givenBy().equals(GUARDIAN) && consent.state().stands())
                .toList();
        ending.forEach(this::end);
        return ending.stream()
                .map(Consent::purpose)
                .filter(SHARE::equals)
                .distinct()
                .toList();
    }

    /** Tells who is asked for a consent that they are. */
    void tellAsked(Consent consent, String department) {
        UUID journeyId = consent.journeyId();
        outbox.toAsked(journeyId, journeys.citizenOf(journeyId), consent.givenBy(), Template.CONSENT_ASKED, Map.of());
        events.bySystem(journeyId, EventKind.CONSENT_ASKED, department, Map.of("purpose", consent.purpose()));
    }

    private void end(Consent consent) {
        lapse(consent);
        tellWhatRelies(consent.consentId());
    }

    /** Says whether the citizen's own consent to share the journey with all who take part stands on a day. */
    public boolean isGivenByCitizen(UUID journeyId, LocalDate day) {
        return consents.isShared(journeyId, SHARE, CITIZEN, day);
    }

    /** Ends the questions about one plan that nobody need answer any more, since somebody whose yes is needed said no. */
    public void endPlanQuestions(UUID journeyId) {
        consents.lockAll(journeyId).stream()
                .filter(consent -> consent.purpose().equals(HOLISTIC_PLAN))
                .filter(consent -> consent.state() == ConsentState.ASKED)
                .forEach(this::lapse);
    }

    private void lapse(Consent consent) {
        consents.save(consent.become(ConsentState.LAPSED));
        deadlines.cancelAbout(consent.consentId());
        events.bySystem(consent.journeyId(), EventKind.CONSENT_LAPSED, null, Map.of("purpose", consent.purpose()));
    }

    /** Tells the engine that one of those whose yes the plan rests on has taken it back. */
    void tellPlan(UUID planId) {
        messages.publish("plan-consent-lapsed", planId.toString(), "plan-consent-lapsed-" + planId, Map.of());
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

    /** Who gives consent: whom the law names, else who speaks for the citizen. */
    String giver(UUID journeyId, String named, OffsetDateTime at) {
        return CUSTODY_HOLDER.equals(named) ? CUSTODY_HOLDER : giver(journeyId, at);
    }

    /** Who gives consent: the citizen from 15 years on [K], else a custody holder; a guardian for who has one. */
    String giver(UUID journeyId, OffsetDateTime at) {
        UUID citizenId = journeys.citizenOf(journeyId);
        int age = citizens.born(citizenId).ageAt(at);
        if (age < OWN_CONSENT_AGE) {
            return CUSTODY_HOLDER;
        }
        return age >= ADULT_AGE && representation.hasGuardian(citizenId, at) ? GUARDIAN : CITIZEN;
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
