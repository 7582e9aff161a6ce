package dk.samspil.processes.referral;

import dk.samspil.processes.StandInWorkers;
import io.camunda.zeebe.client.ZeebeClient;
import io.camunda.zeebe.client.api.response.ActivatedJob;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;

/** Answers the jobs of the referral process as its workers do, without a database. */
final class ReferralWorkers {

    /** When every deadline warns and when it has passed, counted from its start. */
    static final Duration WARNS_AFTER = Duration.ofHours(36);

    static final Duration DUE_AFTER = Duration.ofHours(48);

    private ReferralWorkers() {}

    static StandInWorkers open(ZeebeClient client, Citizen citizen) {
        var workers = new StandInWorkers(client);
        return workers.answer("register-referral", job -> registered(citizen))
                .answer("compute-deadline", ReferralWorkers::deadline)
                .answer(
                        "record-bounce",
                        job -> Map.of("bounces", workers.jobs("record-bounce").size()))
                .complete("route-to-desk", "accept-referral", "record-coordinator", "tell-citizen")
                .complete("escalate-to-leadership", "assign-desk", "send-reminder", "escalate-overdue");
    }

    private static Map<String, Object> registered(Citizen citizen) {
        return Map.of(
                "citizenId", UUID.randomUUID().toString(),
                "age", citizen.age(),
                "underEighteen", citizen.age() < 18,
                "source", citizen.source(),
                "needs", citizen.needs(),
                "signs", citizen.signs(),
                "consent", citizen.consent(),
                "receivedAt", "2026-11-20T17:00:00+01:00");
    }

    private static Map<String, Object> deadline(ActivatedJob job) {
        OffsetDateTime start = Instant.now().atOffset(ZoneOffset.UTC);
        return Map.of(
                "deadline",
                Map.of(
                        "code", job.getVariable("deadlineCode"),
                        "warnAt", start.plus(WARNS_AFTER).toString(),
                        "dueAt", start.plus(DUE_AFTER).toString()));
    }
}
