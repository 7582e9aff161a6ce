package dk.samspil.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** When people look at their tasks: at nine and at three; those on duty also at weekends. */
final class Hours {

    static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final LocalTime AFTERNOON = LocalTime.of(15, 0);

    private Hours() {}

    /** The first time at or after the moment at which somebody looks; on weekdays alone unless on duty. */
    static Instant from(Instant moment, boolean onDuty) {
        ZonedDateTime at = moment.atZone(DENMARK);
        ZonedDateTime look = at.with(MORNING);
        while (look.isBefore(at) || !(onDuty || isWeekday(look))) {
            look = look.toLocalTime().equals(MORNING)
                    ? look.with(AFTERNOON)
                    : look.plusDays(1).with(MORNING);
        }
        return look.toInstant();
    }

    /** Nine o'clock of the next day. */
    static Instant nextMorning(Instant moment) {
        return moment.atZone(DENMARK).plusDays(1).with(MORNING).toInstant();
    }

    static boolean isWeekday(ZonedDateTime at) {
        return at.getDayOfWeek() != DayOfWeek.SATURDAY && at.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
