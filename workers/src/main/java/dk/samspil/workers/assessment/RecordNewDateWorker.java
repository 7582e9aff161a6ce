package dk.samspil.workers.assessment;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import dk.samspil.workers.citizen.BirthDate;
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

/** Keeps the new expected date and writes to the family (retssikkerhedsloven § 3); says when that date has passed too. */
@Component
class RecordNewDateWorker implements JobWorker {

    private final TaskAnswers answers;
    private final AssessmentRepository assessments;
    private final LateAssessmentRepository late;
    private final JourneyRepository journeys;
    private final Outbox outbox;
    private final JourneyEvents events;

    RecordNewDateWorker(
            TaskAnswers answers,
            AssessmentRepository assessments,
            LateAssessmentRepository late,
            JourneyRepository journeys,
            Outbox outbox,
            JourneyEvents events) {
        this.answers = answers;
        this.assessments = assessments;
        this.late = late;
        this.journeys = journeys;
        this.outbox = outbox;
        this.events = events;
    }

    @Override
    public String jobType() {
        return "record-new-date";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Submission<NewDate> answer = answers.of(job, NewDate.class);
        Assessment assessment = assessments.lock(job);
        late.newDate(
                assessment.assessmentId(),
                answer.content().newDate(),
                answer.content().reason());
        outbox.toParty(
                assessment.journeyId(),
                journeys.citizenOf(assessment.journeyId()),
                Template.NEW_DATE,
                Map.of("assessmentId", assessment.assessmentId()));
        events.by(answer.sender(), assessment.journeyId(), EventKind.NEW_DATE_GIVEN, job.text("department"), Map.of());
        return Map.of("newDateAt", endOf(answer.content().newDate()));
    }

    /** The date counts until its last moment in Denmark. */
    private static String endOf(LocalDate day) {
        return ISO_OFFSET_DATE_TIME.format(BirthDate.startOf(day.plusDays(1)));
    }

    /** The form {@code assessment-give-new-date}. */
    record NewDate(LocalDate newDate, String reason) {}
}
