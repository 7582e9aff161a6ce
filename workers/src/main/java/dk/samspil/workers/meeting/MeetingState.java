package dk.samspil.workers.meeting;

import dk.samspil.workers.job.JobFault;
import java.util.Locale;

/** Where a meeting stands; all its legal transitions are in {@link #mayBecome}. */
enum MeetingState {
    PLANNED,
    INVITED,
    HELD,
    CANCELLED;

    boolean mayBecome(MeetingState next) {
        return switch (this) {
            case PLANNED -> next == INVITED || next == CANCELLED;
            case INVITED -> next == HELD || next == CANCELLED;
            case HELD, CANCELLED -> false;
        };
    }

    /**
     * Returns the next state.
     *
     * @throws JobFault when this state may not become it
     */
    MeetingState become(MeetingState next) {
        if (!mayBecome(next)) {
            throw new JobFault("A meeting that is " + code() + " cannot become " + next.code());
        }
        return next;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static MeetingState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
