package dk.samspil.workers.consent;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.journey.NoteRepository;
import dk.samspil.workers.submission.Submission;
import dk.samspil.workers.submission.TaskAnswers;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Keeps the answer to a consent, and who gave it: the citizen's own, or what a person noted after talking with the citizen. A
 * yes to what was asked again takes the place of the consent that runs out.
 */
@Component
class RecordConsentWorker implements JobWorker {

    private final TaskAnswers answers;
    private final ConsentRepository consents;
    private final Consents rules;
    private final JourneyEvents events;
    private final NoteRepository notes;

    RecordConsentWorker(
            TaskAnswers answers,
            ConsentRepository consents,
            Consents rules,
            JourneyEvents events,
            NoteRepository notes) {
        this.answers = answers;
        this.consents = consents;
        this.rules = rules;
        this.events = events;
        this.notes = notes;
    }

    @Override
    public String jobType() {
        return "record-consent";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Submission<ConsentAnswer> answer = answers.of(job, ConsentAnswer.class);
        Consent consent = consents.lock(answer.journeyId(), job.id("consentId"));
        ConsentState outcome = answer.content().state();
        // A talk that brought no answer leaves the consent unanswered, as it was.
        if (outcome != consent.state()) {
            consents.save(answered(consent, answer));
            consents.givenBy(consent.consentId(), answer.content().answeredBy());
            if (outcome.stands()) {
                rules.replaceRenewed(consent);
            }
        }
        UUID event = events.by(
                answer.sender(),
                answer.journeyId(),
                outcome == ConsentState.UNANSWERED ? EventKind.CONSENT_UNANSWERED : EventKind.CONSENT_ANSWERED,
                job.text("department"),
                Map.of("purpose", consent.purpose(), "answer", outcome.code()));
        notes.keep(answer.journeyId(), event, answer.content().note(), answer.sender(), answer.createdAt());
        return Map.of("consentOutcome", outcome.code());
    }

    private Consent answered(Consent consent, Submission<ConsentAnswer> answer) {
        LocalDate lastDay = rules.lastDay(
                consent.journeyId(), consent.givenBy(), answer.content().validUntil());
        return consent.answered(answer.content(), answer.sender(), answer.createdAt(), lastDay);
    }
}
