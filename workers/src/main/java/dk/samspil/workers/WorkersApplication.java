package dk.samspil.workers;

import dk.samspil.clock.CaseworkClock;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Does the engine's jobs: the casework rules and every write to the schema {@code casework}. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class WorkersApplication {

    public static void main(String[] args) {
        SpringApplication.run(WorkersApplication.class, args);
    }

    @Bean
    Clock clock(@Value("${samspil.clock}") String mode, JdbcClient database) {
        return CaseworkClock.of(mode, database);
    }
}
