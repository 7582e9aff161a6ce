package dk.samspil.workers.deadline;

import java.util.Set;

/**
 * Which step of the casework fulfils which deadlines that no user task of their own ends. Accepting a referral ends no
 * duty under the law; only the step that the law asks for does, and what nobody has done stays open, in sight.
 */
public final class DeadlineCodes {

    /** A desk has taken the responsibility, and with it the acute help and the reading of a moved child's case. */
    public static final Set<String> DESK_HAS_IT = Set.of("D-AKUT-0AD", "D-TILFLYT-2AD");

    /** Somebody has talked with the citizen: the first personal contact, at once or before a support ends. */
    public static final Set<String> CITIZEN_CONTACTED = Set.of("D-KONTAKT-3AD", "D-OPHOER-5AD", "D-STRAKS-0T");

    /** Whoever notified has a receipt, or is anonymous and can have none (Barnets lov, § 138 [K]; domain.md S4). */
    public static final Set<String> RECEIPT_SENT = Set.of("F-UND-KVIT");

    /** Nothing is investigated: the screening is enough, or the narrower § 19 is (Barnets lov §§ 18–20). */
    public static final Set<String> NOT_INVESTIGATED = Set.of("F-BFU-4M");

    /** The round of co-desks is over; who has not answered is not waited for. */
    public static final Set<String> CO_DESKS_SETTLED = Set.of("D-MEDBORD-SLUT-4AD", "D-MEDBORD-2AD");

    /** The bridge builder is not waited for any more. */
    public static final Set<String> BRIDGE_OVER = Set.of("D-BRO-5AD", "D-BRO-SLUT-10AD");

    /** The tasks of a referral that an outside department may do by the citizen's consent alone. */
    public static final Set<String> BY_CONSENT = Set.of("D-BRO-5AD", "D-MEDBORD-2AD");

    /** The meeting has been held. */
    public static final Set<String> MEETING_HELD = Set.of("D-MOEDE-30AD", "D-PLANMOEDE-15AD");

    /** The plan is in force, or will not be made. */
    public static final Set<String> PLAN_SETTLED = Set.of("F-BPLAN-3M", "F-UPLAN-3M", "D-PLAN-3M");

    /** A guardian is registered: the steps towards one are over. */
    public static final Set<String> GUARDIANSHIP_SETTLED =
            Set.of("D-VAERGEBEHOV-20AD", "D-VAERGE-9M", "D-VAERGESVAR-2AD", "D-FORSINKET-5AD");

    private DeadlineCodes() {}
}
