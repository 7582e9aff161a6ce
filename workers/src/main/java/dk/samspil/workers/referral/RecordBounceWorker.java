package dk.samspil.workers.referral;

import dk.samspil.workers.deadline.DeadlineCodes;
import dk.samspil.workers.deadline.DeadlineRepository;
import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobFault;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.Departments;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.journey.ParticipantRepository;
import dk.samspil.workers.submission.Submission;
import dk.samspil.workers.submission.SubmissionRepository;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Notes that a desk handed the referral on, to which desk and why. That desk sees the journey no more: it never had the
 * responsibility, so it has no need to know. Reception has it, and stays.
 */
@Component
class RecordBounceWorker implements JobWorker {

    private final SubmissionRepository submissions;
    private final ReferralRepository referrals;
    private final BounceMapper mapper;
    private final ParticipantRepository participants;
    private final DeadlineRepository deadlines;
    private final JourneyEvents events;

    RecordBounceWorker(
            SubmissionRepository submissions,
            ReferralRepository referrals,
            BounceMapper mapper,
            ParticipantRepository participants,
            DeadlineRepository deadlines,
            JourneyEvents events) {
        this.submissions = submissions;
        this.referrals = referrals;
        this.mapper = mapper;
        this.participants = participants;
        this.deadlines = deadlines;
        this.events = events;
    }

    @Override
    public String jobType() {
        return "record-bounce";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Submission<DeskAnswer> answer = submissions.of(job, DeskAnswer.class);
        requireDeskAndReason(answer.content());
        Referral referral = referrals.lock(job);
        Referral bounced = referral.bouncedTo(answer.content().nextDesk());
        Bounce bounce = mapper.toBounce(referral, answer);
        referrals.note(bounce);
        referrals.save(bounced);
        if (!bounce.fromDepartment().equals(Departments.RECEPTION)) {
            participants.leave(bounce.journeyId(), bounce.fromDepartment());
        }
        deadlines.fulfil(bounce.journeyId(), DeadlineCodes.DESK_ANSWERED);
        tell(bounce);
        return Map.of("bounces", bounced.bounces(), "department", bounce.toDepartment());
    }

    private static void requireDeskAndReason(DeskAnswer answer) {
        if (answer.nextDesk() == null || answer.bounceReason() == null) {
            throw new JobFault("A desk that hands a referral on must name another desk and a reason");
        }
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
