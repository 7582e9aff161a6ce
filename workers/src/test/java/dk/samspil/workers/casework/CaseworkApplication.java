package dk.samspil.workers.casework;

import dk.samspil.workers.WorkersApplication;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Primary;

/** Everything but the engine: the workers, as if the engine had just given them a job. It is Monday morning. */
@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan(
        basePackages = "dk.samspil.workers",
        excludeFilters = {
            @Filter(type = FilterType.REGEX, pattern = "dk\\.samspil\\.workers\\.engine\\..*"),
            @Filter(type = FilterType.ASSIGNABLE_TYPE, classes = WorkersApplication.class),
            // What a single test adds is not the others'.
            @Filter(type = FilterType.ANNOTATION, classes = TestConfiguration.class)
        })
class CaseworkApplication {

    static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    @Bean
    Clock clock() {
        return Clock.fixed(NOW, ZoneOffset.UTC);
    }

    @Bean
    @Primary
    PublishedMessages messages() {
        return new PublishedMessages();
    }
}
