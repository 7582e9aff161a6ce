package dk.samspil.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The commands behind {@code ./samspil}. Exit code 0: done; 1: a {@link StartFailure}, told in one line. */
public final class Main {

    private Main() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        try {
            System.exit(run(List.of(args)));
        } catch (StartFailure failure) {
            System.err.println("samspil: " + failure.getMessage());
            System.exit(1);
        }
    }

    private static int run(List<String> args) throws IOException, InterruptedException {
        Logger.getLogger("").setLevel(Level.WARNING);
        Path home = Path.of(System.getProperty("samspil.home", "."));
        Settings settings = Settings.load(home.toAbsolutePath().normalize(), System.getenv("SAMSPIL_SETTINGS"));
        Platform platform = new Platform(settings);
        String command = args.isEmpty() ? "" : args.getFirst();
        List<String> options = args.isEmpty() ? List.of() : args.subList(1, args.size());
        return switch (command) {
            case "up" -> up(platform, settings, options.contains("--detach"));
            case "down" -> down(platform);
            case "status" -> new StatusTable(platform).print();
            case "logs" -> new Logs(settings, platform).show(options);
            case "reset" -> Reset.run(platform, settings, options.contains("--yes"));
            case "logins" -> logins(platform, options.contains("--json"));
            default -> throw new StartFailure("There is no command '" + command + "'.");
        };
    }

    private static int up(Platform platform, Settings settings, boolean detach)
            throws IOException, InterruptedException {
        long startedAt = System.nanoTime();
        CountDownLatch stopped = new CountDownLatch(1);
        Thread stopAll = Thread.ofPlatform().unstarted(() -> stop(platform, stopped));
        Runtime.getRuntime().addShutdownHook(stopAll);
        platform.start((part, port, nanos) ->
                System.out.printf("  %-9s ready on 127.0.0.1:%d after %.1f s%n", part, port, nanos / 1e9));
        System.out.printf(
                "%nSamspil is up after %.1f s: %s%n%n%s",
                (System.nanoTime() - startedAt) / 1e9,
                settings.publicUrl(),
                platform.logins().table());
        if (detach) {
            Runtime.getRuntime().removeShutdownHook(stopAll);
            return 0;
        }
        System.out.println("\nCtrl-C stops everything.");
        stopped.await();
        return 0;
    }

    private static void stop(Platform platform, CountDownLatch stopped) {
        try {
            platform.stop();
        } catch (IOException e) {
            System.err.println("samspil: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            stopped.countDown();
        }
    }

    private static int down(Platform platform) throws IOException, InterruptedException {
        platform.stop();
        System.out.println("Samspil is down; its data is kept.");
        return 0;
    }

    private static int logins(Platform platform, boolean json) {
        System.out.println(json ? platform.logins().json() : platform.logins().table());
        return 0;
    }
}
