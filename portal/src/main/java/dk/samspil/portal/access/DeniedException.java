package dk.samspil.portal.access;

/** The access rule said no; answered with 403. */
public class DeniedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String sentence;

    DeniedException(Rule brokenRule) {
        super(brokenRule.auditName());
        this.sentence = brokenRule.sentence();
    }

    /** Why, in Danish, as the caller reads it. */
    public String sentence() {
        return sentence;
    }
}
