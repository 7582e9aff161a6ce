package dk.samspil.workers.referral;

import static dk.samspil.workers.journey.Departments.RECEPTION;
import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import dk.samspil.cpr.Cpr;
import dk.samspil.workers.citizen.BirthDate;
import dk.samspil.workers.citizen.CitizenRepository;
import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobFault;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.ConsentRepository;
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
        Cpr cpr = cpr(submission.content());
        BirthDate born = new BirthDate(cpr.birthDate());
        UUID citizenId = citizens.findOrRegister(cpr, submission.content().citizenName());
        journeys.start(referral.journeyId(), citizenId, RECEPTION, referral.receivedAt());
        participants.join(referral.journeyId(), RECEPTION);
        referrals.register(referral);
        if (submission.content().hasConsent()) {
            consents.shareAcrossDepartments(referral.journeyId(), born, referral.receivedAt());
        }
        events.by(
                submission.sender(),
                referral.journeyId(),
                EventKind.REFERRAL_RECEIVED,
                RECEPTION,
                Map.of("source", referral.source()));
        Map<String, Object> codes = codes(citizenId, born, referral);
        codes.put("consent", submission.content().hasConsent());
        codes.put("coordinatorDepartment", journeys.coordinatingDepartment(citizenId));
        return codes;
    }

    private static Cpr cpr(Intake intake) {
        return Optional.ofNullable(intake.citizenCpr())
                .flatMap(Cpr::parse)
                .orElseThrow(() -> new JobFault("The CPR number has not ten digits or holds no date"));
    }

    private static Map<String, Object> codes(UUID citizenId, BirthDate born, ReferralRow referral) {
        int age = born.ageAt(referral.receivedAt());
        Map<String, Object> codes = new HashMap<>();
        codes.put("citizenId", citizenId.toString());
        codes.put("age", age);
        codes.put("underEighteen", age < ADULT_AGE);
        codes.put("source", referral.source());
        codes.put("needs", referral.needs());
        codes.put("signs", referral.signs());
        codes.put("receivedAt", ISO_OFFSET_DATE_TIME.format(referral.receivedAt()));
        return codes;
    }
}
