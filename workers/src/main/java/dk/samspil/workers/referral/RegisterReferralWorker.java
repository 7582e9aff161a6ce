package dk.samspil.workers.referral;

import static dk.samspil.workers.journey.Departments.RECEPTION;

import dk.samspil.workers.citizen.BirthDate;
import dk.samspil.workers.citizen.CitizenRepository;
import dk.samspil.workers.citizen.Cpr;
import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.ConsentRepository;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.journey.JourneyRepository;
import dk.samspil.workers.journey.ParticipantRepository;
import dk.samspil.workers.submission.Submission;
import dk.samspil.workers.submission.SubmissionRepository;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Turns an intake into a citizen, a journey held by reception, and a referral. The engine learns codes only. */
@Component
class RegisterReferralWorker implements JobWorker {

    private static final int ADULT_AGE = 18;

    private final SubmissionRepository submissions;
    private final CitizenRepository citizens;
    private final JourneyRepository journeys;
    private final ParticipantRepository participants;
    private final ConsentRepository consents;
    private final ReferralRepository referrals;
    private final ReferralMapper mapper;
    private final JourneyEvents events;

    RegisterReferralWorker(
            SubmissionRepository submissions,
            CitizenRepository citizens,
            JourneyRepository journeys,
            ParticipantRepository participants,
            ConsentRepository consents,
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
        ReferralRow referral = mapper.toRow(submission);
        Cpr cpr = Cpr.of(submission.content().citizenCpr());
        UUID citizenId = citizens.findOrRegister(cpr, submission.content().citizenName());
        journeys.start(referral.journeyId(), citizenId, RECEPTION, referral.receivedAt());
        participants.join(referral.journeyId(), RECEPTION);
        referrals.register(referral);
        if (submission.content().hasConsent()) {
            consents.shareAcrossDepartments(referral.journeyId(), cpr.birthDate(), referral.receivedAt());
        }
        events.by(
                submission.sender(),
                referral.journeyId(),
                EventKind.REFERRAL_RECEIVED,
                RECEPTION,
                Map.of("source", referral.source()));
        return codes(citizenId, cpr.birthDate(), referral);
    }

    private static Map<String, Object> codes(UUID citizenId, BirthDate born, ReferralRow referral) {
        int age = born.ageAt(referral.receivedAt());
        return Map.of(
                "citizenId", citizenId.toString(),
                "age", age,
                "underEighteen", age < ADULT_AGE,
                "source", referral.source(),
                "needs", referral.needs(),
                "signs", referral.signs(),
                "receivedAt", referral.receivedAt().toString());
    }
}
