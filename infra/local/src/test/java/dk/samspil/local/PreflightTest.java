package dk.samspil.local;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreflightTest {

    private static final Path PROJECT = Path.of("../..").toAbsolutePath().normalize();

    @TempDir
    Path data;

    @Test
    void aTakenPortIsNamedWithItsSetting() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Settings settings = settings(Map.of("port.zeebe-rest", String.valueOf(taken.getLocalPort())));

            assertThatThrownBy(() -> Preflight.check(settings, List.of("postgres", "zeebe")))
                    .isInstanceOf(StartFailure.class)
                    .hasMessageContaining(String.valueOf(taken.getLocalPort()))
                    .hasMessageContaining("port.zeebe-rest");
        }
    }

    @Test
    void thePortsOfAPartThatRunsAreItsOwn() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Settings settings = settings(Map.of("port.zeebe-rest", String.valueOf(taken.getLocalPort())));

            assertThatCode(() -> Preflight.check(settings, List.of("portal"))).doesNotThrowAnyException();
        }
    }

    @Test
    void aDiskThatIsTooFullIsNamed() throws IOException {
        Settings settings = settings(Map.of("disk.needed-mb", "2000000000"));

        assertThatThrownBy(() -> Preflight.check(settings, List.of()))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining(data.toString())
                .hasMessageContaining("disk.needed-mb");
    }

    private Settings settings(Map<String, String> changed) throws IOException {
        Map<String, String> all = new TreeMap<>(changed);
        all.put("data.directory", data.toString());
        for (String port : Settings.of(PROJECT, Map.of()).ports()) {
            try (ServerSocket free = new ServerSocket(0)) {
                all.putIfAbsent("port." + port, String.valueOf(free.getLocalPort()));
            }
        }
        return Settings.of(PROJECT, all);
    }
}
