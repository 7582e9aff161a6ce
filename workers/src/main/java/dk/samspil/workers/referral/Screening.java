package dk.samspil.workers.referral;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.List;

/**
 * The form {@code referral-screen}.
 *
 * @param screeningTrack code list {@code screening-track}
 * @param severity all the grounds there are, code list {@code severity}; a form sent before there could be several has one
 * @param forwardedTo the authority the matter was sent to; null unless it belongs to another one
 */
record Screening(
        String screeningTrack,

        @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        List<String> severity,

        String reason,
        String forwardedTo) {

    boolean leadsToAssessment() {
        return "assessment".equals(screeningTrack);
    }

    /** Why, and where the matter was sent if it belongs elsewhere (forvaltningsloven § 7, stk. 2). */
    String fullReason() {
        return forwardedTo == null ? reason : reason + "\n\nSendt videre til: " + forwardedTo;
    }

    /** Without the content, which is personal data. */
    @Override
    public String toString() {
        return "Screening[…]";
    }
}
