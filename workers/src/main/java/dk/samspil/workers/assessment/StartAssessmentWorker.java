package dk.samspil.workers.assessment;

import dk.samspil.workers.citizen.Ages;
import dk.samspil.workers.citizen.CitizenRepository;
import dk.samspil.workers.deadline.DeadlineCodes;
import dk.samspil.workers.deadline.DeadlineRepository;
import dk.samspil.workers.deadline.Deadlines;
import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobFault;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.journey.JourneyRepository;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Begins an assessment with its types, and collects what is already known: ask once (R6). */
@Component
class StartAssessmentWorker implements JobWorker {

    private final AssessmentRepository assessments;
    private final QuestionRepository questions;
    private final JourneyRepository journeys;
    private final CitizenRepository citizens;
    private final Deadlines rules;
    private final DeadlineRepository deadlines;
    private final JourneyEvents events;

    StartAssessmentWorker(
            AssessmentRepository assessments,
            QuestionRepository questions,
            JourneyRepository journeys,
            CitizenRepository citizens,
            Deadlines rules,
            DeadlineRepository deadlines,
            JourneyEvents events) {
        this.assessments = assessments;
        this.questions = questions;
        this.journeys = journeys;
        this.citizens = citizens;
        this.rules = rules;
        this.deadlines = deadlines;
        this.events = events;
    }

    @Override
    public String jobType() {
        return "start-assessment";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        AssessmentTypes types = AssessmentTypes.of(job);
        UUID journeyId = job.id("journeyId");
        OffsetDateTime aware = becameAware(job);
        List<String> clock = types.clock(rules, aware);
        UUID assessmentId = UUID.randomUUID();
        assessments.start(assessmentId, journeyId, types, job.texts("grounds"), job.texts("needs"), aware);
        collectTheKnown(assessmentId, journeyId, job.text("department"));
        // The notification may have started the same clock: it goes on as this assessment's, from the same moment.
        deadlines.startAnew(journeyId, Set.copyOf(clock));
        if (!types.isChildAssessment()) {
            deadlines.notApplicable(journeyId, DeadlineCodes.NOT_INVESTIGATED);
        }
        events.bySystem(journeyId, EventKind.ASSESSMENT_STARTED, job.text("department"), Map.of());
        return Map.of(
                "assessmentId", assessmentId.toString(),
                "clockCodes", clock,
                "childAssessment", types.isChildAssessment(),
                "adultAt", adultAt(journeyId));
    }

    /** What everybody is asked, and what the department that holds the case can answer itself. */
    private void collectTheKnown(UUID assessmentId, UUID journeyId, String holder) {
        questions.learnFromFirstContact(journeyId);
        questions.ask(assessmentId, "any", holder);
        questions.ask(assessmentId, holder, holder);
    }

    /** When adult law takes over; never for who is 18 already. */
    private Object adultAt(UUID journeyId) {
        return Ages.birthdays(citizens.born(journeys.citizenOf(journeyId)), assessments.now())
                .get("turns" + Ages.ADULT + "At");
    }

    /** The municipality knew from the moment the referral came in (Barnets lov § 20, stk. 3). */
    private static OffsetDateTime becameAware(Job job) {
        try {
            return ZonedDateTime.parse(job.text("receivedAt")).toOffsetDateTime();
        } catch (DateTimeParseException malformed) {
            throw new JobFault("Variable receivedAt is no ISO time with offset", malformed);
        }
    }
}
