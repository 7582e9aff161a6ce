package dk.samspil.workers.plan;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobFault;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.journey.JourneyRepository;
import dk.samspil.workers.journey.NoteRepository;
import dk.samspil.workers.submission.Submission;
import dk.samspil.workers.submission.TaskAnswers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Makes the appointed person the coordinator of the journey, with a deputy: never vacant (R8). Where another
 * department is to coordinate, it names the person when it takes over.
 */
@Component
class RecordAppointmentWorker implements JobWorker {

    private final TaskAnswers answers;
    private final JourneyRepository journeys;
    private final JourneyEvents events;
    private final NoteRepository notes;

    RecordAppointmentWorker(
            TaskAnswers answers, JourneyRepository journeys, JourneyEvents events, NoteRepository notes) {
        this.answers = answers;
        this.journeys = journeys;
        this.events = events;
        this.notes = notes;
    }

    @Override
    public String jobType() {
        return "record-appointment";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Submission<Appointment> appointment = answers.of(job, Appointment.class);
        Appointment content = appointment.content();
        if ("conflict".equals(content.where())) {
            return Map.of("conflictedDepartments", withOwn(job));
        }
        if (!"here".equals(content.where())) {
            return Map.of();
        }
        if (content.coordinator() == null || content.deputy() == null) {
            throw new JobFault("A coordinator and a deputy must be named");
        }
        journeys.nameCoordinator(appointment.journeyId(), content.coordinator(), content.deputy());
        UUID event = events.by(
                appointment.sender(),
                appointment.journeyId(),
                EventKind.COORDINATOR_NAMED,
                job.taskDepartment(),
                Map.of("coordinator", content.coordinator()));
        notes.keep(appointment.journeyId(), event, content.note(), appointment.sender(), appointment.createdAt());
        return Map.of("coordinator", content.coordinator());
    }

    private static List<String> withOwn(Job job) {
        return Stream.concat(job.texts("conflictedDepartments").stream(), Stream.of(job.text("department")))
                .distinct()
                .toList();
    }

    /** The form {@code plan-coordinator-appoint-coordinator}. */
    record Appointment(String where, String coordinator, String deputy, String note) {}
}
