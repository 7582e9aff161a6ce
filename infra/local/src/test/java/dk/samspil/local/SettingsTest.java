package dk.samspil.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {

    @TempDir
    Path home;

    @BeforeEach
    void defaults() throws IOException {
        Path file = home.resolve("infra/local/samspil.properties");
        Files.createDirectories(file.getParent());
        Files.copy(Path.of("samspil.properties"), file);
    }

    @Test
    void theDefaultsNeedNoFileOfOnesOwn() {
        Settings settings = Settings.load(home, null);

        assertThat(settings.port("portal")).isEqualTo(8600);
        assertThat(settings.data()).isEqualTo(home.resolve(".samspil").toAbsolutePath());
    }

    @Test
    void onesOwnFileChangesOnlyWhatItNames() throws IOException {
        Files.writeString(home.resolve("samspil.local.properties"), "port.portal=9000");

        Settings settings = Settings.load(home, null);

        assertThat(settings.publicUrl()).isEqualTo("http://127.0.0.1:9000");
        assertThat(settings.port("keycloak")).isEqualTo(8601);
    }

    @Test
    void aSettingThatIsNoNumberIsNamed() {
        Settings settings = Settings.of(home, Map.of("port.portal", "eight"));

        assertThatThrownBy(() -> settings.port("portal"))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("port.portal")
                .hasMessageContaining("eight");
    }

    @Test
    void timeIsTheMachinesUnlessSomebodySaysOtherwise() {
        assertThat(Settings.of(home, Map.of()).clockIsControlled()).isFalse();
        assertThat(Settings.of(home, Map.of("clock", "controlled")).clockIsControlled())
                .isTrue();
        assertThatThrownBy(() -> Settings.of(home, Map.of("clock", "fast")).clockIsControlled())
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("fast");
    }

    @Test
    void aNamedSettingsFileThatIsMissingIsSaidSo() {
        assertThatThrownBy(() -> Settings.load(home, "nowhere.properties")).hasMessageContaining("nowhere.properties");
    }
}
