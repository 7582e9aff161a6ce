package dk.samspil.workers.assessment;

import java.util.List;

/**
 * The form {@code assessment-assess}.
 *
 * @param assessmentOutcome code list {@code assessment-outcome}
 * @param leastIntrusive why nothing less would do (R16)
 * @param aimConflict where the laws pull apart (R7); null when they do not
 */
record Conclusion(
        String conclusion,
        String leastIntrusive,
        String assessmentOutcome,
        List<String> targetGroups,
        List<String> supportNeeds,
        String supportLevel,
        List<String> laws,
        String aimConflict) {

    /** A placement is in view where the need for one is (code list {@code need}): then a leader looks at it too. */
    boolean isPlacementConsidered() {
        return supportNeeds != null && supportNeeds.contains("placement");
    }
}
