package dk.samspil.workers.referral;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.journey.NoteRepository;
import dk.samspil.workers.submission.Submission;
import dk.samspil.workers.submission.SubmissionRepository;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes the desk the journey's only holder; everyone else stops taking part. */
@Component
class AcceptReferralWorker implements JobWorker {

    private final SubmissionRepository submissions;
    private final ReferralRepository referrals;
    private final Handover handover;
    private final JourneyEvents events;
    private final NoteRepository notes;

    AcceptReferralWorker(
            SubmissionRepository submissions,
            ReferralRepository referrals,
            Handover handover,
            JourneyEvents events,
            NoteRepository notes) {
        this.submissions = submissions;
        this.referrals = referrals;
        this.handover = handover;
        this.events = events;
        this.notes = notes;
    }

    @Override
    public String jobType() {
        return "accept-referral";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Submission<DeskAnswer> answer = submissions.of(job, DeskAnswer.class);
        Referral accepted = referrals.lock(job).acceptedBy(job.text("department"));
        handover.accept(accepted);
        UUID event =
                events.by(answer.sender(), accepted.journeyId(), EventKind.ACCEPTED, accepted.department(), Map.of());
        notes.keep(accepted.journeyId(), event, answer.content().note(), answer.sender(), answer.createdAt());
        return Map.of();
    }
}
