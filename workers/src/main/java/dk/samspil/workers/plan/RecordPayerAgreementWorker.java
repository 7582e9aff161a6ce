package dk.samspil.workers.plan;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobFault;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.journey.NoteRepository;
import dk.samspil.workers.journey.ParticipantRepository;
import dk.samspil.workers.submission.Submission;
import dk.samspil.workers.submission.TaskAnswers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Keeps how the leaders split the bill; finance leaves the journey again. */
@Component
class RecordPayerAgreementWorker implements JobWorker {

    private final TaskAnswers answers;
    private final PlanLines lines;
    private final Payers payers;
    private final ParticipantRepository participants;
    private final JourneyEvents events;
    private final NoteRepository notes;

    RecordPayerAgreementWorker(
            TaskAnswers answers,
            PlanLines lines,
            Payers payers,
            ParticipantRepository participants,
            JourneyEvents events,
            NoteRepository notes) {
        this.answers = answers;
        this.lines = lines;
        this.payers = payers;
        this.participants = participants;
        this.events = events;
        this.notes = notes;
    }

    @Override
    public String jobType() {
        return "record-payer-agreement";
    }

    private static final String FINANCE = "finance";
    private static final int WHOLE = 100;

    @Override
    public Map<String, Object> handle(Job job) {
        Submission<Agreement> agreement = answers.of(job, Agreement.class);
        PlanLine line = lines.lock(agreement.journeyId(), job.id("subjectId"));
        payers.settle(line, agreement.content().percentages());
        participants.leave(line.journeyId(), FINANCE);
        UUID event = events.by(
                agreement.sender(), line.journeyId(), EventKind.PAYER_SETTLED, FINANCE, Map.of("line", line.lineId()));
        notes.keep(line.journeyId(), event, agreement.content().note(), agreement.sender(), agreement.createdAt());
        return Map.of();
    }

    /** The form {@code payer-dispute-settle-payer}. */
    record Agreement(List<Share> payers, String note) {

        record Share(String department, int percent) {}

        Map<String, Integer> percentages() {
            Map<String, Integer> shares =
                    payers.stream().collect(Collectors.toMap(Share::department, Share::percent, Integer::sum));
            if (shares.values().stream().mapToInt(Integer::intValue).sum() != WHOLE) {
                throw new JobFault("The shares do not make 100 percent");
            }
            return shares;
        }
    }
}
