package dk.samspil.workers.journey;

import dk.samspil.workers.job.JobFault;
import java.util.Arrays;
import java.util.Locale;

/** What can stand in a journey's timeline; the code list {@code event-kind}. */
public enum EventKind {
    REFERRAL_RECEIVED,
    ROUTED_TO_DESK,
    BOUNCED,
    ESCALATED,
    DESK_DECIDED,
    ACCEPTED,
    REMINDED,
    OVERDUE,
    COORDINATOR_NAMED,
    CITIZEN_TOLD,
    RECEIPT_SENT,
    NO_RECEIPT_CHANNEL,
    DESK_INVOLVED,
    ACUTE_ASSESSED,
    ACUTE_HELP_STARTED,
    CITIZEN_HEARD,
    CITIZEN_NOT_REACHED,
    OUTREACH_LETTER_SENT,
    OUTREACH_DONE,
    REFERRAL_WITHDRAWN,
    CO_DESK_ANSWERED,
    CO_DESK_SILENT,
    BRIDGE_ANSWERED,
    SCREENED,
    NOTIFIER_ANSWERED,
    REFERRAL_JOINED,
    NEW_REFERRAL_SEEN,
    CONSENT_ASKED,
    CONSENT_ANSWERED,
    CONSENT_UNANSWERED,
    CONSENT_WITHDRAWN,
    CONSENT_LAPSED,
    PLAN_SPLIT,
    WAY_ON_AGREED,
    CITIZEN_MOVED,
    MATERIAL_SENT,
    AGE_RULES_APPLY,
    LAW_SETTLED,
    GUARDIANSHIP_CHANGED,
    CITIZEN_TALKED,
    DEPUTY_NAMED,
    ACUTE_EVENT,
    FOLLOWED_UP,
    JOURNEY_CLOSED,
    PLAN_STARTED,
    OTHER_COORDINATOR_ASKED,
    COORDINATOR_CONFIRMED,
    CONTACTS_MAPPED,
    GOAL_SET,
    AIMS_SETTLED,
    LINES_PROPOSED,
    PAYER_DISPUTED,
    PAYER_SETTLED,
    LINES_ANSWERED,
    PLAN_TALKED,
    PLAN_ACTIVATED,
    PLAN_CLOSED,
    BRIDGE_ADDED,
    DECISION_DRAFTED,
    DECISION_COMMENTED,
    DECISION_APPROVED,
    DECISION_RETURNED,
    DECISION_DELIVERED,
    COMPLAINT_RECEIVED,
    COMPLAINT_REASSESSED,
    COMPLAINT_FORWARDED,
    APPEAL_DECIDED,
    ORDER_SENT,
    ORDER_ANSWERED,
    HANDOVER_OFFERED,
    HANDOVER_BOUNCED,
    HANDED_OVER,
    ASSESSMENT_STARTED,
    ASSESSMENT_AGREED,
    ASSESSMENT_REFUSED,
    DESCRIBED_SELF,
    CITIZEN_SILENT,
    CHILD_TALKED,
    CHILD_NOT_TALKED,
    CONTRIBUTION_ASKED,
    CONTRIBUTION_DELIVERED,
    CONTRIBUTION_NOT_RELEVANT,
    CONTRIBUTION_MISSING,
    CONTRIBUTION_CANCELLED,
    SCORED,
    ASSESSED,
    ASSESSMENT_COMMENTED,
    ASSESSMENT_APPROVED,
    ASSESSMENT_SENT_BACK,
    ASSESSMENT_ENDED,
    PRELIMINARY_WRITTEN,
    NEW_DATE_GIVEN,
    MEETING_PLANNED,
    MEETING_INVITED,
    MEETING_HELD,
    MEETING_CANCELLED,
    ACTION_DONE;

    /**
     * Returns the kind that a model names.
     *
     * @throws JobFault when there is none of this code
     */
    public static EventKind of(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new JobFault("There is no event kind " + code));
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
