package dk.samspil.workers.engine;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How much work is taken at a time.
 *
 * @param threads jobs done at once, over all types
 * @param maxActive jobs of one type held at once
 * @param timeout after this the engine gives an unanswered job to another worker
 */
@ConfigurationProperties("samspil.jobs")
record JobSettings(int threads, int maxActive, Duration timeout) {}
