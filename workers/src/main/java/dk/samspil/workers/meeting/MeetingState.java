package dk.samspil.workers.meeting;

import dk.samspil.workers.job.JobFault;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Where a meeting stands; all its legal transitions are in {@link #mayBecome}. */
public enum MeetingState {
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

    /** The states, as the database has them, that may become this one. */
    public static List<String> codesBefore(MeetingState next) {
        return Stream.of(values())
                .filter(state -> state != next && state.mayBecome(next))
                .map(MeetingState::code)
                .toList();
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

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static MeetingState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
