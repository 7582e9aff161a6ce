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

/** Keeps what the adult adviser adds to what was known of the child, theme by theme (VUM 2.0; domain.md § 10.4). */
@Component
class RecordPreAssessmentWorker implements JobWorker {

    private final TaskAnswers answers;
    private final JdbcClient database;
    private final ReadinessFacts facts;
    private final JourneyEvents events;

    RecordPreAssessmentWorker(TaskAnswers answers, JdbcClient database, ReadinessFacts facts, JourneyEvents events) {
        this.answers = answers;
        this.database = database;
        this.facts = facts;
        this.events = events;
    }

    @Override
    public String jobType() {
        return "record-pre-assessment";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Submission<PreAssessment> answer = answers.of(job, PreAssessment.class);
        UUID transitionId = job.id("transitionId");
        answer.content().filled().forEach(theme -> keep(transitionId, answer, theme));
        boolean met = "yes".equals(answer.content().met());
        facts.note(transitionId, answer.journeyId(), "adviser", met ? "done" : "underway", answer.createdAt());
        facts.note(transitionId, answer.journeyId(), "support", "underway", answer.createdAt());
        events.by(answer.sender(), answer.journeyId(), EventKind.PRE_ASSESSED, job.text("department"), Map.of());
        return Map.of();
    }

    private void keep(UUID transitionId, Submission<?> answer, Theme theme) {
        database.sql("""
                        insert into casework.pre_assessment
                               (transition_id, journey_id, theme, level, text, assessed_by, assessed_at)
                        values (:transition, :journey, :theme, :level, :text, :by, :at)
                        on conflict (transition_id, theme)
                        do update set level = excluded.level, text = excluded.text,
                                      assessed_by = excluded.assessed_by, assessed_at = excluded.assessed_at""")
                .param("transition", transitionId)
                .param("journey", answer.journeyId())
                .param("theme", theme.theme())
                .param("level", theme.level())
                .param("text", theme.text())
                .param("by", answer.sender())
                .param("at", answer.createdAt())
                .update();
    }

    /** The form {@code milestone-adult-adviser-pre-assess}. */
    record PreAssessment(String met, List<Theme> themes) {

        /** A theme without anything new stays as it was known. */
        List<Theme> filled() {
            return themes == null
                    ? List.of()
                    : themes.stream()
                            .filter(theme -> theme.level() != null || theme.text() != null)
                            .toList();
        }
    }

    record Theme(String theme, String level, String text) {}
}
