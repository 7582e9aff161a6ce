package dk.samspil.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;

/** A part with its process: starts it, waits until it is ready, ends it. */
public final class RunningPart {

    private static final Duration STOP_PATIENCE = Duration.ofSeconds(30);
    private static final long POLL_NANOS = Duration.ofMillis(150).toNanos();

    private final Part part;
    private final Path log;
    private final PidFile pid;

    RunningPart(Part part, Settings settings) {
        this.part = part;
        this.log = settings.logs().resolve(part.name() + ".log");
        this.pid = new PidFile(settings.data(), part.name());
    }

    public String name() {
        return part.name();
    }

    public int port() {
        return part.port();
    }

    public Optional<ProcessHandle> process() {
        return pid.process();
    }

    public boolean healthy() {
        return process().isPresent() && part.healthy();
    }

    /** Memory of the part's process and its children in megabytes: pages they share are counted once. */
    public long memoryMegabytes() throws IOException {
        Optional<ProcessHandle> process = process();
        return process.isPresent() ? ProcessMemory.megabytesOf(process.get()) : 0;
    }

    /**
     * Starts the process, unless it runs already, and returns when it is ready.
     *
     * @throws StartFailure naming the part and its log, when it ended or took longer than {@code patience}
     */
    public void start(Duration patience) throws IOException, InterruptedException {
        if (process().isEmpty()) {
            part.prepare();
            launch();
        }
        awaitReady(patience);
        part.ready();
    }

    /** Starts the process without waiting. */
    void launch() throws IOException {
        keepOldLog();
        pid.write(part.launch(log));
    }

    void awaitReady(Duration patience) {
        long giveUpAt = System.nanoTime() + patience.toNanos();
        while (!part.healthy()) {
            if (process().isEmpty()) {
                throw new StartFailure(part.name() + " ended while starting; its last words are in " + log + ".");
            }
            if (System.nanoTime() > giveUpAt || Thread.currentThread().isInterrupted()) {
                throw new StartFailure(
                        part.name() + " was not ready after " + patience.toSeconds() + " s; see " + log + ".");
            }
            LockSupport.parkNanos(POLL_NANOS);
        }
    }

    /** Ends the process in its own way, and by force if it does not. */
    public void stop() throws IOException, InterruptedException {
        Optional<ProcessHandle> process = process();
        if (process.isPresent()) {
            part.stop(process.get());
            awaitEnd(process.get());
        }
        pid.remove();
    }

    /** Ends the process at once, as a power cut would. */
    public void kill() throws IOException, InterruptedException {
        Optional<ProcessHandle> process = process();
        if (process.isPresent()) {
            List<ProcessHandle> children = process.get().descendants().toList();
            process.get().destroyForcibly();
            children.forEach(ProcessHandle::destroyForcibly);
            awaitEnd(process.get());
        }
        pid.remove();
    }

    private static void awaitEnd(ProcessHandle process) throws InterruptedException {
        try {
            process.onExit().get(STOP_PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException tooSlow) {
            process.destroyForcibly();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private void keepOldLog() throws IOException {
        Files.createDirectories(log.getParent());
        if (Files.exists(log)) {
            Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
