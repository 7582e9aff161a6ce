package dk.samspil.demo;

import dk.samspil.acceptance.RunningPlatform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * Scenario L (domain.md § 10.3): years of journeys, lived through the portal by the demo's staff. Interrupted, it goes on
 * where it was: what was sent is known by its id, and chance falls the same way again.
 */
final class History {

    private static final long NANOS = 1_000_000_000;

    private final RunningPlatform platform;
    private final long seed;
    private final long startedAt = System.nanoTime();
    private YearMonth month;
    private int deeds;

    History(RunningPlatform platform, long seed) {
        this.platform = platform;
        this.seed = seed;
    }

    /** Plays so many journeys over so many days from the day on which the history began, and prints the levels reached. */
    void play(int count, int days) {
        LocalDate firstDay = firstDay();
        Habits habits = Habits.read();
        List<PlannedJourney> journeys = new HistoryPlan(seed, habits, firstDay).journeys(count, days);
        People people = new People(platform);
        HistoryEvents events = new HistoryEvents(platform, people, journeys);
        Instant end = firstDay.plusDays(days).atStartOfDay(Hours.DENMARK).toInstant();
        new TimeTravel(platform, people, new HistoryScript(seed, habits, events), this::count).goOnTo(end);
        progress(YearMonth.from(end.atZone(Hours.DENMARK)));
        System.out.print(new HistoryLevels(platform).table());
    }

    /** The day after the one on which the history was begun, kept: who goes on with it has to plan the same. */
    private LocalDate firstDay() {
        Path file = platform.settings().data().resolve("history-" + seed);
        try {
            if (!Files.exists(file)) {
                Files.writeString(
                        file, platform.platform().clock().today().plusDays(1).toString());
            }
            return LocalDate.parse(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void count(TimeTravel.Deed deed) {
        YearMonth now = YearMonth.from(deed.at().atZone(Hours.DENMARK));
        if (month != null && !month.equals(now)) {
            progress(month);
        }
        month = now;
        deeds++;
    }

    private void progress(YearMonth until) {
        System.out.printf(
                "  %s: %s referrals, %d tasks done, %d s%n",
                until,
                platform.text("select count(*)::text from casework.referral"),
                deeds,
                (System.nanoTime() - startedAt) / NANOS);
    }
}
