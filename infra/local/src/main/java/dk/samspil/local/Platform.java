package dk.samspil.local;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/** All parts of one installation, in the order in which they start. */
public final class Platform {

    private final Settings settings;
    private final Secrets secrets;
    private final RunningPart postgres;
    private final List<RunningPart> others;

    public Platform(Settings settings) throws IOException {
        this.settings = settings;
        Files.createDirectories(settings.data());
        this.secrets = new Secrets(settings.data());
        this.postgres = running(new Postgres(settings, secrets));
        this.others = List.of(
                running(new Keycloak(settings, secrets)),
                running(new Zeebe(settings, secrets)),
                running(new Workers(settings, secrets)),
                running(new Portal(settings, secrets)));
    }

    private RunningPart running(Part part) {
        return new RunningPart(part, settings);
    }

    /**
     * Starts what is not running: the database first, then the rest side by side, since each waits for the others by
     * itself. When one fails, what this call started is stopped again.
     *
     * @throws StartFailure saying in one line what is in the way
     */
    public void start(Progress progress) throws IOException, InterruptedException {
        start(others, progress);
    }

    /** The same for the database and the named parts alone; benchmarks measure the engine by itself. */
    public void startOnly(Set<String> names, Progress progress) throws IOException, InterruptedException {
        start(others.stream().filter(part -> names.contains(part.name())).toList(), progress);
    }

    private void start(List<RunningPart> chosen, Progress progress) throws IOException, InterruptedException {
        List<RunningPart> stopped = Stream.concat(Stream.of(postgres), chosen.stream())
                .filter(part -> part.process().isEmpty())
                .toList();
        Preflight.check(settings, stopped.stream().map(RunningPart::name).toList());
        try {
            startOne(postgres, progress);
            startTogether(chosen, progress);
        } catch (RuntimeException | IOException | InterruptedException failure) {
            stop(stopped);
            throw failure;
        }
    }

    private void startTogether(List<RunningPart> chosen, Progress progress) throws IOException, InterruptedException {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            CompletionService<RunningPart> starts = new ExecutorCompletionService<>(threads);
            chosen.forEach(part -> starts.submit(() -> startOne(part, progress)));
            for (int i = 0; i < chosen.size(); i++) {
                awaitOne(starts, threads);
            }
        }
    }

    private static void awaitOne(CompletionService<RunningPart> starts, ExecutorService threads)
            throws IOException, InterruptedException {
        try {
            starts.take().get();
        } catch (ExecutionException e) {
            threads.shutdownNow();
            if (e.getCause() instanceof StartFailure failure) {
                throw failure;
            }
            throw new IOException(e.getCause());
        }
    }

    private RunningPart startOne(RunningPart part, Progress progress) throws IOException, InterruptedException {
        long startedAt = System.nanoTime();
        part.start(settings.patience());
        progress.ready(part.name(), part.port(), System.nanoTime() - startedAt);
        return part;
    }

    /** Stops every part, the database last. */
    public void stop() throws IOException, InterruptedException {
        stop(parts());
    }

    private static void stop(List<RunningPart> parts) throws IOException, InterruptedException {
        for (RunningPart part : parts.reversed()) {
            part.stop();
        }
    }

    /** The part of that name. */
    public RunningPart part(String name) {
        return parts().stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new StartFailure("There is no part '" + name + "'; the parts are "
                        + parts().stream().map(RunningPart::name).toList() + "."));
    }

    /** Every part, in starting order. */
    public List<RunningPart> parts() {
        List<RunningPart> all = new ArrayList<>(List.of(postgres));
        all.addAll(others);
        return all;
    }

    /** The time of this installation, which a demo or a test may move. */
    public InstallationClock clock() {
        return new InstallationClock(settings, secrets);
    }

    /** Who can log in, and as which service accounts programs can. */
    public DemoLogins logins() {
        return new DemoLogins(settings, secrets);
    }

    /** A secret of this installation by its name; tests and benchmarks act as the parts do. */
    public String secret(String name) {
        return secrets.get(name);
    }

    /** Told when a part is ready. */
    @FunctionalInterface
    public interface Progress {
        void ready(String part, int port, long nanos);
    }
}
