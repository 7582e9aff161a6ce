package dk.samspil.workers.outbox;

/** Who the letter is to gets no Digital Post: it goes on paper. A parent's exemption is known to Digital Post alone. */
public class ExemptException extends DeliveryException {

    public ExemptException() {
        super("exempt");
    }
}
