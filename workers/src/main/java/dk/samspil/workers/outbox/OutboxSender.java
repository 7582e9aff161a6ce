package dk.samspil.workers.outbox;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends what is due, one message per transaction. Where no {@link DigitalPostPort} is connected, everything waits; where no
 * {@link PaperPostPort} is, what must go on paper waits and never takes the digital way instead.
 */
@Component
public class OutboxSender {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxSender.class);
    private static final String DIGITAL_POST = "digital-post";
    private static final String POST = "post";

    private final OutboxQueue queue;
    private final LetterWriter writer;
    private final Optional<DigitalPostPort> post;
    private final Optional<PaperPostPort> paper;
    private final TransactionTemplate transaction;

    OutboxSender(
            OutboxQueue queue,
            LetterWriter writer,
            Optional<DigitalPostPort> post,
            Optional<PaperPostPort> paper,
            PlatformTransactionManager transactions) {
        this.queue = queue;
        this.writer = writer;
        this.post = post;
        this.paper = paper;
        this.transaction = new TransactionTemplate(transactions);
        if (post.isEmpty()) {
            LOG.warn("Digital Post is not connected: messages wait in the outbox");
        }
    }

    /** Sends until nothing is due. */
    @Scheduled(fixedDelayString = "${samspil.outbox.interval}")
    public void sendDue() {
        post.ifPresent(this::sendDue);
    }

    private void sendDue(DigitalPostPort connected) {
        try {
            while (transaction.execute(status -> sendNext(connected, status))) {
                LOG.debug("Looking for more to send");
            }
        } catch (DataAccessException | TransactionException outage) {
            LOG.warn("The outbox waits for the database: {}", outage.getClass().getSimpleName());
        }
    }

    private boolean sendNext(DigitalPostPort connected, TransactionStatus status) {
        Optional<OutboxMessage> next = queue.lockNext();
        next.ifPresent(message -> send(connected, message, status));
        return next.isPresent();
    }

    private void send(DigitalPostPort connected, OutboxMessage message, TransactionStatus status) {
        // PostgreSQL takes no more statements after one that failed, unless it is undone.
        Object untouched = status.createSavepoint();
        try {
            Letter letter = writer.write(message);
            queue.sent(message, handOver(connected, message.channel(), letter), letter.subject());
        } catch (DeliveryException refused) {
            fail(message, refused.code());
            return;
        } catch (RuntimeException fault) {
            // Its message may quote what was to be sent, so only its class is kept.
            status.rollbackToSavepoint(untouched);
            fail(message, fault.getClass().getName());
            return;
        }
    }

    /** Returns the way it went. */
    private String handOver(DigitalPostPort connected, String channel, Letter letter) throws DeliveryException {
        if (channel.equals(DIGITAL_POST)) {
            try {
                connected.send(letter);
                return DIGITAL_POST;
            } catch (ExemptException exempt) {
                LOG.debug("Message {} goes on paper", letter.messageId());
            }
        }
        paper.orElseThrow(() -> new DeliveryException("paper-post-not-connected"))
                .send(letter);
        return POST;
    }

    private void fail(OutboxMessage message, String code) {
        LOG.warn("Message {} was not sent: {}", message.messageId(), code);
        queue.failed(message, code);
    }
}
