package dk.samspil.workers.assessment;

import dk.samspil.workers.deadline.DeadlineRepository;
import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Ends an approved assessment and its clock. One that leads to no support has a decision to be made. */
@Component
class FinishAssessmentWorker implements JobWorker {

    private final AssessmentRepository assessments;
    private final OutcomeRepository outcomes;
    private final DeadlineRepository deadlines;
    private final JourneyEvents events;

    FinishAssessmentWorker(
            AssessmentRepository assessments,
            OutcomeRepository outcomes,
            DeadlineRepository deadlines,
            JourneyEvents events) {
        this.assessments = assessments;
        this.outcomes = outcomes;
        this.deadlines = deadlines;
        this.events = events;
    }

    @Override
    public String jobType() {
        return "finish-assessment";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Assessment ended = assessments.lock(job).become(AssessmentState.ENDED);
        String outcome = job.text("assessmentOutcome");
        String department = job.text("department");
        assessments.end(ended, outcome);
        deadlines.fulfil(ended.journeyId(), Set.copyOf(job.texts("clockCodes")));
        // A late assessment owes no new date any more when it is finished.
        deadlines.cancelAbout(ended.assessmentId());
        Map<String, Object> result = new HashMap<>();
        result.put("outcome", outcome);
        result.put("departments", outcomes.departments(ended, department, job.texts("contributors")));
        result.put("decisionId", null);
        if ("no-support".equals(outcome)) {
            String law = job.texts("laws").stream().findFirst().orElse("none");
            result.put(
                    "decisionId", outcomes.draftRefusal(ended, department, law).toString());
        }
        events.bySystem(
                ended.journeyId(), EventKind.ASSESSMENT_ENDED, department, Map.of("assessment-outcome", outcome));
        return result;
    }
}
