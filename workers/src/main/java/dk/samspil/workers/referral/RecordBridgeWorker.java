package dk.samspil.workers.referral;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.journey.ParticipantRepository;
import dk.samspil.workers.submission.Submission;
import dk.samspil.workers.submission.TaskAnswers;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Keeps the bridge to an association among those who come to the citizen. The bridge builder has done the task and sees
 * the journey no more: associations get as little as possible (domain.md § 5).
 */
@Component
class RecordBridgeWorker implements JobWorker {

    private final TaskAnswers answers;
    private final AssociationRepository associations;
    private final ParticipantRepository participants;
    private final JourneyEvents events;

    RecordBridgeWorker(
            TaskAnswers answers,
            AssociationRepository associations,
            ParticipantRepository participants,
            JourneyEvents events) {
        this.answers = answers;
        this.associations = associations;
        this.participants = participants;
        this.events = events;
    }

    @Override
    public String jobType() {
        return "record-bridge";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Submission<Bridge> bridge = answers.of(job, Bridge.class);
        String department = job.text("department");
        if (bridge.content().isAgreed()) {
            associations.welcome(bridge.journeyId(), department, bridge.content(), bridge.createdAt());
        }
        participants.leave(bridge.journeyId(), department);
        events.by(
                bridge.sender(),
                bridge.journeyId(),
                EventKind.BRIDGE_ANSWERED,
                department,
                Map.of("outcome", bridge.content().bridgeOutcome()));
        return Map.of();
    }
}
