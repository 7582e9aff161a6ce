package dk.samspil.workers.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class DemoDigitalPostTest {

    private final ApplicationContextRunner application =
            new ApplicationContextRunner().withUserConfiguration(DemoDigitalPost.class);

    @Test
    void standsInWhereADemonstrationIsAskedFor() {
        application
                .withPropertyValues("samspil.digital-post=demo")
                .run(context -> assertThat(context).hasSingleBean(DigitalPostPort.class));
    }

    @Test
    void isNotThereUnasked() {
        application.run(context -> assertThat(context).doesNotHaveBean(DigitalPostPort.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "true", "provider"})
    void isNotThereForAnythingElse(String setting) {
        application
                .withPropertyValues("samspil.digital-post=" + setting)
                .run(context -> assertThat(context).doesNotHaveBean(DigitalPostPort.class));
    }
}
