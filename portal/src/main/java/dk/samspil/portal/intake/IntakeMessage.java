package dk.samspil.portal.intake;

/** The names that bind the intake to the models; nothing else in the portal knows a process by name. */
final class IntakeMessage {

    /** The form in which a referral is written. */
    static final String FORM_ID = "referral-intake";

    /** The process that every referral starts. */
    static final String PROCESS_ID = "citizen-journey";

    /** The department that takes a referral in. */
    static final String DEPARTMENT = "reception";

    private IntakeMessage() {}

    /**
     * The message that a journey starts with.
     *
     * @param source code list {@code source}
     * @throws IllegalArgumentException for a source that no process starts with
     */
    static String name(String source) {
        return switch (source) {
            case "citizen" -> "citizen-referral";
            case "walk-in" -> "walk-in";
            case "professional" -> "professional-referral";
            case "notification" -> "notification-received";
            case "discharge" -> "discharge-notified";
            case "internal" -> "internal-handover";
            case "municipality" -> "municipality-transfer";
            default -> throw new IllegalArgumentException("No process starts with the source " + source);
        };
    }
}
