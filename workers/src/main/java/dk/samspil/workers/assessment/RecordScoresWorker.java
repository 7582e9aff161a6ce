package dk.samspil.workers.assessment;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobFault;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.submission.Submission;
import dk.samspil.workers.submission.TaskAnswers;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Keeps themes and levels: a level only and always on «Aktivitet og deltagelse» (KL's reporting profile). */
@Component
class RecordScoresWorker implements JobWorker {

    private final TaskAnswers answers;
    private final AssessmentRepository assessments;
    private final ScoreRepository scores;
    private final JourneyEvents events;

    RecordScoresWorker(
            TaskAnswers answers, AssessmentRepository assessments, ScoreRepository scores, JourneyEvents events) {
        this.answers = answers;
        this.assessments = assessments;
        this.scores = scores;
        this.events = events;
    }

    @Override
    public String jobType() {
        return "record-scores";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Submission<Scores> answer = answers.of(job, Scores.class);
        Assessment scored = assessments.lock(job).become(AssessmentState.COLLECTED);
        List<Score> rows = answer.content().rows();
        requireLevels(scored, rows);
        assessments.save(scored);
        rows.forEach(row -> scores.keep(scored, row));
        events.by(answer.sender(), scored.journeyId(), EventKind.SCORED, job.text("department"), Map.of());
        return Map.of();
    }

    private void requireLevels(Assessment assessment, List<Score> rows) {
        Set<String> missing = new HashSet<>(scores.themes(assessment.framework(), true));
        Set<String> without = scores.themes(assessment.framework(), false);
        for (Score row : rows) {
            boolean scored = missing.remove(row.theme());
            if (!scored && !without.contains(row.theme())) {
                throw new JobFault("The framework has no theme " + row.theme() + ", or it is there twice");
            }
            if (scored != (row.level() != null)) {
                throw new JobFault("A level is given only and always on activity and participation: " + row.theme());
            }
        }
        if (!missing.isEmpty()) {
            throw new JobFault("Themes without a level: " + missing);
        }
    }

    /** The form {@code assessment-score}. */
    record Scores(List<Score> scores) {

        List<Score> rows() {
            return scores == null ? List.of() : scores;
        }
    }
}
