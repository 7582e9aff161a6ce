package dk.samspil.workers.outbox;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Stands in until Digital Post is connected: takes every letter and sends none. */
@Component
class LocalDigitalPost implements DigitalPostPort {

    private static final Logger LOG = LoggerFactory.getLogger(LocalDigitalPost.class);

    @Override
    public void send(Letter letter) {
        LOG.info(
                "Message {} to a {} was written and goes nowhere: Digital Post is not connected",
                letter.messageId(),
                letter.recipient());
    }
}
