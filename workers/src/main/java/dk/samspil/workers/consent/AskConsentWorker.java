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
 * § 110: the youth and the custody holder, each for themselves); null asks whoever speaks for the citizen. {@code renews}
 * names a consent that runs out: the same is asked again of who gives it now. {@code silentAt} is when the time for an answer has run out twice: the
 * first time reminds, the second gives the question to a person.
 */
@Component
class AskConsentWorker implements JobWorker {

    private static final String TIME_TO_ANSWER = "D-BORGER-10AD";

    private final ConsentRepository consents;
    private final Renewals renewals;
    private final Consents rules;
    private final Deadlines deadlines;
    private final Clock clock;

    AskConsentWorker(ConsentRepository consents, Renewals renewals, Consents rules, Deadlines deadlines, Clock clock) {
        this.consents = consents;
        this.renewals = renewals;
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
        Consent asked = job.optionalId("renews")
                .map(renewed -> askAgain(job.id("journeyId"), renewed, now))
                .orElseGet(() -> ask(job, now));
        rules.tellAsked(asked, job.text("department"));
        OffsetDateTime reminded = deadlines.dueAt(TIME_TO_ANSWER, now);
        return Map.of(
                "consentId", asked.consentId().toString(),
                "givenBy", asked.givenBy(),
                "silentAt", ISO_OFFSET_DATE_TIME.format(deadlines.dueAt(TIME_TO_ANSWER, reminded)));
    }

    private Consent ask(Job job, OffsetDateTime now) {
        Consent asked = asked(
                job.id("journeyId"),
                job.text("consentPurpose"),
                job.optionalText("consentGiver").orElse(null),
                now);
        consents.ask(
                asked,
                job.optionalText("fromParty").orElse(null),
                job.optionalText("toDepartment").orElse(null),
                now);
        return asked;
    }

    private Consent askAgain(UUID journeyId, UUID renewedId, OffsetDateTime now) {
        Consent renewed = consents.lock(journeyId, renewedId);
        Consent asked = asked(journeyId, renewed.purpose(), rules.namedGiver(renewed), now);
        renewals.askAgain(asked, renewedId, now);
        return asked;
    }

    private Consent asked(UUID journeyId, String purpose, String named, OffsetDateTime now) {
        return new Consent(
                UUID.randomUUID(),
                journeyId,
                purpose,
                rules.giver(journeyId, named, now),
                ConsentState.ASKED,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
