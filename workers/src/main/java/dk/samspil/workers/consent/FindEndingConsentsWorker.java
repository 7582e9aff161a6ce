package dk.samspil.workers.consent;

import dk.samspil.workers.citizen.BirthDate;
import dk.samspil.workers.consent.Renewals.Limited;
import dk.samspil.workers.deadline.Deadlines;
import dk.samspil.workers.job.EngineMessages;
import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.transition.DanishDay;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Tells journeys of the consents that run out, some days before, and of those whose last day is over. It tells them every
 * night until they have taken it up; the message's id makes it one.
 */
@Component
class FindEndingConsentsWorker implements JobWorker {

    private static final String TAKEN_UP_BEFORE = "D-SAMTUDL-15AD";

    private final Renewals renewals;
    private final Deadlines deadlines;
    private final EngineMessages messages;
    private final Clock clock;

    FindEndingConsentsWorker(Renewals renewals, Deadlines deadlines, EngineMessages messages, Clock clock) {
        this.renewals = renewals;
        this.deadlines = deadlines;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public String jobType() {
        return "find-ending-consents";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        LocalDate today = DanishDay.today(clock);
        List<Limited> limited = renewals.limited();
        limited.stream()
                .filter(consent -> consent.validUntil().isBefore(today))
                .forEach(consent -> tell("consent-withdrawn", "consent-over-", consent));
        limited.stream()
                .filter(consent -> !consent.validUntil().isBefore(today))
                .takeWhile(consent -> isNear(consent.validUntil(), today))
                .filter(consent -> !consent.takenUp())
                .forEach(consent -> tell("consent-running-out", "consent-running-out-", consent));
        return Map.of();
    }

    private boolean isNear(LocalDate lastDay, LocalDate today) {
        return !deadlines
                .dueAt(TAKEN_UP_BEFORE, BirthDate.startOf(lastDay))
                .toLocalDate()
                .isAfter(today);
    }

    private void tell(String message, String id, Limited consent) {
        messages.publish(
                message,
                consent.journeyId().toString(),
                id + consent.consentId(),
                Map.of("consentId", consent.consentId().toString()));
    }
}
