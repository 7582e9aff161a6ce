package dk.samspil.workers.referral;

import static dk.samspil.workers.journey.Departments.RECEPTION;
import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import dk.samspil.cpr.Cpr;
import dk.samspil.workers.citizen.Ages;
import dk.samspil.workers.citizen.BirthDate;
import dk.samspil.workers.citizen.CitizenRepository;
import dk.samspil.workers.consent.Consents;
import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobFault;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.journey.JourneyRepository;
import dk.samspil.workers.journey.ParticipantRepository;
import dk.samspil.workers.submission.Submission;
import dk.samspil.workers.submission.SubmissionRepository;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Turns an intake into a citizen, a journey held by reception, and a referral; where the citizen has a journey, the
 * referral joins it. The engine learns codes only.
 */
@Component
class RegisterReferralWorker implements JobWorker {

    private final SubmissionRepository submissions;
    private final CitizenRepository citizens;
    private final JourneyRepository journeys;
    private final ParticipantRepository participants;
    private final Consents consents;
    private final ReferralRepository referrals;
    private final ReferralMapper mapper;
    private final JourneyEvents events;

    RegisterReferralWorker(
            SubmissionRepository submissions,
            CitizenRepository citizens,
            JourneyRepository journeys,
            ParticipantRepository participants,
            Consents consents,
            ReferralRepository referrals,
            ReferralMapper mapper,
            JourneyEvents events) {
        this.submissions = submissions;
        this.citizens = citizens;
        this.journeys = journeys;
        this.participants = participants;
        this.consents = consents;
        this.referrals = referrals;
        this.mapper = mapper;
        this.events = events;
    }

    @Override
    public String jobType() {
        return "register-referral";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Submission<Intake> submission = submissions.of(job, Intake.class);
        BirthDate born = new BirthDate(cpr(submission.content()).birthDate());
        UUID citizenId = citizens.findOrRegister(
                cpr(submission.content()), submission.content().citizenName());
        citizens.mark(
                citizenId,
                submission.content().hasProtectedAddress(),
                submission.content().isPostExempt());
        ReferralRow referral = mapper.toRow(submission);
        Optional<UUID> active =
                journeys.startOrFindActive(referral.journeyId(), citizenId, RECEPTION, referral.receivedAt());
        return active.isPresent()
                ? joined(submission, citizenId, active.get())
                : started(submission, citizenId, born, referral);
    }

    /** The citizen has a journey: the referral belongs to that one, and no other begins. */
    private Map<String, Object> joined(Submission<Intake> submission, UUID citizenId, UUID active) {
        ReferralRow referral = mapper.toRow(submission, active);
        referrals.register(referral);
        events.by(submission.sender(), active, EventKind.REFERRAL_JOINED, null, Map.of("source", referral.source()));
        Map<String, Object> codes = codes(citizenId, referral);
        codes.put("joined", true);
        codes.put("activeJourneyId", active.toString());
        return codes;
    }

    private Map<String, Object> started(
            Submission<Intake> submission, UUID citizenId, BirthDate born, ReferralRow referral) {
        boolean consent = submission.content().hasConsent();
        participants.join(referral.journeyId(), RECEPTION);
        referrals.register(referral);
        if (consent) {
            consents.shareAcrossDepartments(referral.journeyId(), referral.receivedAt());
        }
        events.by(
                submission.sender(),
                referral.journeyId(),
                EventKind.REFERRAL_RECEIVED,
                RECEPTION,
                Map.of("source", referral.source()));
        int age = born.ageAt(referral.receivedAt());
        Map<String, Object> codes = codes(citizenId, referral);
        codes.put("joined", false);
        codes.put("age", age);
        codes.put("underEighteen", age < Ages.ADULT);
        codes.put("transitionAge", Ages.isTransition(born, referral.receivedAt()));
        codes.putAll(Ages.birthdays(born, referral.receivedAt()));
        codes.put("consent", consent);
        return codes;
    }

    private static Cpr cpr(Intake intake) {
        return Optional.ofNullable(intake.citizenCpr())
                .flatMap(Cpr::parse)
                .orElseThrow(() -> new JobFault("The CPR number has not ten digits or holds no date"));
    }

    /** What the engine learns of any referral. */
    private static Map<String, Object> codes(UUID citizenId, ReferralRow referral) {
        Map<String, Object> codes = new HashMap<>();
        codes.put("citizenId", citizenId.toString());
        codes.put("agreed", referral.agreed());
        codes.put("source", referral.source());
        codes.put("needs", referral.needs());
        codes.put("signs", referral.signs());
        codes.put("receivedAt", ISO_OFFSET_DATE_TIME.format(referral.receivedAt()));
        return codes;
    }
}
