package dk.samspil.workers.assessment;

import dk.samspil.workers.job.JobFault;
import java.util.Locale;

/** Where an assessment stands; all its legal transitions are in {@link #mayBecome}. */
enum AssessmentState {
    STARTED,
    AGREED,
    COLLECTED,
    ASSESSED,
    APPROVED,
    ENDED;

    boolean mayBecome(AssessmentState next) {
        // Begun again with the adult, whatever was reached with the child, when the citizen turns 18.
        if (next == STARTED) {
            return this != ENDED;
        }
        return switch (this) {
            case STARTED -> next == AGREED;
            case AGREED -> next == COLLECTED;
            case COLLECTED -> next == ASSESSED;
            // Back when the second pair of eyes sends it back.
            case ASSESSED -> next == APPROVED || next == COLLECTED;
            case APPROVED -> next == ENDED;
            case ENDED -> false;
        };
    }

    /**
     * Returns the next state.
     *
     * @throws JobFault when this state may not become it
     */
    AssessmentState become(AssessmentState next) {
        if (!mayBecome(next)) {
            throw new JobFault("An assessment that is " + code() + " cannot become " + next.code());
        }
        return next;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static AssessmentState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
