package dk.samspil.workers.plan;

import dk.samspil.workers.job.EngineMessages;
import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.journey.ParticipantRepository;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Keeps who pays each line. Where two budgets disagree, or the table leaves the split to the leaders, the deciding
 * department pays until it is settled, and finance is asked beside the plan: the citizen waits for neither (R7).
 */
@Component
class RecordPayersWorker implements JobWorker {

    private final Plans plans;
    private final PlanLines lines;
    private final Payers payers;
    private final ParticipantRepository participants;
    private final EngineMessages messages;
    private final JourneyEvents events;

    RecordPayersWorker(
            Plans plans,
            PlanLines lines,
            Payers payers,
            ParticipantRepository participants,
            EngineMessages messages,
            JourneyEvents events) {
        this.plans = plans;
        this.lines = lines;
        this.payers = payers;
        this.participants = participants;
        this.messages = messages;
        this.events = events;
    }

    @Override
    public String jobType() {
        return "record-payers";
    }

    private static final String FINANCE = "finance";

    @Override
    public Map<String, Object> handle(Job job) {
        Plan plan = plans.lock(job);
        for (Payers.Answer answer : Payers.answers(job)) {
            PlanLine line = lines.lock(plan.journeyId(), answer.lineId());
            if (payers.isDisputed(line) || answer.isToBeAgreed()) {
                payers.interim(line);
                dispute(line);
            } else {
                payers.set(line, answer);
            }
        }
        return Map.of();
    }

    private void dispute(PlanLine line) {
        participants.join(line.journeyId(), FINANCE);
        events.bySystem(line.journeyId(), EventKind.PAYER_DISPUTED, line.department(), Map.of("line", line.lineId()));
        messages.publish(
                "payer-disputed",
                line.journeyId().toString(),
                line.lineId().toString(),
                Map.of("lineId", line.lineId().toString()));
    }
}
