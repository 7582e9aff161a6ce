package dk.samspil.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Runs the browser tests of {@code infra/acceptance/browser} against the platform of this run. */
class BrowserIT {

    private static final Path TESTS = Path.of("browser").toAbsolutePath();
    private static final String COMMAND =
            "[ node_modules/.package-lock.json -nt package-lock.json ] || npm ci --no-audit --no-fund;"
                    + " npx playwright test";

    @Test
    void theStoryAsPeopleSeeItInTheBrowser() throws IOException, InterruptedException {
        RunningPlatform platform = RunningPlatform.get();
        Path logins = platform.settings().data().resolve("logins.json");
        Files.writeString(logins, platform.platform().logins().json());

        Path log = Path.of("target/browser-tests.log").toAbsolutePath();
        ProcessBuilder tests = new ProcessBuilder("sh", "-ec", COMMAND)
                .directory(TESTS.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        tests.environment().put("SAMSPIL_PORTAL", platform.settings().publicUrl());
        tests.environment().put("SAMSPIL_LOGINS", logins.toString());
        tests.environment()
                .put(
                        "SAMSPIL_BROWSER_OUTPUT",
                        Path.of("target/browser").toAbsolutePath().toString());

        int failed;
        try (Stage stage = new Stage(platform)) {
            tests.environment().put("SAMSPIL_STAGE", stage.address());
            failed = tests.start().waitFor();
        }

        assertThat(failed).as(Files.readString(log)).isZero();
    }
}
