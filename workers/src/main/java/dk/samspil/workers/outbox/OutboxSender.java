package dk.samspil.workers.outbox;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** Sends what is due, one message per transaction. */
@Component
public class OutboxSender {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxSender.class);

    private final OutboxQueue queue;
    private final LetterWriter writer;
    private final DigitalPostPort post;
    private final TransactionTemplate transaction;

    OutboxSender(
            OutboxQueue queue, LetterWriter writer, DigitalPostPort post, PlatformTransactionManager transactions) {
        this.queue = queue;
        this.writer = writer;
        this.post = post;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Sends until nothing is due. */
    @Scheduled(fixedDelayString = "${samspil.outbox.interval}")
    public void sendDue() {
        try {
            while (transaction.execute(status -> sendNext())) {
                LOG.debug("Looking for more to send");
            }
        } catch (DataAccessException | TransactionException outage) {
            LOG.warn("The outbox waits for the database: {}", outage.getClass().getSimpleName());
        }
    }

    private boolean sendNext() {
        var next = queue.lockNext();
        next.ifPresent(this::send);
        return next.isPresent();
    }

    private void send(OutboxMessage message) {
        try {
            post.send(writer.write(message));
            queue.sent(message);
        } catch (DeliveryException refused) {
            LOG.warn("Message {} was not sent: {}", message.messageId(), refused.code());
            queue.failed(message, refused.code());
        }
    }
}
