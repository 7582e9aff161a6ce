package dk.samspil.portal.access;

/** The access rule said no; answered with 403. */
public class DeniedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DeniedException(Rule brokenRule) {
        super(brokenRule.auditName());
    }
}
