package dk.samspil.workers.casework;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.workers.outbox.OutboxSender;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An installation where nobody has said what to do with messages. */
class OutboxWithoutPostIT extends CaseworkIT {

    @Autowired
    private OutboxSender sender;

    @Test
    void messagesWaitUntilDigitalPostIsConnected() {
        register(intake());
        run("escalate-overdue", Map.of("department", "youth", "deadlineCode", "D-BORD-2AD"));

        sender.sendDue();

        assertThat(rows("select sent_at is null as waiting, attempts from casework.outbox where journey_id = :journey"))
                .containsExactly(Map.of("waiting", true, "attempts", 0));
    }
}
