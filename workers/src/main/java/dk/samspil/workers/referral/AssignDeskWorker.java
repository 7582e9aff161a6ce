package dk.samspil.workers.referral;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobFault;
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
 * Carries out leadership's binding decision: the desk has the responsibility at once, without an answer of its own. So
 * the timeline tells that leadership decided, and not that the desk accepted.
 */
@Component
class AssignDeskWorker implements JobWorker {

    private final TaskAnswers answers;
    private final ReferralRepository referrals;
    private final Handover handover;
    private final JourneyEvents events;
    private final NoteRepository notes;

    AssignDeskWorker(
            TaskAnswers answers,
            ReferralRepository referrals,
            Handover handover,
            JourneyEvents events,
            NoteRepository notes) {
        this.answers = answers;
        this.referrals = referrals;
        this.handover = handover;
        this.events = events;
        this.notes = notes;
    }

    @Override
    public String jobType() {
        return "assign-desk";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Submission<Decision> decision = answers.of(job, Decision.class);
        String desk = decision.content().desk();
        Referral assigned = referrals.lock(job).acceptedBy(desk);
        handover.accept(assigned);
        UUID event = events.by(
                decision.sender(), assigned.journeyId(), EventKind.DESK_DECIDED, assigned.department(), Map.of());
        notes.keep(assigned.journeyId(), event, decision.content().note(), decision.sender(), decision.createdAt());
        return Map.of("department", assigned.department());
    }

    /**
     * The form {@code referral-decide-desk}.
     *
     * @param note why; null when leadership wrote nothing
     */
    record Decision(String assignedDesk, String note) {

        String desk() {
            if (assignedDesk == null) {
                throw new JobFault("Leadership's decision names no desk");
            }
            return assignedDesk;
        }
    }
}
