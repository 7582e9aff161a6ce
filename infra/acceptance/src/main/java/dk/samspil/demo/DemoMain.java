package dk.samspil.demo;

import dk.samspil.acceptance.RunningPlatform;
import dk.samspil.local.Settings;
import dk.samspil.local.StartFailure;
import java.nio.file.Path;
import java.time.Period;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * {@code ./samspil up --demo} and {@code ./samspil demo}: plays the stories of the demo people on the installation that is
 * up, several at a time, since a story mostly waits for the platform; lets time pass there; or fills it with a history.
 */
public final class DemoMain {

    /** As many as two cores bear without anybody's patience running out. */
    private static final int AT_A_TIME = 4;

    private static final long SEED = 1;

    private DemoMain() {}

    public static void main(String[] arguments) throws InterruptedException {
        Path home = Path.of(System.getProperty("samspil.home"));
        Settings settings = Settings.load(home, System.getenv("SAMSPIL_SETTINGS"));
        List<String> words = List.of(arguments);
        try {
            boolean done = play(RunningPlatform.attachedTo(settings), words.isEmpty() ? "" : words.getFirst(), words);
            System.exit(done ? 0 : 1);
        } catch (StartFailure failure) {
            System.err.println("samspil: " + failure.getMessage());
            System.exit(1);
        }
    }

    private static boolean play(RunningPlatform platform, String first, List<String> words)
            throws InterruptedException {
        switch (first) {
            case "--fast-forward" -> {
                List<Story> stories = stories(words.subList(2, words.size()));
                if (!tell(platform, stories, false)) {
                    return false;
                }
                new FastForward(platform, stories).play(Period.parse(words.get(1)));
            }
            case "--history" -> new History(platform, SEED).play(number(words, 1, 400), number(words, 2, 3 * 365));
            default -> {
                return tell(platform, stories(words), words.isEmpty());
            }
        }
        return true;
    }

    private static int number(List<String> words, int at, int otherwise) {
        return words.size() > at ? Integer.parseInt(words.get(at)) : otherwise;
    }

    private static List<Story> stories(List<String> names) {
        return (names.isEmpty() ? Story.names() : names)
                .stream().map(Story::named).toList();
    }

    /** @param leavingWork whether stories stop where somebody has something to do, as in a demo of them all */
    private static boolean tell(RunningPlatform platform, List<Story> stories, boolean leavingWork)
            throws InterruptedException {
        boolean allTold = true;
        try (ExecutorService stage =
                Executors.newFixedThreadPool(AT_A_TIME, Thread.ofVirtual().factory())) {
            List<Future<?>> plays = stories.stream()
                    .<Future<?>>map(story -> stage.submit(() -> tell(platform, story, leavingWork)))
                    .toList();
            for (Future<?> play : plays) {
                allTold &= isTold(play);
            }
        }
        return allTold;
    }

    private static void tell(RunningPlatform platform, Story story, boolean leavingWork) {
        StoryTeller teller = new StoryTeller(platform);
        boolean before = teller.isTold(leavingWork ? story.forDemo() : story);
        if (!before && leavingWork) {
            teller.tellForDemo(story);
        } else if (!before) {
            teller.tell(story);
        }
        System.out.println("  " + (before ? "is there already: " : "") + story.title());
    }

    private static boolean isTold(Future<?> play) throws InterruptedException {
        try {
            play.get();
            return true;
        } catch (ExecutionException e) {
            System.err.println("  " + e.getCause());
            return false;
        }
    }
}
