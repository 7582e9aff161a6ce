package dk.samspil.processes.citizenjourney;

import dk.samspil.processes.StandInWorkers;
import io.camunda.zeebe.client.ZeebeClient;
import io.camunda.zeebe.client.api.response.ActivatedJob;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** Answers the jobs of the journey and of consent as their workers do, without a database. */
final class JourneyWorkers {

    static final Duration WARNS_AFTER = Duration.ofHours(36);
    static final Duration DUE_AFTER = Duration.ofHours(48);
    static final Duration SILENT_AFTER = Duration.ofHours(96);
    static final String RECEIVED_AT = "2026-11-20T17:00:00+01:00";
    static final String NEVER = "2999-01-01T00:00:00Z";

    private JourneyWorkers() {}

    /** @param now the engine's time, from which what they answer counts */
    static StandInWorkers open(ZeebeClient client, Map<String, Object> registered, Supplier<Instant> now) {
        return new StandInWorkers(client)
                .answer("register-referral", job -> registered(registered))
                .answer("compute-deadline", job -> deadline(job, now.get()))
                .answer("ask-consent", job -> asked(now.get()))
                .answer("record-consent", job -> Map.of("consentOutcome", job.getVariable("consentAnswer")))
                .answer("record-silent-consent", job -> Map.of("consentOutcome", "unanswered"))
                .answer("record-death", job -> Map.of("endReason", "death"))
                .answer("reopen-journey", job -> reopened(registered))
                .answer(
                        "record-welcome-back",
                        job -> Map.of("outcome", job.getVariable("wayBack"), "endReason", job.getVariable("wayBack")))
                .answer("apply-age-rules", job -> ofAge(job, registered))
                .answer("transfer-journey", job -> transferred(client, job))
                .answer(
                        "register-complaint",
                        job -> Map.of("complaintId", UUID.randomUUID().toString()))
                .answer("find-leader", StandInWorkers::approver)
                .complete("open-transition", "join-journey", "close-journey", "withdraw-consent", "cancel-relying-work")
                .complete("record-contact-marks", "record-relative")
                .answer("record-guardianship", job -> Map.of("askAnew", registered.getOrDefault("askAnew", List.of())))
                .complete("record-step", "record-deputy", "record-move", "record-material-sent")
                .answer("resume-help", job -> Map.of("outcome", "under-way"))
                .answer("record-acute-event", job -> Map.of("receivedAt", RECEIVED_AT))
                .complete("record-acute-assessment", "record-acute-help", "record-action-done", "record-talk")
                .complete("send-receipt", "involve-desk", "record-new-referral", "answer-notifier")
                .complete("send-reminder", "escalate-overdue");
    }

    private static Map<String, Object> registered(Map<String, Object> override) {
        var answer = new HashMap<String, Object>(Map.of(
                "citizenId",
                UUID.randomUUID().toString(),
                "joined",
                false,
                "age",
                46,
                "underEighteen",
                false,
                "source",
                "citizen",
                "needs",
                List.of("housing")));
        List.of("10", "15", "16", "18").forEach(age -> answer.put("turns" + age + "At", NEVER));
        answer.putAll(override);
        return answer;
    }

    private static Map<String, Object> asked(Instant now) {
        return Map.of(
                "consentId",
                UUID.randomUUID().toString(),
                "silentAt",
                now.plus(SILENT_AFTER).toString());
    }

    private static Map<String, Object> reopened(Map<String, Object> override) {
        var answer = registered(Map.of("reopened", true, "department", "adult-social", "coordinator", "user-peter"));
        answer.put("reopeningId", UUID.randomUUID().toString());
        answer.putAll(override);
        answer.put("receivedAt", "2026-11-23T12:00:00+01:00");
        answer.put("transitionAge", false);
        return answer;
    }

    private static Map<String, Object> transferred(ZeebeClient client, ActivatedJob job) {
        client.newPublishMessageCommand()
                .messageName("journey-transferred")
                .correlationKey((String) job.getVariable("journeyId"))
                .send()
                .join();
        return Map.of();
    }

    private static Map<String, Object> ofAge(ActivatedJob job, Map<String, Object> known) {
        int age = (int) job.getVariable("birthday");
        return Map.of(
                "age",
                age,
                "underEighteen",
                age < 18,
                "transitionAge",
                age == 16,
                "transitionUnderWay",
                known.getOrDefault("transitionUnderWay", false),
                "ownConsent",
                known.getOrDefault("ownConsent", false));
    }

    private static Map<String, Object> deadline(ActivatedJob job, Instant now) {
        return Map.of(
                "deadline",
                Map.of(
                        "code", job.getVariable("deadlineCode"),
                        "warnAt", now.plus(WARNS_AFTER).toString(),
                        "dueAt", now.plus(DUE_AFTER).toString()));
    }
}
