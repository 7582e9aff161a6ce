package dk.samspil.workers.assessment;

import dk.samspil.workers.deadline.DeadlineCodes;
import dk.samspil.workers.deadline.DeadlineRepository;
import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobFault;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Begins an assessment with its types, and collects what is already known: ask once (R6). */
@Component
class StartAssessmentWorker implements JobWorker {

    private static final String CHILD_ASSESSMENT = "bl-20";

    /** The warning and the four months (Barnets lov § 20, stk. 3). */
    private static final List<String> CHILD_CLOCK = List.of("F-BFU-ADV", "F-BFU-4M");

    private final AssessmentRepository assessments;
    private final QuestionRepository questions;
    private final DeadlineRepository deadlines;
    private final JourneyEvents events;

    StartAssessmentWorker(
            AssessmentRepository assessments,
            QuestionRepository questions,
            DeadlineRepository deadlines,
            JourneyEvents events) {
        this.assessments = assessments;
        this.questions = questions;
        this.deadlines = deadlines;
        this.events = events;
    }

    @Override
    public String jobType() {
        return "start-assessment";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        List<Map<?, ?>> types = types(job);
        boolean childAssessment = types.stream().anyMatch(type -> CHILD_ASSESSMENT.equals(type.get("type")));
        List<String> clock = childAssessment
                ? CHILD_CLOCK
                : List.of((String) types.getFirst().get("deadlineCode"));
        UUID journeyId = job.id("journeyId");
        UUID assessmentId = UUID.randomUUID();
        assessments.start(
                assessmentId,
                journeyId,
                types.stream().map(type -> (String) type.get("type")).distinct().toList(),
                job.texts("needs"),
                becameAware(job));
        questions.learnFromFirstContact(journeyId);
        questions.ask(assessmentId, journeyId, "any", job.text("department"));
        // The notification may have started the same clock: it goes on as this assessment's, from the same moment.
        deadlines.startAnew(journeyId, Set.copyOf(clock));
        if (!childAssessment) {
            deadlines.notApplicable(journeyId, DeadlineCodes.NOT_INVESTIGATED);
        }
        events.bySystem(journeyId, EventKind.ASSESSMENT_STARTED, job.text("department"), Map.of());
        return Map.of("assessmentId", assessmentId.toString(), "clockCodes", clock, "childAssessment", childAssessment);
    }

    /** The municipality knew from the moment the referral came in (Barnets lov § 20, stk. 3). */
    private static OffsetDateTime becameAware(Job job) {
        try {
            return ZonedDateTime.parse(job.text("receivedAt")).toOffsetDateTime();
        } catch (DateTimeParseException malformed) {
            throw new JobFault("Variable receivedAt is no ISO time with offset", malformed);
        }
    }

    private static List<Map<?, ?>> types(Job job) {
        List<Map<?, ?>> types = new ArrayList<>();
        if (job.variables().get("assessmentTypes") instanceof List<?> found) {
            found.forEach(type -> types.add((Map<?, ?>) type));
        }
        if (types.isEmpty()) {
            throw new JobFault("No type of assessment was found");
        }
        return types;
    }
}
