package dk.samspil.workers.consent;

import dk.samspil.workers.deadline.DeadlineRepository;
import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Notes that the citizen was silent twice. Silence is never a yes: nothing may rest on this consent. */
@Component
class RecordSilentConsentWorker implements JobWorker {

    private final ConsentRepository consents;
    private final DeadlineRepository deadlines;
    private final JourneyEvents events;

    RecordSilentConsentWorker(ConsentRepository consents, DeadlineRepository deadlines, JourneyEvents events) {
        this.consents = consents;
        this.deadlines = deadlines;
        this.events = events;
    }

    @Override
    public String jobType() {
        return "record-silent-consent";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Consent silent = consents.lock(job.id("journeyId"), job.id("consentId")).become(ConsentState.UNANSWERED);
        consents.save(silent);
        deadlines.cancelAbout(silent.consentId());
        events.bySystem(
                silent.journeyId(),
                EventKind.CONSENT_UNANSWERED,
                job.text("department"),
                Map.of("purpose", silent.purpose()));
        return Map.of("consentOutcome", silent.state().code());
    }
}
