package dk.samspil.workers.outbox;

import java.util.Arrays;
import java.util.Locale;

/** What a message is about; its text is written when it is sent. */
public enum Template {
    COORDINATOR_NAMED,
    DEADLINE_NEAR,
    DEADLINE_PASSED,
    DEADLINE_ESCALATED,
    RECEIPT,
    SENDER_RECEIPT,
    OUTREACH,
    REFERRAL_WITHDRAWN,
    NOTIFIER_ANSWER,
    CITIZEN_REMINDED,
    CONSENT_ASKED,
    CONSENT_WITHDRAWN,
    CONSENT_RAN_OUT,
    OF_AGE,
    DEPUTY_NAMED,
    JOURNEY_ENDED,
    JOURNEY_TRANSFERRED,
    JOURNEY_CLOSED,
    PLAN_ACTIVE,
    DECISIONS,
    COMPLAINT_ACKNOWLEDGED,
    COMPLAINT_ANSWERED,
    ASSESSMENT_DRAFT,
    NEW_DATE,
    EXPECTED_DATE,
    PRELIMINARY_ASSESSMENT,
    ASSESSMENT_CONVERTED,
    CONTRIBUTION_ASKED,
    MEETING_INVITATION,
    MEETING_CALLED_OFF,
    FOLLOW_UP_MISSED,
    JOURNEY_REOPENED,
    JOURNEY_REOPENED_UNASKED,
    PLANS_TAKEN_UP,
    ASSESSMENT_RESUMED,
    TRANSITION_BEGINS,
    TRANSITION_BEGINS_PARENTS,
    TRANSITION_DELAYED,
    YOUTH_SUPPORT_OPEN,
    SUPPORT_DELAYED,
    LANDED,
    YOUTH_SUPPORT_ENDS,
    NO_DESK_FITS;

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A newer version of the workers may have left a message that this one cannot write. */
    static Template of(String code) throws DeliveryException {
        return Arrays.stream(values())
                .filter(template -> template.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new DeliveryException("unknown-template"));
    }
}
