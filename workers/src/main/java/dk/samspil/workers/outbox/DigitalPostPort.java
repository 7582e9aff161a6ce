package dk.samspil.workers.outbox;

/**
 * The way out to people's mailboxes: one bean, the adapter of the municipality's own provider. Without one, messages wait
 * in the outbox.
 */
public interface DigitalPostPort {

    /**
     * Hands a letter over. A crash right after can bring the same letter again, so an implementation passes on
     * {@link Letter#messageId()} as the key by which the receiver knows a letter it already has.
     *
     * @throws ExemptException when who it is to is exempt: it goes on paper at once
     * @throws DeliveryException when it was not taken; it is tried again later
     */
    void send(Letter letter) throws DeliveryException;
}
