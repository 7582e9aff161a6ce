package dk.samspil.portal.forms;

/** Who fills a form in; its FEEL conditions see the lower-case name as {@code actor}. */
public enum Actor {
    /** The citizen, or who acts for them by law. */
    CITIZEN,
    STAFF;

    /** What the variable {@code actor} of a form's conditions holds. */
    public String code() {
        return this == CITIZEN ? "citizen" : "staff";
    }
}
