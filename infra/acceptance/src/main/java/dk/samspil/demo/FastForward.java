package dk.samspil.demo;

import dk.samspil.acceptance.RunningPlatform;
import dk.samspil.local.InstallationClock;
import java.time.Instant;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lets the people of stories live on for a while, in minutes, and tells in a short diary who did what. */
public final class FastForward {

    /** The minutes are the machine's. */
    private static final DateTimeFormatter HOUR =
            DateTimeFormatter.ofPattern("yyyy-MM-dd 'at' HH").withZone(Hours.DENMARK);

    private final InstallationClock clock;
    private final TimeTravel travel;
    private final List<String> diary = new ArrayList<>();

    /** @param stories whose beginnings have been told; one that has not begun begins now */
    public FastForward(RunningPlatform platform, List<Story> stories) {
        StoryTeller teller = new StoryTeller(platform);
        Map<String, Story> byJourney = new LinkedHashMap<>();
        stories.forEach(story -> byJourney.put(teller.journeyOf(story), story));
        this.clock = platform.platform().clock();
        this.travel = new TimeTravel(
                platform, new People(platform), new StoriesScript(platform, teller, byJourney), this::tell);
    }

    /** Lets that time pass. */
    public void play(Period period) {
        goOnTo(clock.now().atZone(Hours.DENMARK).plus(period).toInstant());
    }

    /** Lets time pass until that moment. */
    public void goOnTo(Instant end) {
        travel.goOnTo(end);
        System.out.println("It is " + HOUR.format(end) + " now.");
    }

    /** The open tasks whose time had come and that nobody could do. */
    public List<String> notDone() {
        return travel.notDone();
    }

    /** Who did what and when, in turn: the same for the same stories begun at the same time. */
    public List<String> diary() {
        return List.copyOf(diary);
    }

    private void tell(TimeTravel.Deed deed) {
        String line = "%s  %s: «%s» (%s)".formatted(HOUR.format(deed.at()), deed.who(), deed.task(), deed.citizen());
        diary.add(line);
        System.out.println("  " + line);
    }
}
