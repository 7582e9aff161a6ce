package dk.samspil.workers.followup;

import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.outbox.Template;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/**
 * What the coordinator takes up on a running journey: the messages {@code resumption-asked} and {@code help-resumed}.
 *
 * @param occasion {@link #GATHER_PLANS} or {@link #REASSESS}
 * @param needs code list need: the themes to assess again; none when plans are gathered
 * @param reason code list gather-reason or reassess-reason
 */
record Resumption(
        UUID journeyId,
        String sender,
        OffsetDateTime askedAt,
        String occasion,
        List<String> needs,
        String reason,
        String note) {

    static final String GATHER_PLANS = "gather-plans";
    static final String REASSESS = "reassess";

    boolean gathersPlans() {
        return occasion.equals(GATHER_PLANS);
    }

    EventKind event() {
        return gathersPlans() ? EventKind.PLANS_TAKEN_UP : EventKind.ASSESSMENT_RESUMED;
    }

    Template letter() {
        return gathersPlans() ? Template.PLANS_TAKEN_UP : Template.ASSESSMENT_RESUMED;
    }

    /** The code list of the reason, and its name in the timeline's detail. */
    String reasonList() {
        return gathersPlans() ? "gather-reason" : "reassess-reason";
    }
}
