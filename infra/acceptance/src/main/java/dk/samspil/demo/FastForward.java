package dk.samspil.demo;

import dk.samspil.acceptance.RunningPlatform;
import dk.samspil.local.InstallationClock;
import java.time.Instant;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lets the people of stories live on for a while, in minutes, and tells in a short diary who did what. */
public final class FastForward {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(Hours.DENMARK);

    private final InstallationClock clock;
    private final TimeTravel travel;

    /** @param stories whose beginnings have been told; one that has not begun begins now */
    public FastForward(RunningPlatform platform, List<Story> stories) {
        StoryTeller teller = new StoryTeller(platform);
        Map<String, Story> byJourney = new HashMap<>();
        stories.forEach(story -> byJourney.put(teller.journeyOf(story), story));
        this.clock = platform.platform().clock();
        this.travel = new TimeTravel(
                platform, new People(platform), new StoriesScript(platform, teller, byJourney), FastForward::tell);
    }

    /** Lets that time pass. */
    public void play(Period period) {
        goOnTo(clock.now().atZone(Hours.DENMARK).plus(period).toInstant());
    }

    /** Lets time pass until that moment. */
    public void goOnTo(Instant end) {
        travel.goOnTo(end);
        System.out.println("It is " + DAY.format(end) + " now.");
    }

    /** The open tasks whose time had come and that nobody could do. */
    public List<String> notDone() {
        return travel.notDone();
    }

    private static void tell(TimeTravel.Deed deed) {
        System.out.printf("  %s  %s: «%s» (%s)%n", DAY.format(deed.at()), deed.who(), deed.task(), deed.citizen());
    }
}
