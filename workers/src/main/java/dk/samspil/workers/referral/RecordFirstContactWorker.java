package dk.samspil.workers.referral;

import dk.samspil.workers.citizen.RepresentationRepository;
import dk.samspil.workers.consent.ToldRelatives;
import dk.samspil.workers.deadline.DeadlineCodes;
import dk.samspil.workers.deadline.DeadlineRepository;
import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.journey.JourneyRepository;
import dk.samspil.workers.reference.Limits;
import dk.samspil.workers.submission.Submission;
import dk.samspil.workers.submission.SubmissionRepository;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Keeps what the citizen said first: what matters, who matters, how to be in touch, and whether they agree. Until
 * somebody has talked with the citizen, the deadline of the first contact runs on, however often it was tried.
 */
@Component
class RecordFirstContactWorker implements JobWorker {

    private final SubmissionRepository submissions;
    private final ReferralRepository referrals;
    private final FirstContactRepository contacts;
    private final RepresentationRepository representation;
    private final ToldRelatives relatives;
    private final JourneyRepository journeys;
    private final DeadlineRepository deadlines;
    private final JourneyEvents events;
    private final Limits limits;

    RecordFirstContactWorker(
            SubmissionRepository submissions,
            ReferralRepository referrals,
            FirstContactRepository contacts,
            RepresentationRepository representation,
            ToldRelatives relatives,
            JourneyRepository journeys,
            DeadlineRepository deadlines,
            JourneyEvents events,
            Limits limits) {
        this.submissions = submissions;
        this.referrals = referrals;
        this.contacts = contacts;
        this.representation = representation;
        this.relatives = relatives;
        this.journeys = journeys;
        this.deadlines = deadlines;
        this.events = events;
        this.limits = limits;
    }

    @Override
    public String jobType() {
        return "record-first-contact";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Submission<FirstContact> answer = submissions.of(job, FirstContact.class);
        return answer.content().isReached() ? heard(job, answer) : notReached(job, answer);
    }

    private Map<String, Object> heard(Job job, Submission<FirstContact> answer) {
        FirstContact contact = answer.content();
        UUID journeyId = answer.journeyId();
        contacts.keep(job.id("referralId"), answer);
        referrals.learn(job, contact);
        UUID citizenId = journeys.citizenOf(journeyId);
        contact.namedCustodyHolders()
                .forEach(holder -> representation.nameCustodyHolder(
                        citizenId, holder.custodyName(), holder.digits(), answer.createdAt()));
        contact.namedRelatives()
                .forEach(relative -> relatives.name(
                        journeyId, relative.named(), contact.source(), answer.sender(), answer.createdAt()));
        deadlines.fulfil(journeyId, DeadlineCodes.CITIZEN_CONTACTED);
        events.by(
                answer.sender(),
                journeyId,
                EventKind.CITIZEN_HEARD,
                job.text("department"),
                Map.of("agreed", contact.isAgreed()));
        return Map.of();
    }

    private Map<String, Object> notReached(Job job, Submission<FirstContact> answer) {
        int attempts = job.variables().get("contactAttempts") instanceof Number before ? before.intValue() + 1 : 1;
        events.by(
                answer.sender(),
                answer.journeyId(),
                EventKind.CITIZEN_NOT_REACHED,
                job.text("department"),
                Map.of("attempt", attempts));
        return Map.of("contactAttempts", attempts, "outreachDue", attempts % limits.of("contact-tries") == 0);
    }
}
