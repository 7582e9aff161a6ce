package dk.samspil.workers.order;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobFault;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.journey.ParticipantRepository;
import dk.samspil.workers.plan.LineState;
import dk.samspil.workers.plan.PlanLine;
import dk.samspil.workers.plan.PlanLines;
import dk.samspil.workers.submission.Submission;
import dk.samspil.workers.submission.TaskAnswers;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Keeps the provider's answer: a start date, a waiting list, or no with a reason. Who says no has no more to do with the
 * journey and sees it no more, unless there is something else they do in it.
 */
@Component
class RecordOrderAnswerWorker implements JobWorker {

    private final TaskAnswers answers;
    private final Orders orders;
    private final PlanLines lines;
    private final ParticipantRepository participants;
    private final JourneyEvents events;

    RecordOrderAnswerWorker(
            TaskAnswers answers,
            Orders orders,
            PlanLines lines,
            ParticipantRepository participants,
            JourneyEvents events) {
        this.answers = answers;
        this.orders = orders;
        this.lines = lines;
        this.participants = participants;
        this.events = events;
    }

    @Override
    public String jobType() {
        return "record-order-answer";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Submission<Answer> given = answers.of(job, Answer.class);
        Answer answer = given.content();
        Order order = orders.lock(job).become(OrderState.of(answer.orderOutcome()));
        boolean accepted = order.state() == OrderState.ACCEPTED;
        if (accepted && answer.startsOn() == null || !accepted && answer.note() == null) {
            throw new JobFault("An order is answered with a start date, or with a reason why there is none");
        }
        orders.answer(order, answer.note(), answer.startsOn());
        PlanLine line = lines.lock(order.journeyId(), order.lineId());
        lines.save(line.become(accepted ? LineState.ACTIVE : LineState.WAITING));
        if (order.state() == OrderState.DECLINED && !orders.hasOtherPart(order)) {
            participants.leave(order.journeyId(), order.provider());
        }
        events.by(
                given.sender(),
                order.journeyId(),
                EventKind.ORDER_ANSWERED,
                order.provider(),
                Map.of("order", order.orderId(), "outcome", order.state().code()));
        return Map.of();
    }

    /** The form {@code provision-order-answer-order}. */
    record Answer(String orderOutcome, LocalDate startsOn, String note) {

        Answer {
            if (orderOutcome == null) {
                throw new JobFault("An order has no answer");
            }
        }
    }
}
