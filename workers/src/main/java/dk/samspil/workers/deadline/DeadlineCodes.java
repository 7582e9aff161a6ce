package dk.samspil.workers.deadline;

/** The deadlines that the casework itself ends. */
public final class DeadlineCodes {

    /** A desk accepts a referral or hands it on. */
    public static final String DESK_ANSWERS = "D-BORD-2AD";

    /** Leadership decides which desk takes it. */
    public static final String LEADERSHIP_DECIDES = "D-LEDER-2AD";

    /** The desk names a temporary coordinator. */
    public static final String COORDINATOR_NAMED = "D-KONTAKTPERSON-0AD";

    private DeadlineCodes() {}
}
