package dk.samspil.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Runs the browser tests of {@code infra/acceptance/browser} against the platform of this run. */
class BrowserIT {

    private static final Path TESTS = Path.of("browser").toAbsolutePath();

    @Test
    void theStoryAsPeopleSeeItInTheBrowser() throws IOException, InterruptedException {
        RunningPlatform platform = RunningPlatform.get();
        Path logins = platform.settings().data().resolve("logins.json");
        Files.writeString(logins, platform.platform().logins().json());

        ProcessBuilder tests = new ProcessBuilder(List.of(
                        "sh",
                        "-ec",
                        "[ node_modules/.package-lock.json -nt package-lock.json ] || npm ci --no-audit --no-fund;"
                                + " npx playwright test"))
                .directory(TESTS.toFile())
                .redirectErrorStream(true);
        tests.environment().put("SAMSPIL_PORTAL", platform.settings().publicUrl());
        tests.environment().put("SAMSPIL_LOGINS", logins.toString());
        tests.environment()
                .put(
                        "SAMSPIL_BROWSER_OUTPUT",
                        Path.of("target/browser").toAbsolutePath().toString());

        assertThat(tests.start().waitFor())
                .as("the browser tests; their output is above")
                .isZero();
    }
}
