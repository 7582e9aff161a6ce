package dk.samspil.local;

/** Why the platform cannot start or go on, in one line for the person at the keyboard. */
public final class StartFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    public StartFailure(String line) {
        super(line);
    }
}
