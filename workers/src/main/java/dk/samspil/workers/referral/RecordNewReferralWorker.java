package dk.samspil.workers.referral;

import dk.samspil.workers.deadline.DeadlineCodes;
import dk.samspil.workers.deadline.DeadlineRepository;
import dk.samspil.workers.job.EngineMessages;
import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.journey.NoteRepository;
import dk.samspil.workers.submission.Submission;
import dk.samspil.workers.submission.TaskAnswers;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Settles a referral that joined a journey, now that the journey's department has said what it leads to. Where nothing is
 * investigated its four months measure nothing [K]; where something is, and there is a plan, the plan is looked at now.
 */
@Component
class RecordNewReferralWorker implements JobWorker {

    private final TaskAnswers answers;
    private final ReferralRepository referrals;
    private final DeadlineRepository deadlines;
    private final EngineMessages messages;
    private final JourneyEvents events;
    private final NoteRepository notes;

    RecordNewReferralWorker(
            TaskAnswers answers,
            ReferralRepository referrals,
            DeadlineRepository deadlines,
            EngineMessages messages,
            JourneyEvents events,
            NoteRepository notes) {
        this.answers = answers;
        this.referrals = referrals;
        this.deadlines = deadlines;
        this.messages = messages;
        this.events = events;
        this.notes = notes;
    }

    @Override
    public String jobType() {
        return "record-new-referral";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Submission<Answer> seen = answers.of(job, Answer.class);
        Referral closed = referrals.lock(job).closed();
        referrals.save(closed);
        job.optionalText("urgency").ifPresent(urgency -> referrals.rate(closed, urgency));
        settleDeadlines(closed, seen.content());
        UUID event = events.by(
                seen.sender(),
                closed.journeyId(),
                EventKind.NEW_REFERRAL_SEEN,
                job.text("department"),
                Map.of("outcome", seen.content().referralOutcome()));
        notes.keep(closed.journeyId(), event, seen.content().note(), seen.sender(), seen.createdAt());
        if (seen.content().investigates()) {
            askForReview(closed.journeyId(), seen.submissionId().toString());
        }
        return Map.of();
    }

    /** Whoever has seen the referral has talked with the citizen about it, and has it in hand. */
    private void settleDeadlines(Referral referral, Answer answer) {
        UUID journeyId = referral.journeyId();
        deadlines.fulfilSubject(journeyId, referral.referralId(), DeadlineCodes.CITIZEN_CONTACTED);
        deadlines.fulfilSubject(journeyId, referral.referralId(), DeadlineCodes.DESK_HAS_IT);
        if (!answer.investigates()) {
            deadlines.notApplicable(journeyId, referral.referralId(), DeadlineCodes.NOT_INVESTIGATED);
        }
    }

    private void askForReview(UUID journeyId, String submissionId) {
        messages.publish("review-asked", journeyId.toString(), submissionId, Map.of("submissionId", submissionId));
    }

    /**
     * The form {@code citizen-journey-see-new-referral}.
     *
     * @param referralOutcome {@code investigate}, {@code handled} or {@code unchanged}
     */
    record Answer(String referralOutcome, String note) {

        boolean investigates() {
            return "investigate".equals(referralOutcome);
        }

        /** Without the note, which is personal data. */
        @Override
        public String toString() {
            return "Answer[" + referralOutcome + "]";
        }
    }
}
