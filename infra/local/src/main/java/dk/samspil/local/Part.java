package dk.samspil.local;

import java.io.IOException;
import java.nio.file.Path;

/** One process of the platform: how it starts, when it is ready, how it ends. */
interface Part {

    /** What the progress line, the log file and {@code ./samspil logs} call it. */
    String name();

    /** The port people know it by. */
    int port();

    /** Makes ready what the process needs before it starts: files, configuration, an optimised image. */
    default void prepare() throws IOException, InterruptedException {}

    /** Starts the process, which writes to the log, and returns without waiting for it to be ready. */
    ProcessHandle launch(Path log) throws IOException;

    /** Whether it answers and says it is well. */
    boolean healthy();

    /** What must happen once it is ready and before the parts that need it start. */
    default void ready() throws IOException, InterruptedException {}

    /** Asks the process to end; the default is SIGTERM. */
    default void stop(ProcessHandle process) throws IOException, InterruptedException {
        process.destroy();
    }
}
