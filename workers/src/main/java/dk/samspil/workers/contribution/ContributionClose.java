package dk.samspil.workers.contribution;

import dk.samspil.workers.deadline.DeadlineRepository;
import dk.samspil.workers.job.Job;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Ends a contribution that will not come: its deadlines, and a word of it in the timeline. */
@Component
class ContributionClose {

    /** The contributor's time, and the last day with what is added to it. */
    static final Set<String> DEADLINES = Set.of("D-BIDRAG-15AD", "D-BIDRAGSLUT-20AD");

    private final ContributionRepository contributions;
    private final DeadlineRepository deadlines;
    private final JourneyEvents events;

    ContributionClose(ContributionRepository contributions, DeadlineRepository deadlines, JourneyEvents events) {
        this.contributions = contributions;
        this.deadlines = deadlines;
        this.events = events;
    }

    void without(Job job, ContributionState state, EventKind kind) {
        Contribution closed = contributions.lock(job).become(state);
        contributions.settle(closed, null, null);
        deadlines.fulfilSubject(closed.journeyId(), closed.contributionId(), DEADLINES);
        events.bySystem(closed.journeyId(), kind, closed.department(), Map.of());
    }
}
