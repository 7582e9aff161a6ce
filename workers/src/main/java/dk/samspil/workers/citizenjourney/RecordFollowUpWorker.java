package dk.samspil.workers.citizenjourney;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import dk.samspil.workers.citizen.BirthDate;
import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobFault;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.journey.NoteRepository;
import dk.samspil.workers.submission.Submission;
import dk.samspil.workers.submission.TaskAnswers;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Keeps a follow-up. Where the journey goes on there is a next date, and a reason for the rhythm (Barnets lov § 95
 * [S10]); else the result is why the journey ends.
 */
@Component
class RecordFollowUpWorker implements JobWorker {

    private static final String CONTINUE = "continue";

    private final TaskAnswers answers;
    private final FollowUpRepository followUps;
    private final JourneyEvents events;
    private final NoteRepository notes;

    RecordFollowUpWorker(
            TaskAnswers answers, FollowUpRepository followUps, JourneyEvents events, NoteRepository notes) {
        this.answers = answers;
        this.followUps = followUps;
        this.events = events;
        this.notes = notes;
    }

    @Override
    public String jobType() {
        return "record-follow-up";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Submission<FollowUp> held = answers.of(job, FollowUp.class);
        FollowUp followUp = held.content();
        followUps.keep(held.journeyId(), job.optionalId("planId").orElse(null), followUp, held);
        UUID event = events.by(
                held.sender(),
                held.journeyId(),
                EventKind.FOLLOWED_UP,
                job.text("department"),
                Map.of("result", followUp.followUpResult()));
        notes.keep(held.journeyId(), event, followUp.note(), held.sender(), held.createdAt());
        return CONTINUE.equals(followUp.followUpResult())
                ? Map.of("nextFollowUp", ISO_OFFSET_DATE_TIME.format(BirthDate.startOf(followUp.next())))
                : Map.of("endReason", followUp.followUpResult());
    }

    /**
     * The form {@code citizen-journey-hold-follow-up}.
     *
     * @param citizenView the citizen's own words
     * @param followUpResult code list {@code follow-up-result}
     * @param nextFollowUp null when the journey ends
     */
    record FollowUp(
            String citizenView, String note, String followUpResult, LocalDate nextFollowUp, String followUpReason) {

        LocalDate next() {
            if (nextFollowUp == null) {
                throw new JobFault("A journey that goes on has no date for its next follow-up");
            }
            return nextFollowUp;
        }

        /** Without the content, which is personal data. */
        @Override
        public String toString() {
            return "FollowUp[…]";
        }
    }
}
