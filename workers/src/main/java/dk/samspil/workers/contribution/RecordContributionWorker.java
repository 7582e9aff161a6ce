package dk.samspil.workers.contribution;

import dk.samspil.workers.deadline.DeadlineRepository;
import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.submission.Submission;
import dk.samspil.workers.submission.TaskAnswers;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Keeps what was contributed; every answer is known from now on and not asked for again, and so are who comes to the
 * citizen and which plans there are. What the contributor asks others is asked of them next.
 */
@Component
class RecordContributionWorker implements JobWorker {

    private final TaskAnswers answers;
    private final ContributionRepository contributions;
    private final AskedQuestions asked;
    private final ExistingSupport support;
    private final DeadlineRepository deadlines;
    private final JourneyEvents events;

    RecordContributionWorker(
            TaskAnswers answers,
            ContributionRepository contributions,
            AskedQuestions asked,
            ExistingSupport support,
            DeadlineRepository deadlines,
            JourneyEvents events) {
        this.answers = answers;
        this.contributions = contributions;
        this.asked = asked;
        this.support = support;
        this.deadlines = deadlines;
        this.events = events;
    }

    @Override
    public String jobType() {
        return "record-contribution";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Submission<ContributionAnswer> answer = answers.of(job, ContributionAnswer.class);
        ContributionAnswer content = answer.content().valid();
        boolean delivered = content.isDelivered();
        Contribution settled = contributions
                .lock(job)
                .become(delivered ? ContributionState.DELIVERED : ContributionState.NOT_RELEVANT);
        contributions.settle(settled, delivered ? content.statement() : null, delivered ? null : content.reason());
        if (delivered) {
            content.given().forEach(given -> contributions.learn(settled, given, answer.createdAt()));
            content.contacts().forEach(contact -> support.note(settled, contact));
            content.plans().forEach(plan -> support.note(settled, plan));
        }
        content.ownQuestions().forEach(own -> asked.put(settled.assessmentId(), own, settled.department()));
        deadlines.fulfilSubject(settled.journeyId(), settled.contributionId(), ContributionClose.DEADLINES);
        events.by(
                answer.sender(),
                settled.journeyId(),
                delivered ? EventKind.CONTRIBUTION_DELIVERED : EventKind.CONTRIBUTION_NOT_RELEVANT,
                settled.department(),
                Map.of());
        return Map.of();
    }
}
