package dk.samspil.workers.consent;

import java.time.LocalDate;

/**
 * The forms {@code consent-answer-consent} and {@code consent-talk-about-consent}.
 *
 * @param answer given, partial or refused; after a talk also unanswered
 * @param source code list {@code answer-source}; null when there is no answer
 * @param answeredBy the id of who acts for the citizen and said it; anything else: the citizen, or nobody known by name
 * @param note null when nobody wrote one
 */
record ConsentAnswer(
        String answer, String limits, LocalDate validUntil, String source, String answeredBy, String note) {

    ConsentState state() {
        return ConsentState.of(answer);
    }

    /** Without the content, which is personal data. */
    @Override
    public String toString() {
        return "ConsentAnswer[…]";
    }
}
