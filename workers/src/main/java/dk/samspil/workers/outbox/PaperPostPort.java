package dk.samspil.workers.outbox;

/**
 * The way out on paper, for who is exempt from Digital Post: one bean, the adapter of the municipality's remote
 * printing. Where somebody lives is in no letter and not in this database: the printing looks it up in the CPR register, where
 * a protected address stays protected.
 */
public interface PaperPostPort {

    /**
     * Hands a letter over, as {@link DigitalPostPort#send}.
     *
     * @throws DeliveryException when it was not taken; it is tried again later, on paper
     */
    void send(Letter letter) throws DeliveryException;
}
