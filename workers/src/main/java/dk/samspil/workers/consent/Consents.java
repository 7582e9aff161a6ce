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
import dk.samspil.workers.plan.Plan;
import dk.samspil.workers.plan.Plans;
import dk.samspil.workers.transition.DanishDay;
import java.time.Clock;
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
    private static final String OBTAIN = "obtain-information";
    private static final String SHARE = "share-across-departments";
    private static final int OWN_CONSENT_AGE = 15;
    private static final int ADULT_AGE = 18;

    private final ConsentRepository consents;
    private final Renewals renewals;
    private final CitizenRepository citizens;
    private final RepresentationRepository representation;
    private final JourneyRepository journeys;
    private final Plans plans;
    private final DeadlineRepository deadlines;
    private final Outbox outbox;
    private final JourneyEvents events;
    private final EngineMessages messages;
    private final Clock clock;

    Consents(
            ConsentRepository consents,
            Renewals renewals,
            CitizenRepository citizens,
            RepresentationRepository representation,
            JourneyRepository journeys,
            Plans plans,
            DeadlineRepository deadlines,
            Outbox outbox,
            JourneyEvents events,
            EngineMessages messages,
            Clock clock) {
        this.consents = consents;
        this.renewals = renewals;
        this.citizens = citizens;
        this.representation = representation;
        this.journeys = journeys;
        this.plans = plans;
        this.deadlines = deadlines;
        this.outbox = outbox;
        this.events = events;
        this.messages = messages;
        this.clock = clock;
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
        tellWhoLostSight(journeyId);
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
        tellWhoLostSight(journeyId);
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

    /** Who gave it speaks for the citizen no more: one plan stands only on the citizen's own yes (domain.md § 6). */
    private void end(Consent consent) {
        lapse(consent);
        tellWhatRelies(consent.consentId());
        UUID journeyId = consent.journeyId();
        if (consent.state().stands() && !consents.stands(journeyId, HOLISTIC_PLAN, CITIZEN, DanishDay.today(clock))) {
            splitPlan(consent);
        }
    }

    /** Takes a consent back. */
    void withdraw(Consent consent, OffsetDateTime at) {
        consents.save(consent.withdrawn(at));
        deadlines.cancelAbout(consent.consentId());
        splitPlan(consent);
        events.bySystem(consent.journeyId(), EventKind.CONSENT_WITHDRAWN, null, Map.of("purpose", consent.purpose()));
        UUID citizen = journeys.citizenOf(consent.journeyId());
        outbox.toCitizen(consent.journeyId(), citizen, Template.CONSENT_WITHDRAWN, Map.of());
    }

    /** Ends a consent whose last day is over, and tells who gave it. */
    void runOut(Consent consent) {
        lapse(consent);
        splitPlan(consent);
        UUID citizen = journeys.citizenOf(consent.journeyId());
        outbox.toAsked(consent.journeyId(), citizen, consent.givenBy(), Template.CONSENT_RAN_OUT, Map.of());
    }

    /** A yes to what was asked again makes room for itself: who waits on the old consent waits on the new one. */
    void replaceRenewed(Consent consent) {
        renewals.renewedBy(consent.consentId())
                .map(renewed -> consents.lock(consent.journeyId(), renewed))
                .filter(renewed -> renewed.state().stands())
                .ifPresent(renewed -> {
                    consents.save(renewed.become(ConsentState.LAPSED));
                    renewals.passOn(renewed.consentId(), consent.consentId());
                });
    }

    /** One plan that rested on a consent that ended becomes separate plans. */
    private void splitPlan(Consent ended) {
        if (ended.purpose().equals(HOLISTIC_PLAN)) {
            plans.current(ended.journeyId()).filter(Plan::needsConsent).ifPresent(plan -> {
                plans.save(plan.split());
                tellPlan(plan.planId());
                events.bySystem(ended.journeyId(), EventKind.PLAN_SPLIT, null, Map.of());
            });
        }
    }

    /** Says whether the citizen's own consent to share the journey with all who take part stands on a day. */
    public boolean isGivenByCitizen(UUID journeyId, LocalDate day) {
        return consents.stands(journeyId, SHARE, CITIZEN, day);
    }

    /** Ends the questions about one plan that nobody need answer any more, since somebody whose yes is needed said no. */
    public void endPlanQuestions(UUID journeyId) {
        endQuestions(journeyId, HOLISTIC_PLAN);
    }

    /** Ends the questions whom an assessment may ask that nobody has answered: the assessment goes on in another way. */
    public void endSourceQuestions(UUID journeyId) {
        endQuestions(journeyId, OBTAIN);
    }

    private void endQuestions(UUID journeyId, String purpose) {
        consents.lockAll(journeyId).stream()
                .filter(consent -> consent.purpose().equals(purpose))
                .filter(consent -> consent.state() == ConsentState.ASKED)
                .forEach(consent -> {
                    lapse(consent);
                    tellWhatRelies(consent.consentId());
                });
    }

    private void lapse(Consent consent) {
        consents.save(consent.become(ConsentState.LAPSED));
        deadlines.cancelAbout(consent.consentId());
        events.bySystem(consent.journeyId(), EventKind.CONSENT_LAPSED, null, Map.of("purpose", consent.purpose()));
    }

    /** Tells the engine that a yes the plan rests on has ended. */
    private void tellPlan(UUID planId) {
        messages.publish("plan-consent-lapsed", planId.toString(), "plan-consent-lapsed-" + planId, Map.of());
    }

    /** Cancels in the engine whatever waits on the basis of a consent that stands no more. */
    void tellWhatRelies(UUID consentId) {
        renewals.withReplaced(consentId)
                .forEach(id -> messages.publish(
                        "consent-lapsed", id.toString(), "consent-lapsed-" + id, Map.of("consentId", id.toString())));
    }

    /** Cancels what is asked of a department that may not see the journey any more; the rest does not wait for it. */
    void tellWhoLostSight(UUID journeyId) {
        consents.askedOutOfSight(journeyId).forEach(this::tellWhatRelies);
        consents.tasksOutOfSight(journeyId)
                .forEach(task -> messages.publish(
                        "access-lapsed",
                        journeyId + ":" + task.department(),
                        "access-lapsed-" + task.deadlineId(),
                        Map.of()));
    }

    /** Whom a law names, of a consent that is asked for again: each of those whom one plan needs (Barnets lov § 110). */
    String namedGiver(Consent renewed) {
        return renewed.purpose().equals(HOLISTIC_PLAN) ? renewed.givenBy() : null;
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
