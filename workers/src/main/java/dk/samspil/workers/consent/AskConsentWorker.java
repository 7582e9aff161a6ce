package dk.samspil.workers.consent;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import dk.samspil.workers.deadline.Deadlines;
import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Asks one for one consent, tells them so, and says who it is ({@code givenBy}). {@code consentGiver} names who must be asked where a law does (Barnets lov
 * § 110: the youth and the custody holder, each for themselves); null asks whoever speaks for the citizen. {@code silentAt} is when the time for an answer has run out twice: the
 * first time reminds, the second gives the question to a person.
 */
@Component
class AskConsentWorker implements JobWorker {

    private static final String TIME_TO_ANSWER = "D-BORGER-10AD";

    private final ConsentRepository consents;
    private final Consents rules;
    private final Deadlines deadlines;
    private final Clock clock;

    AskConsentWorker(ConsentRepository consents, Consents rules, Deadlines deadlines, Clock clock) {
        this.consents = consents;
        this.rules = rules;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public String jobType() {
        return "ask-consent";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        Consent asked = asked(job, now);
        String fromParty = job.optionalText("fromParty").orElse(null);
        String toDepartment = job.optionalText("toDepartment").orElse(null);
        consents.ask(asked, fromParty, toDepartment, now);
        rules.tellAsked(asked, job.text("department"));
        OffsetDateTime reminded = deadlines.dueAt(TIME_TO_ANSWER, now);
        return Map.of(
                "consentId", asked.consentId().toString(),
                "givenBy", asked.givenBy(),
                "silentAt", ISO_OFFSET_DATE_TIME.format(deadlines.dueAt(TIME_TO_ANSWER, reminded)));
    }

    private Consent asked(Job job, OffsetDateTime now) {
        UUID journeyId = job.id("journeyId");
        return new Consent(
                UUID.randomUUID(),
                journeyId,
                job.text("consentPurpose"),
                rules.giver(journeyId, job.optionalText("consentGiver").orElse(null), now),
                ConsentState.ASKED,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
