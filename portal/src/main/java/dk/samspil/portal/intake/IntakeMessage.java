package dk.samspil.portal.intake;

import java.time.Duration;

/** The names that bind the intake to the models; nothing else in the portal knows a process by name. */
final class IntakeMessage {

    /** The message that a process starts with. */
    static final String NAME = "referral-received";

    /** The form in which reception writes a referral. */
    static final String FORM_ID = "referral-intake";

    /** The department that takes a referral in. */
    static final String DEPARTMENT = "reception";

    /** How long the engine remembers the message id and so starts nothing twice. */
    static final Duration TIME_TO_LIVE = Duration.ofDays(7);

    private IntakeMessage() {}
}
