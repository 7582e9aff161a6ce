package dk.samspil.workers.outbox;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Takes every letter, digital or on paper, and sends none, so that a demonstration runs to its end. Only where {@code samspil.digital-post} is
 * {@code demo}: elsewhere a letter would count as sent that nobody ever reads.
 */
@Component
@ConditionalOnProperty(name = "samspil.digital-post", havingValue = "demo")
class DemoDigitalPost implements DigitalPostPort, PaperPostPort {

    private static final Logger LOG = LoggerFactory.getLogger(DemoDigitalPost.class);

    @Override
    public void send(Letter letter) {
        LOG.info("Message {} is marked as sent and goes nowhere: this is a demonstration", letter.messageId());
    }
}
