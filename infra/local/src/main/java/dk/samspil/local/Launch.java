package dk.samspil.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Starts a program in a session of its own: Ctrl-C reaches the launcher alone, which then ends the parts in order. */
final class Launch {

    private Launch() {}

    static ProcessHandle of(Path log, Map<String, String> environment, List<String> program) throws IOException {
        List<String> command = new ArrayList<>(List.of("setsid"));
        command.addAll(program);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(log.getParent().toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        // The installation's settings come from its file alone, not from the shell it was started in.
        builder.environment().keySet().removeIf(Launch::isASettingOfAPart);
        builder.environment().putAll(environment);
        return builder.start().toHandle();
    }

    private static boolean isASettingOfAPart(String name) {
        return name.startsWith("SAMSPIL_")
                || name.startsWith("ZEEBE_")
                || name.startsWith("CAMUNDA_")
                || name.startsWith("KC_")
                || name.startsWith("SPRING_");
    }
}
