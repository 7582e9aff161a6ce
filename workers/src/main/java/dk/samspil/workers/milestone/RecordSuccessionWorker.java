package dk.samspil.workers.milestone;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobFault;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.plan.PlanLines;
import dk.samspil.workers.submission.Submission;
import dk.samspil.workers.submission.TaskAnswers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Keeps what takes over each child service, or why it stops. What has neither stays a gap that everybody sees. */
@Component
class RecordSuccessionWorker implements JobWorker {

    private final TaskAnswers answers;
    private final Succession succession;
    private final PlanLines lines;
    private final JourneyEvents events;

    RecordSuccessionWorker(TaskAnswers answers, Succession succession, PlanLines lines, JourneyEvents events) {
        this.answers = answers;
        this.succession = succession;
        this.lines = lines;
        this.events = events;
    }

    @Override
    public String jobType() {
        return "record-succession";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Submission<Services> answer = answers.of(job, Services.class);
        UUID transitionId = job.id("transitionId");
        answer.content().all().forEach(service -> settle(transitionId, answer, service));
        events.by(answer.sender(), answer.journeyId(), EventKind.SUCCESSORS_SETTLED, job.text("department"), Map.of());
        return Map.of();
    }

    private void settle(UUID transitionId, Submission<?> answer, Service service) {
        UUID childLine = lines.lock(answer.journeyId(), service.lineId()).lineId();
        switch (service.outcome() == null ? "open" : service.outcome()) {
            case "successor" -> {
                if (service.successorLine() == null) {
                    throw new JobFault("A service that goes on must name its successor");
                }
                UUID successor =
                        lines.lock(answer.journeyId(), service.successorLine()).lineId();
                succession.settle(transitionId, answer, childLine, successor, null);
            }
            case "stop" -> {
                if (service.stopReason() == null) {
                    throw new JobFault("A service that stops must have a reason");
                }
                succession.settle(transitionId, answer, childLine, null, service.stopReason());
            }
            default -> succession.reopen(childLine);
        }
    }

    /** The form {@code milestone-decisions-settle-successors}. */
    record Services(List<Service> services) {

        List<Service> all() {
            return services == null ? List.of() : services;
        }
    }

    /**
     * One child service.
     *
     * @param outcome {@code successor}, {@code stop} or {@code open}
     * @param stopReason code list {@code service-stop}
     */
    record Service(UUID lineId, String outcome, UUID successorLine, String stopReason) {}
}
