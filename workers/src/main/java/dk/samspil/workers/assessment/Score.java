package dk.samspil.workers.assessment;

import java.util.List;

/**
 * One row of the form {@code assessment-score}.
 *
 * @param theme code list {@code ffb-theme} or {@code ics-dimension}
 * @param level code list {@code functional-level}; null where no level is given
 * @param ownLevel the citizen's own rating
 * @param subThemes code list {@code ffb-sub-theme}
 * @param potential code list {@code goal-type}: what can be reached here; null where nobody can say
 */
record Score(String theme, String level, String ownLevel, String note, List<String> subThemes, String potential) {

    Score {
        subThemes = subThemes == null ? List.of() : subThemes;
    }
}
