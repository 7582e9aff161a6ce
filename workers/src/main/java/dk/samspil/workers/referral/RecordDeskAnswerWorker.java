package dk.samspil.workers.referral;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.Departments;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.journey.NoteRepository;
import dk.samspil.workers.journey.ParticipantRepository;
import dk.samspil.workers.reference.Limits;
import dk.samspil.workers.submission.Submission;
import dk.samspil.workers.submission.TaskAnswers;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * What a desk answered that was offered a referral. It accepts, and holds the journey alone; or it hands the referral on to
 * another desk, with a reason, and sees the journey no more: it never had the responsibility, so it has no need to know.
 * Reception, who has it, stays.
 */
@Component
class RecordDeskAnswerWorker implements JobWorker {

    private final TaskAnswers answers;
    private final ReferralRepository referrals;
    private final BounceMapper mapper;
    private final Handover handover;
    private final ParticipantRepository participants;
    private final JourneyEvents events;
    private final NoteRepository notes;
    private final Limits limits;

    RecordDeskAnswerWorker(
            TaskAnswers answers,
            ReferralRepository referrals,
            BounceMapper mapper,
            Handover handover,
            ParticipantRepository participants,
            JourneyEvents events,
            NoteRepository notes,
            Limits limits) {
        this.answers = answers;
        this.referrals = referrals;
        this.mapper = mapper;
        this.handover = handover;
        this.participants = participants;
        this.events = events;
        this.notes = notes;
        this.limits = limits;
    }

    @Override
    public String jobType() {
        return "record-desk-answer";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Submission<DeskAnswer> answer = answers.of(job, DeskAnswer.class);
        return answer.content().isAcceptance() ? accept(job, answer) : bounce(job, answer);
    }

    private Map<String, Object> accept(Job job, Submission<DeskAnswer> answer) {
        Referral accepted = referrals.lock(job).acceptedBy(job.text("department"));
        handover.accept(accepted);
        UUID event =
                events.by(answer.sender(), accepted.journeyId(), EventKind.ACCEPTED, accepted.department(), Map.of());
        notes.keep(accepted.journeyId(), event, answer.content().note(), answer.sender(), answer.createdAt());
        return Map.of();
    }

    private Map<String, Object> bounce(Job job, Submission<DeskAnswer> answer) {
        answer.content().requireDeskAndReason();
        Referral referral = referrals.lock(job);
        Referral bounced = referral.bouncedTo(answer.content().nextDesk());
        Bounce bounce = mapper.toBounce(referral, answer);
        referrals.note(bounce);
        referrals.save(bounced);
        if (!bounce.fromDepartment().equals(Departments.RECEPTION)) {
            participants.leave(bounce.journeyId(), bounce.fromDepartment());
        }
        tell(bounce);
        return Map.of(
                "bounces",
                bounced.bounces(),
                "department",
                bounce.toDepartment(),
                "leadershipDecides",
                bounced.bounces() >= limits.of("referral-bounces"));
    }

    private void tell(Bounce bounce) {
        events.by(
                bounce.bouncedBy(),
                bounce.journeyId(),
                EventKind.BOUNCED,
                bounce.fromDepartment(),
                Map.of("bounce", bounce.bounceId(), "to", bounce.toDepartment(), "reason", bounce.reason()));
    }
}
