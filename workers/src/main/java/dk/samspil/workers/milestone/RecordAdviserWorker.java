package dk.samspil.workers.milestone;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobFault;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.submission.Submission;
import dk.samspil.workers.submission.TaskAnswers;
import dk.samspil.workers.transition.ReadinessFacts;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Keeps who receives the youth on the adult side, or why the desk says no: then leadership decides. */
@Component
class RecordAdviserWorker implements JobWorker {

    private final TaskAnswers answers;
    private final Transitions transitions;
    private final TransitionNotes notes;
    private final ReadinessFacts facts;
    private final JourneyEvents events;

    RecordAdviserWorker(
            TaskAnswers answers,
            Transitions transitions,
            TransitionNotes notes,
            ReadinessFacts facts,
            JourneyEvents events) {
        this.answers = answers;
        this.transitions = transitions;
        this.notes = notes;
        this.facts = facts;
        this.events = events;
    }

    @Override
    public String jobType() {
        return "record-adviser";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Submission<Answer> answer = answers.of(job, Answer.class);
        Transition transition = transitions.lock(job);
        if ("accept".equals(answer.content().adviserAnswer())) {
            accept(job, answer, transition);
        } else {
            refuse(job, answer);
        }
        return Map.of();
    }

    private void accept(Job job, Submission<Answer> answer, Transition transition) {
        if (answer.content().adviser() == null) {
            throw new JobFault("A desk that receives the youth must name an adviser");
        }
        transitions.receivedBy(transition, job.text("department"));
        transitions.nameAdviser(transition, answer.content().adviser());
        facts.note(transition.transitionId(), answer.journeyId(), "adviser", "underway", answer.createdAt());
        events.by(answer.sender(), answer.journeyId(), EventKind.ADVISER_NAMED, job.text("department"), Map.of());
    }

    private void refuse(Job job, Submission<Answer> answer) {
        if (answer.content().noteRefusal() == null) {
            throw new JobFault("A desk that does not receive the youth must say why");
        }
        notes.keep(job, answer, "refusal", answer.content().noteRefusal(), null, null);
        events.by(answer.sender(), answer.journeyId(), EventKind.ADULT_DESK_REFUSED, job.text("department"), Map.of());
    }

    /** The form {@code milestone-adult-adviser-name-adviser}. */
    record Answer(String adviserAnswer, String adviser, String noteRefusal) {}
}
