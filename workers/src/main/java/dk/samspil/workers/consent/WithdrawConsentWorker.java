package dk.samspil.workers.consent;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.transition.DanishDay;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Ends a consent that is taken back, or whose last day is over: whoever saw the journey by it sees nothing from the same
 * moment, since access asks for a consent that stands. A holistic plan that rested on it becomes separate plans. Ending what
 * stands no more changes nothing.
 */
@Component
class WithdrawConsentWorker implements JobWorker {

    private final ConsentRepository consents;
    private final Consents rules;
    private final Clock clock;

    WithdrawConsentWorker(ConsentRepository consents, Consents rules, Clock clock) {
        this.consents = consents;
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public String jobType() {
        return "withdraw-consent";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Consent consent = consents.lock(job.id("journeyId"), job.id("consentId"));
        if (consent.hasRunOut(DanishDay.today(clock))) {
            rules.runOut(consent);
        } else if (consent.state().stands()) {
            rules.withdraw(consent, OffsetDateTime.now(clock));
        }
        return Map.of();
    }
}
