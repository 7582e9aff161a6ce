package dk.samspil.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/decisions/0008: what is about a case asks for the time of the cases, so that it moves with them. */
class CaseTimeTest {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    private static final Pattern MACHINES_TIME =
            Pattern.compile("current_date|current_timestamp|localtime|(?<!casework\\.)\\bnow\\(\\)");

    /** About the machine: what exporter and jobs did, leases, the audit log; and the one function that adds the offset. */
    private static final List<String> ABOUT_THE_MACHINE = List.of(
            "V1__schemas_and_rights.sql: return (select pg_catalog.now() + c.ahead_ms * interval '1 millisecond' from casework.clock c);",
            "V2__flow.sql: updated_at timestamptz not null default now()",
            "V3__casework.sql: created_at timestamptz not null default now()",
            "V5__portal_and_audit.sql: tried_at timestamptz not null default now()",
            "V5__portal_and_audit.sql: at timestamptz not null default now(),");

    @Test
    void noMigrationAsksForTheMachinesTimeInACase() throws IOException {
        try (Stream<Path> files = Files.list(MIGRATIONS)) {
            assertThat(files.flatMap(CaseTimeTest::askingForTheMachinesTime)).hasSameElementsAs(ABOUT_THE_MACHINE);
        }
    }

    private static Stream<String> askingForTheMachinesTime(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .map(line -> line.replaceFirst("--.*", "").strip().replaceAll("\\s+", " "))
                    .filter(line -> MACHINES_TIME.matcher(line).find())
                    .filter(line -> !line.startsWith("comment on") && !line.startsWith("create function"))
                    .map(line -> file.getFileName() + ": " + line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
