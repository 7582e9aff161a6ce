package dk.samspil.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;

/**
 * The citizens of the demo (domain.md § 10.1), with birth dates moved so that on the installation's first day they are
 * as old as they were on the demo's own day. Their CPR numbers are replacement numbers: day of birth plus 60, which is
 * nobody's.
 */
final class DemoCitizens {

    private static final LocalDate DEMO_DAY = LocalDate.of(2026, 11, 23);
    private static final int REPLACEMENT = 60;

    /** A birth date on the demo's own day, and the last four digits. */
    private record Born(LocalDate on, String serial) {}

    private static final Map<String, Born> BORN = Map.ofEntries(
            born("emil.holm", "2011-01-20", "4001"),
            born("amina.warsame", "2009-04-15", "4002"),
            born("noah.berg", "2008-12-14", "4003"),
            born("freja.mortensen", "2017-05-03", "4004"),
            born("jonas.kristoffersen", "2002-03-09", "4005"),
            born("maria.thomsen", "1988-08-22", "0006"),
            born("hassan.karimi", "1980-06-11", "0007"),
            born("birthe.nygaard", "1960-02-17", "0008"),
            born("freja.mor", "1988-04-12", "4010"),
            born("emil.mor", "1980-09-02", "0014"),
            born("emil.far", "1978-03-27", "0015"),
            born("amina.mor", "1984-11-08", "0016"),
            born("noah.mor", "1979-05-30", "0018"),
            born("noah.far", "1977-10-11", "0019"),
            born("lone.elkjaer", "1985-06-03", "0012"));

    private final long days;

    DemoCitizens(Settings settings) {
        this.days = ChronoUnit.DAYS.between(DEMO_DAY, firstDay(settings.data()));
    }

    private static Map.Entry<String, Born> born(String username, String on, String serial) {
        return Map.entry(username, new Born(LocalDate.parse(on), serial));
    }

    /** The CPR number of a demo citizen, written DDMMYY-XXXX; empty for everybody else. */
    Optional<String> cpr(String username) {
        return Optional.ofNullable(BORN.get(username)).map(born -> {
            LocalDate on = born.on().plusDays(days);
            return "%02d%02d%02d-%s"
                    .formatted(on.getDayOfMonth() + REPLACEMENT, on.getMonthValue(), on.getYear() % 100, born.serial());
        });
    }

    /** The day of the first start, kept: the citizens grow older from then on as people do. */
    private static LocalDate firstDay(Path data) {
        Path file = data.resolve("first-day");
        try {
            if (!Files.exists(file)) {
                Files.writeString(
                        file, LocalDate.now(ZoneId.of("Europe/Copenhagen")).toString());
            }
            return LocalDate.parse(Files.readString(file));
        } catch (IOException e) {
            throw new StartFailure("Cannot keep the first day in " + file + ": " + e.getMessage());
        }
    }
}
