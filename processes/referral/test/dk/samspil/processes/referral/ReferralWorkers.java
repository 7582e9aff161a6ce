package dk.samspil.processes.referral;

import dk.samspil.processes.StandInWorkers;
import io.camunda.zeebe.client.ZeebeClient;
import io.camunda.zeebe.client.api.response.ActivatedJob;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Answers the jobs of the referral process as its workers do, without a database. */
final class ReferralWorkers {

    /** When every deadline warns and when it has passed, counted from its start. */
    static final Duration WARNS_AFTER = Duration.ofHours(36);

    static final Duration DUE_AFTER = Duration.ofHours(48);

    /** When co-desks and bridge builder are not waited for any more. */
    static final Duration ROUND_ENDS_AFTER = Duration.ofHours(96);

    private static final Set<Object> ENDS_A_ROUND = Set.of("D-MEDBORD-SLUT-4AD", "D-BRO-SLUT-10AD");

    private ReferralWorkers() {}

    /** Those outside the municipality may see the journey as long as the consent stands. */
    static StandInWorkers open(ZeebeClient client, Citizen citizen) {
        var workers = new StandInWorkers(client);
        return workers.answer("compute-deadline", ReferralWorkers::deadline)
                .answer("record-first-contact", job -> contacted(workers, job))
                .answer("record-desk-answer", job -> deskAnswered(workers, job))
                .answer("settle-co-desks", job -> Map.of("acceptedCoDesks", accepted(workers)))
                .answer("gather-desk-facts", job -> citizen.deskFacts())
                .answer("involve-desk", job -> Map.of("deskAllowed", citizen.consent() || !isOutside(job)))
                .complete("send-receipt", "record-acute-help", "tell-no-desk", "record-silent-bridge")
                .complete("send-outreach-letter", "record-outreach", "record-withdrawal", "route-to-desk")
                .complete("escalate-to-leadership", "record-co-desk-answer", "record-bridge")
                .answer("assign-desk", job -> Map.of("department", job.getVariable("assignedDesk")))
                .complete("record-screening", "record-coordinator", "tell-citizen", "answer-notifier")
                .complete("send-reminder", "escalate-overdue");
    }

    private static boolean isOutside(ActivatedJob job) {
        return List.of("civil-society", "regional-psychiatry").contains(job.getVariable("department"));
    }

    private static Map<String, Object> contacted(StandInWorkers workers, ActivatedJob job) {
        return "reached".equals(job.getVariable("reached"))
                ? Map.of()
                : attempted(workers.jobs("record-first-contact").size());
    }

    private static Map<String, Object> attempted(int attempts) {
        return Map.of("contactAttempts", attempts, "outreachDue", attempts % 3 == 0);
    }

    private static Map<String, Object> deskAnswered(StandInWorkers workers, ActivatedJob job) {
        if ("accept".equals(job.getVariable("answer"))) {
            return Map.of();
        }
        int bounces = workers.jobs("record-desk-answer").size();
        return Map.of("bounces", bounces, "department", job.getVariable("nextDesk"), "leadershipDecides", bounces >= 2);
    }

    private static List<Object> accepted(StandInWorkers workers) {
        return workers.jobs("record-co-desk-answer").stream()
                .filter(job -> "accept".equals(job.getVariable("coDeskAnswer")))
                .map(job -> job.getVariable("coDesk"))
                .toList();
    }

    private static Map<String, Object> deadline(ActivatedJob job) {
        var code = job.getVariable("deadlineCode");
        OffsetDateTime start = Instant.now().atOffset(ZoneOffset.UTC);
        return Map.of(
                "deadline",
                Map.of(
                        "code", code,
                        "warnAt", start.plus(WARNS_AFTER).toString(),
                        "dueAt",
                                start.plus(ENDS_A_ROUND.contains(code) ? ROUND_ENDS_AFTER : DUE_AFTER)
                                        .toString()));
    }
}
