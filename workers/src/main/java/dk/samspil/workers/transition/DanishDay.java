package dk.samspil.workers.transition;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The calendar day in Denmark. */
public final class DanishDay {

    private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");

    private DanishDay() {}

    public static LocalDate today(Clock clock) {
        return LocalDate.now(clock.withZone(COPENHAGEN));
    }
}
