package dk.samspil.workers.plan;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobFault;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.Departments;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.journey.NoteRepository;
import dk.samspil.workers.journey.ParticipantRepository;
import dk.samspil.workers.submission.Submission;
import dk.samspil.workers.submission.TaskAnswers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Keeps a department's lines; what it proposed before and the citizen has not approved, they replace. A department with
 * nothing to propose says why. One that says that the help is another's proposes nothing: leadership decides whose it is.
 */
@Component
class RecordProposalWorker implements JobWorker {

    private final TaskAnswers answers;
    private final Plans plans;
    private final PlanLines lines;
    private final LineWriter lineWriter;
    private final ProposalBounces bounces;
    private final ParticipantRepository participants;
    private final JourneyEvents events;
    private final NoteRepository notes;

    RecordProposalWorker(
            TaskAnswers answers,
            Plans plans,
            PlanLines lines,
            LineWriter lineWriter,
            ProposalBounces bounces,
            ParticipantRepository participants,
            JourneyEvents events,
            NoteRepository notes) {
        this.answers = answers;
        this.plans = plans;
        this.lines = lines;
        this.lineWriter = lineWriter;
        this.bounces = bounces;
        this.participants = participants;
        this.events = events;
        this.notes = notes;
    }

    @Override
    public String jobType() {
        return "record-proposal";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Submission<Proposals> proposals = answers.of(job, Proposals.class);
        Plan plan = plans.lock(job);
        return proposals.content().isNotOurs() ? bounced(job, plan, proposals) : proposed(job, plan, proposals);
    }

    private Map<String, Object> proposed(Job job, Plan plan, Submission<Proposals> proposals) {
        String department = job.text("department");
        String replaced = job.optionalId("bounceId").map(bounces::bouncedBy).orElse(department);
        lines.withdrawProposals(plan.planId(), replaced);
        proposals.content().requireLinesOrReason();
        for (Proposal proposal : proposals.content().lines()) {
            proposal.requireCommunityAnswer();
            lineWriter.add(plan, department, proposal, LineState.PROPOSED, null);
        }
        UUID event = events.by(
                proposals.sender(),
                plan.journeyId(),
                EventKind.LINES_PROPOSED,
                department,
                Map.of("lines", proposals.content().lines().size()));
        notes.keep(
                plan.journeyId(),
                event,
                proposals.content().nothingReason(),
                proposals.sender(),
                proposals.createdAt());
        return Map.of();
    }

    private Map<String, Object> bounced(Job job, Plan plan, Submission<Proposals> proposals) {
        Proposals content = proposals.content();
        if (content.nextDepartment() == null || content.bounceReason() == null) {
            throw new JobFault("A department that proposes nothing must name another and a reason");
        }
        String department = job.text("department");
        UUID bounce =
                bounces.bounce(plan, department, content.nextDepartment(), content.bounceReason(), content.note());
        participants.join(plan.journeyId(), Departments.LEADERSHIP);
        events.by(
                proposals.sender(),
                plan.journeyId(),
                EventKind.PROPOSAL_BOUNCED,
                department,
                Map.of("to", content.nextDepartment(), "reason", content.bounceReason()));
        return Map.of("bounceId", bounce.toString());
    }

    /** The form {@code plan-lines-propose-line}. */
    record Proposals(
            String proposalAnswer,
            String nextDepartment,
            String bounceReason,
            String note,
            String nothingReason,
            List<Proposal> lines) {

        Proposals {
            lines = lines == null ? List.of() : lines;
        }

        /** Who proposes nothing says why: a plan without lines is nobody's oversight. */
        void requireLinesOrReason() {
            if (lines.isEmpty() && (nothingReason == null || nothingReason.isBlank())) {
                throw new JobFault("A department that has nothing to propose must say why");
            }
        }

        boolean isNotOurs() {
            return "not-ours".equals(proposalAnswer);
        }
    }
}
