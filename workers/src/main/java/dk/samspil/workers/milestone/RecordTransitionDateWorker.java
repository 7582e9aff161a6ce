package dk.samspil.workers.milestone;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.journey.JourneyRepository;
import dk.samspil.workers.outbox.Outbox;
import dk.samspil.workers.outbox.Template;
import dk.samspil.workers.submission.Submission;
import dk.samspil.workers.submission.TaskAnswers;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * The support after 18 was not written in time: keeps the new date and writes it to the youth (retssikkerhedsloven §
 * 3 [S19]).
 */
@Component
class RecordTransitionDateWorker implements JobWorker {

    private final TaskAnswers answers;
    private final Transitions transitions;
    private final JourneyRepository journeys;
    private final Outbox outbox;
    private final JourneyEvents events;

    RecordTransitionDateWorker(
            TaskAnswers answers,
            Transitions transitions,
            JourneyRepository journeys,
            Outbox outbox,
            JourneyEvents events) {
        this.answers = answers;
        this.transitions = transitions;
        this.journeys = journeys;
        this.outbox = outbox;
        this.events = events;
    }

    @Override
    public String jobType() {
        return "record-transition-date";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Submission<NewDate> answer = answers.of(job, NewDate.class);
        Transition transition = transitions.lock(job);
        transitions.delay(
                transition, answer.content().newDate(), answer.content().newDateReason());
        outbox.toParty(
                answer.journeyId(),
                journeys.citizenOf(answer.journeyId()),
                Template.TRANSITION_DELAYED,
                Map.of("transitionId", transition.transitionId()));
        events.by(answer.sender(), answer.journeyId(), EventKind.TRANSITION_DELAYED, job.text("department"), Map.of());
        return Map.of();
    }

    /** The form {@code milestone-half-year-give-new-date}. */
    record NewDate(LocalDate newDate, String newDateReason) {}
}
