package dk.samspil.workers.deadline;

import java.util.Set;

/**
 * Which step of the casework fulfils which deadlines.
 *
 * <p>The statutory deadlines of a notification (F-UND-24T, the assessment within 24 hours; F-UND-KVIT, the receipt;
 * F-BFU-4M, the investigation) are in none of these sets, on purpose: their steps are not modelled yet, and accepting a
 * referral is none of them. To end one here would say that a duty under the law was met when nobody has noted that it
 * was, so it stays open, in sight, until its own step ends it.
 */
public final class DeadlineCodes {

    private static final String DESK_ANSWERS_IN_TIME = "D-BORD-2AD";

    /** A desk has accepted a referral or handed it on. */
    public static final Set<String> DESK_ANSWERED = Set.of(DESK_ANSWERS_IN_TIME);

    /**
     * A desk has taken the responsibility: besides its answer, the acute handling that only waited for somebody to take
     * it (call at once, help the same day, read a moved child's case).
     */
    public static final Set<String> DESK_HAS_IT =
            Set.of(DESK_ANSWERS_IN_TIME, "D-STRAKS-0T", "D-AKUT-0AD", "D-TILFLYT-2AD");

    /** Leadership has decided which desk takes it. */
    public static final Set<String> LEADERSHIP_DECIDED = Set.of("D-LEDER-2AD");

    /** The desk has named a temporary coordinator. */
    public static final Set<String> COORDINATOR_NAMED = Set.of("D-KONTAKTPERSON-0AD");

    /**
     * The citizen has a coordinator and is told so: the first personal contact that the process has so far, also where
     * the contact is due before a support ends.
     */
    public static final Set<String> CITIZEN_CONTACTED = Set.of("D-KONTAKT-3AD", "D-OPHOER-5AD");

    private DeadlineCodes() {}
}
