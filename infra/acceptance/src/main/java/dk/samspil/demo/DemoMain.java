package dk.samspil.demo;

import dk.samspil.acceptance.RunningPlatform;
import dk.samspil.local.Settings;
import java.nio.file.Path;
import java.util.List;

/** {@code ./samspil up --demo}: plays the stories of the demo people on the installation that is up. */
public final class DemoMain {

    private DemoMain() {}

    public static void main(String[] chosen) {
        Path home = Path.of(System.getProperty("samspil.home"));
        Settings settings = Settings.load(home, System.getenv("SAMSPIL_SETTINGS"));
        StoryTeller teller = new StoryTeller(RunningPlatform.attachedTo(settings));
        List<String> names = chosen.length == 0 ? Story.names() : List.of(chosen);
        for (String name : names) {
            Story story = Story.named(name);
            System.out.println("  " + name + ": " + (teller.isTold(story) ? "is there already" : play(teller, story)));
        }
        System.exit(0);
    }

    private static String play(StoryTeller teller, Story story) {
        teller.tell(story);
        return story.title();
    }
}
