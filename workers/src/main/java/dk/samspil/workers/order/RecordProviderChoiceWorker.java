package dk.samspil.workers.order;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobFault;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.journey.NoteRepository;
import dk.samspil.workers.plan.PlanLine;
import dk.samspil.workers.plan.PlanLines;
import dk.samspil.workers.submission.Submission;
import dk.samspil.workers.submission.TaskAnswers;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Orders from another provider after a no; where nobody has a place, the line goes on waiting, and a bridge is laid. */
@Component
class RecordProviderChoiceWorker implements JobWorker {

    private final TaskAnswers answers;
    private final Orders orders;
    private final PlanLines lines;
    private final Ordering ordering;
    private final JourneyEvents events;
    private final NoteRepository notes;

    RecordProviderChoiceWorker(
            TaskAnswers answers,
            Orders orders,
            PlanLines lines,
            Ordering ordering,
            JourneyEvents events,
            NoteRepository notes) {
        this.answers = answers;
        this.orders = orders;
        this.lines = lines;
        this.ordering = ordering;
        this.events = events;
        this.notes = notes;
    }

    @Override
    public String jobType() {
        return "record-provider-choice";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Submission<Choice> given = answers.of(job, Choice.class);
        Choice choice = given.content();
        Order declined = orders.lock(job);
        PlanLine line = lines.lock(declined.journeyId(), declined.lineId());
        UUID event = events.by(
                given.sender(),
                line.journeyId(),
                EventKind.PROVIDER_CHOSEN,
                line.department(),
                Map.of("order", declined.orderId(), "outcome", choice.otherProvider()));
        notes.keep(line.journeyId(), event, choice.note(), given.sender(), given.createdAt());
        return choice.isFound() ? Map.copyOf(ordering.send(line.deliveredBy(choice.nextProvider()))) : Map.of();
    }

    /** The form {@code provision-order-choose-provider}. */
    record Choice(String otherProvider, String nextProvider, String note) {

        Choice {
            if (otherProvider == null || "found".equals(otherProvider) && nextProvider == null) {
                throw new JobFault("Neither another provider nor that there is none");
            }
        }

        boolean isFound() {
            return "found".equals(otherProvider);
        }
    }
}
