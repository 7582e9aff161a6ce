package dk.samspil.portal.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.portal.TestDatabase;
import dk.samspil.portal.reference.ReferenceCodes;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every source a referral can come from starts a journey by a message of its own. */
class IntakeMessageTest {

    @Test
    void everySourceHasItsMessage() {
        Set<String> sources = new ReferenceCodes(TestDatabase.portal()).known("source");

        assertThat(sources.stream().map(IntakeMessage::name).collect(Collectors.toSet()))
                .hasSameSizeAs(sources)
                .contains("citizen-referral", "notification-received", "municipality-transfer");
    }
}
