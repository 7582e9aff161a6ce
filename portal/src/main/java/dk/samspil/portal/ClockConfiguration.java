package dk.samspil.portal;

import dk.samspil.clock.CaseworkClock;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The time of the cases. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    @Bean
    Clock clock(@Value("${samspil.clock}") String mode, JdbcClient database) {
        return CaseworkClock.of(mode, database);
    }
}
