package dk.samspil.workers.handover;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobFault;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.journey.JourneyRepository;
import dk.samspil.workers.journey.NoteRepository;
import dk.samspil.workers.journey.ParticipantRepository;
import dk.samspil.workers.reference.Limits;
import dk.samspil.workers.submission.Submission;
import dk.samspil.workers.submission.TaskAnswers;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Keeps whether the receiver takes over, with the coordinator it names, or which desk it points at and why. The
 * process is told when it has happened so often that leadership decides (R1, limit {@code handover-bounces}).
 */
@Component
class RecordHandoverAnswerWorker implements JobWorker {

    private final TaskAnswers answers;
    private final JourneyRepository journeys;
    private final ParticipantRepository participants;
    private final JourneyEvents events;
    private final NoteRepository notes;
    private final Limits limits;

    RecordHandoverAnswerWorker(
            TaskAnswers answers,
            JourneyRepository journeys,
            ParticipantRepository participants,
            JourneyEvents events,
            NoteRepository notes,
            Limits limits) {
        this.answers = answers;
        this.journeys = journeys;
        this.participants = participants;
        this.events = events;
        this.notes = notes;
        this.limits = limits;
    }

    @Override
    public String jobType() {
        return "record-handover-answer";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Submission<Answer> answer = answers.of(job, Answer.class);
        return "accept".equals(answer.content().handoverAnswer()) ? accepted(answer) : pointedOn(job, answer);
    }

    private Map<String, Object> accepted(Submission<Answer> answer) {
        if (answer.content().coordinator() == null) {
            throw new JobFault("A desk that takes over must name a coordinator");
        }
        journeys.nameCoordinator(
                answer.journeyId(),
                answer.content().coordinator(),
                answer.content().deputy());
        return Map.of("coordinator", answer.content().coordinator());
    }

    private Map<String, Object> pointedOn(Job job, Submission<Answer> answer) {
        Answer content = answer.content();
        String desk = job.text("toDepartment");
        if (content.nextDesk() == null || content.bounceReason() == null) {
            throw new JobFault("A desk that does not take over must name another desk and a reason");
        }
        participants.leave(answer.journeyId(), desk);
        UUID event = events.by(
                answer.sender(),
                answer.journeyId(),
                EventKind.HANDOVER_BOUNCED,
                desk,
                Map.of("to", content.nextDesk(), "reason", content.bounceReason()));
        notes.keep(answer.journeyId(), event, content.note(), answer.sender(), answer.createdAt());
        int bounces = 1 + (job.variables().get("handoverBounces") instanceof Number before ? before.intValue() : 0);
        return Map.of(
                "toDepartment",
                content.nextDesk(),
                "handoverBounces",
                bounces,
                "leadershipDecides",
                bounces >= limits.of("handover-bounces"));
    }

    /** The form {@code handover-accept-handover}. */
    record Answer(
            String handoverAnswer,
            String coordinator,
            String deputy,
            String nextDesk,
            String bounceReason,
            String note) {}
}
