package dk.samspil.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    Path data;

    @Test
    void aSecretIsTheSameAtEveryStartAndDiffersBetweenNames() throws IOException {
        String first = new Secrets(data).get("database.samspil_portal");

        assertThat(new Secrets(data).get("database.samspil_portal")).isEqualTo(first);
        assertThat(new Secrets(data).get("database.samspil_workers")).isNotEqualTo(first);
    }

    @Test
    void onlyTheOwnerMayReadTheSecrets() throws IOException {
        new Secrets(data).get("any");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("secrets.properties"))))
                .isEqualTo("rw-------");
    }
}
