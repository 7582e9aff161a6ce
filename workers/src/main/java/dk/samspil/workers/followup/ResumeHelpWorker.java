package dk.samspil.workers.followup;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.JourneyRepository;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Takes an open journey up again where nobody follows it: the themes to assess, or everything known for one plan. What is
 * under way already does not begin twice.
 */
@Component
class ResumeHelpWorker implements JobWorker {

    private final Resumptions resumptions;
    private final KnownHelp known;
    private final JourneyRepository journeys;

    ResumeHelpWorker(Resumptions resumptions, KnownHelp known, JourneyRepository journeys) {
        this.resumptions = resumptions;
        this.known = known;
        this.journeys = journeys;
    }

    @Override
    public String jobType() {
        return "resume-help";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        UUID journeyId = job.id("journeyId");
        if (!journeys.lockActive(journeyId) || resumptions.isUnderWay(journeyId)) {
            return Map.of("outcome", "under-way");
        }
        Resumption resumption = resumptions.of(journeyId, job.id("submissionId"));
        String holder = journeys.holder(journeyId);
        resumptions.begin(resumption, holder);
        Map<String, Object> facts = new HashMap<>(known.lastAssessment(journeyId));
        facts.put("laws", known.laws(journeyId));
        facts.put("outcome", resumption.gathersPlans() ? "shared-plan" : "assessment");
        facts.put("department", holder);
        facts.put("departments", known.departments(journeyId));
        facts.put("needs", resumption.needs());
        facts.put("receivedAt", ISO_OFFSET_DATE_TIME.format(resumption.askedAt()));
        return facts;
    }
}
