package dk.samspil.workers.referral;

import dk.samspil.workers.deadline.DeadlineCodes;
import dk.samspil.workers.deadline.DeadlineRepository;
import dk.samspil.workers.job.JobFault;
import dk.samspil.workers.journey.JourneyRepository;
import dk.samspil.workers.journey.ParticipantRepository;
import org.springframework.stereotype.Component;

/**
 * Moves a referral to a department, which takes part from then on. Who holds the journey keeps the responsibility until
 * the department accepts, or leadership's binding decision is carried out (domain.md R19).
 */
@Component
class Handover {

    private final ReferralRepository referrals;
    private final JourneyRepository journeys;
    private final ParticipantRepository participants;
    private final DeadlineRepository deadlines;

    Handover(
            ReferralRepository referrals,
            JourneyRepository journeys,
            ParticipantRepository participants,
            DeadlineRepository deadlines) {
        this.referrals = referrals;
        this.journeys = journeys;
        this.participants = participants;
        this.deadlines = deadlines;
    }

    /**
     * The department may look at the referral; the holder and everyone who takes part stay as they are.
     *
     * @throws JobFault when the department would have no access: it is an outside one and consent is missing
     */
    void offer(Referral referral) {
        referrals.save(referral);
        participants.join(referral.journeyId(), referral.department());
        if (!participants.hasAccess(referral.journeyId(), referral.department())) {
            throw new JobFault("Department " + referral.department() + " may not see the journey without consent");
        }
    }

    /**
     * The department holds the journey alone, and what only waited for a department to take it is done.
     *
     * @throws JobFault when the department would have no access
     */
    void accept(Referral referral) {
        offer(referral);
        journeys.hold(referral.journeyId(), referral.department());
        participants.leaveAllBut(referral.journeyId(), referral.department());
        deadlines.fulfil(referral.journeyId(), DeadlineCodes.DESK_HAS_IT);
    }
}
