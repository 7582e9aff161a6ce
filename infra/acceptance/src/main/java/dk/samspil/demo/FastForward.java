package dk.samspil.demo;

import dk.samspil.acceptance.RunningPlatform;
import java.time.Instant;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lets the people of stories live on for a while, in minutes, and tells in a short diary who did what. */
final class FastForward {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(Hours.DENMARK);

    private final RunningPlatform platform;

    FastForward(RunningPlatform platform) {
        this.platform = platform;
    }

    /** Plays the stories for that long; one that has not begun begins now. */
    void play(Period period, List<Story> stories) {
        StoryTeller teller = new StoryTeller(platform);
        Map<String, Story> byJourney = new HashMap<>();
        stories.forEach(story -> byJourney.put(teller.journeyOf(story), story));
        Instant end = platform.platform()
                .clock()
                .now()
                .atZone(Hours.DENMARK)
                .plus(period)
                .toInstant();
        new TimeTravel(platform, new People(platform), new StoriesScript(teller, byJourney), FastForward::tell)
                .goOnTo(end);
        System.out.println("It is " + DAY.format(end) + " now.");
    }

    private static void tell(TimeTravel.Deed deed) {
        System.out.printf("  %s  %s: «%s» (%s)%n", DAY.format(deed.at()), deed.who(), deed.task(), deed.citizen());
    }
}
