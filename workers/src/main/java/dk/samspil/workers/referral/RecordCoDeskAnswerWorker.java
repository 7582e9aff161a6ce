package dk.samspil.workers.referral;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobFault;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.journey.NoteRepository;
import dk.samspil.workers.journey.ParticipantRepository;
import dk.samspil.workers.submission.Submission;
import dk.samspil.workers.submission.TaskAnswers;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * What a co-desk answered. One that takes part stays; any other sees the journey no more. The desk that it named instead
 * is asked by the model.
 */
@Component
class RecordCoDeskAnswerWorker implements JobWorker {

    private final TaskAnswers answers;
    private final CoDeskRepository coDesks;
    private final ParticipantRepository participants;
    private final JourneyEvents events;
    private final NoteRepository notes;

    RecordCoDeskAnswerWorker(
            TaskAnswers answers,
            CoDeskRepository coDesks,
            ParticipantRepository participants,
            JourneyEvents events,
            NoteRepository notes) {
        this.answers = answers;
        this.coDesks = coDesks;
        this.participants = participants;
        this.events = events;
        this.notes = notes;
    }

    @Override
    public String jobType() {
        return "record-co-desk-answer";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Submission<CoDeskAnswer> answer = answers.of(job, CoDeskAnswer.class);
        String department = job.text("coDesk");
        coDesks.answered(job, department, answer.content().state());
        if (!answer.content().isAcceptance()) {
            participants.leave(answer.journeyId(), department);
        }
        UUID event = events.by(
                answer.sender(),
                answer.journeyId(),
                EventKind.CO_DESK_ANSWERED,
                department,
                Map.of("answer", answer.content().coDeskAnswer()));
        notes.keep(answer.journeyId(), event, answer.content().note(), answer.sender(), answer.createdAt());
        return Map.of();
    }

    /**
     * The form {@code referral-accept-as-co-desk}.
     *
     * @param coDeskAnswer {@code accept}, {@code other-desk} or {@code not-needed}
     */
    record CoDeskAnswer(String coDeskAnswer, String note) {

        boolean isAcceptance() {
            return "accept".equals(coDeskAnswer);
        }

        String state() {
            return switch (coDeskAnswer) {
                case "accept" -> "accepted";
                case "other-desk" -> "named-another";
                case "not-needed" -> "not-needed";
                case null, default -> throw new JobFault("The co-desk's answer is none of those it may give");
            };
        }
    }
}
