package dk.samspil.workers.job;

/**
 * A job that cannot succeed however often it is tried; it becomes an incident in the engine. The message is stored there,
 * so it names variables, codes and rules, and never what a person typed.
 */
public class JobFault extends RuntimeException {

    public JobFault(String message) {
        super(message);
    }

    public JobFault(String message, Throwable cause) {
        super(message, cause);
    }
}
