package dk.samspil.workers.outbox;

/** A letter was not taken. The code is stored and logged, so it says why and never what or to whom. */
public class DeliveryException extends Exception {

    public DeliveryException(String code) {
        super(code);
    }

    String code() {
        return getMessage();
    }
}
