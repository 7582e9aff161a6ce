package dk.samspil.workers.milestone;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.submission.Submission;
import dk.samspil.workers.submission.TaskAnswers;
import dk.samspil.workers.transition.ReadinessFacts;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what the youth has applied for, and what not: a no is respected and offered again later. */
@Component
class RecordApplicationsWorker implements JobWorker {

    private final TaskAnswers answers;
    private final TransitionNotes notes;
    private final JdbcClient database;
    private final ReadinessFacts facts;
    private final JourneyEvents events;

    RecordApplicationsWorker(
            TaskAnswers answers,
            TransitionNotes notes,
            JdbcClient database,
            ReadinessFacts facts,
            JourneyEvents events) {
        this.answers = answers;
        this.notes = notes;
        this.database = database;
        this.facts = facts;
        this.events = events;
    }

    @Override
    public String jobType() {
        return "record-applications";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Submission<Applications> answer = answers.of(job, Applications.class);
        UUID transitionId = job.id("transitionId");
        answer.content().all().forEach(application -> keep(transitionId, answer, application));
        if (answer.content().noteYouthOnHelp() != null) {
            notes.keep(job, answer, "youth-on-help", answer.content().noteYouthOnHelp(), null, null);
        }
        answer.content()
                .readiness()
                .forEach((theme, status) ->
                        facts.note(transitionId, answer.journeyId(), theme, status, answer.createdAt()));
        events.by(answer.sender(), answer.journeyId(), EventKind.HELP_APPLIED_FOR, job.text("department"), Map.of());
        return Map.of();
    }

    private void keep(UUID transitionId, Submission<?> answer, Application application) {
        database.sql("""
                        insert into casework.transition_application
                               (transition_id, journey_id, kind, state, note, noted_at)
                        values (:transition, :journey, :kind, :state, :note, :at)
                        on conflict (transition_id, kind)
                        do update set state = excluded.state, note = excluded.note, noted_at = excluded.noted_at""")
                .param("transition", transitionId)
                .param("journey", answer.journeyId())
                .param("kind", application.kind())
                .param("state", application.state())
                .param("note", application.note())
                .param("at", answer.createdAt())
                .update();
    }

    /** The form {@code milestone-applications-help-to-apply}. */
    record Applications(
            List<Application> applications,
            String noteYouthOnHelp,
            String readinessIncome,
            String readinessEducation,
            String readinessNetwork,
            String readinessHealth) {

        /** How far the themes have come that help is applied for: code list {@code readiness-status} by theme. */
        Map<String, String> readiness() {
            return Map.of(
                    "income",
                    readinessIncome,
                    "education",
                    readinessEducation,
                    "network",
                    readinessNetwork,
                    "health",
                    readinessHealth);
        }

        List<Application> all() {
            return applications == null ? List.of() : applications;
        }
    }

    /**
     * One kind of help.
     *
     * @param kind code list {@code application-kind}
     * @param state code list {@code application-state}
     */
    record Application(String kind, String state, String note) {}
}
