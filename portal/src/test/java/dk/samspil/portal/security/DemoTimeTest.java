package dk.samspil.portal.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import dk.samspil.clock.CaseworkClock;
import dk.samspil.portal.PortalIntegrationTest;
import dk.samspil.portal.TestDatabase;
import dk.samspil.portal.access.Caller;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What time it is for the portal, and whether it says so (docs/decisions/0008). */
@PortalIntegrationTest
class DemoTimeTest {

    private static final Duration A_YEAR = Duration.ofDays(365);

    @Autowired
    private MockMvc portal;

    @Autowired
    private Clock clock;

    @Test
    void anOrdinaryPortalTellsNoTimeOfADemoAndFollowsNone() {
        TestDatabase.whileAhead(A_YEAR, () -> {
            assertThat(me().path("demoNow").isNull()).isTrue();
            assertThat(Duration.between(clock.instant(), Instant.now()).abs()).isLessThan(Duration.ofMinutes(1));
        });
    }

    @Test
    void thePortalOfADemoIsAsFarAheadAsTheDatabaseSays() {
        Clock controlled = CaseworkClock.of("controlled", TestDatabase.portal());
        TestDatabase.whileAhead(A_YEAR, () -> {
            Instant inAYear = Instant.now().plus(A_YEAR);
            assertThat(CaseworkClock.moved(controlled).orElseThrow())
                    .isBetween(inAYear.minusSeconds(60), inAYear.plusSeconds(60));
        });
    }

    private JsonNode me() {
        var mette = new Caller("user-mette", "Mette", "mette.krogh", Set.of("caseworker"), Set.of("children-family"));
        try {
            return JsonMapper.shared()
                    .readTree(portal.perform(get("/api/me").with(PortalIntegrationTest.Installation.as(mette)))
                            .andReturn()
                            .getResponse()
                            .getContentAsString());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
