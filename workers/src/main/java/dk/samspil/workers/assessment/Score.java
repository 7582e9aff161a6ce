package dk.samspil.workers.assessment;

/**
 * One row of the form {@code assessment-score}.
 *
 * @param theme code list {@code ffb-theme} or {@code ics-dimension}
 * @param level code list {@code functional-level}; null where no level is given
 * @param ownLevel the citizen's own rating
 */
record Score(String theme, String level, String ownLevel, String note) {}
