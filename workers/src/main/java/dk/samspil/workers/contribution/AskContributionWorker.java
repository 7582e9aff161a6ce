package dk.samspil.workers.contribution;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.outbox.Outbox;
import dk.samspil.workers.outbox.Template;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells the contributor what is wanted, unless the consent that it rests on stands no more. */
@Component
class AskContributionWorker implements JobWorker {

    private final ContributionRepository contributions;
    private final Outbox outbox;
    private final JourneyEvents events;

    AskContributionWorker(ContributionRepository contributions, Outbox outbox, JourneyEvents events) {
        this.contributions = contributions;
        this.outbox = outbox;
        this.events = events;
    }

    @Override
    public String jobType() {
        return "ask-contribution";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Contribution contribution = contributions.lock(job);
        boolean allowed = contributions.isAllowed(contribution);
        if (allowed) {
            outbox.toDepartment(
                    contribution.journeyId(), job.text("contributor"), Template.CONTRIBUTION_ASKED, Map.of());
            events.bySystem(
                    contribution.journeyId(), EventKind.CONTRIBUTION_ASKED, contribution.department(), Map.of());
        }
        return Map.of("contributionAllowed", allowed);
    }
}
