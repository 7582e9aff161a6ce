package dk.samspil.processes.citizenjourney;

import java.util.Arrays;
import java.util.stream.Stream;

/**
 * Where a process waits.
 *
 * @param code of the deadline and
 * @param department of the task that waits there; both null where only time or a message is waited for
 * @param afterwards what waits when the deadline has passed, where silence is noted and the process goes on; null: the task
 *     stays, and somebody hears that it is late
 */
record WaitState(String process, String element, String code, String department, String afterwards) {

    private static final int COLUMNS = 5;

    /** One line for each, its columns apart by spaces. */
    static Stream<WaitState> table(String lines) {
        return lines.lines().map(WaitState::row);
    }

    private static WaitState row(String line) {
        var columns = Arrays.copyOf(line.strip().split(" +"), COLUMNS);
        return new WaitState(columns[0], columns[1], columns[2], columns[3], columns[4]);
    }

    boolean isTask() {
        return code != null;
    }

    /** As the engine's records name it. */
    String name() {
        return process + " " + element;
    }
}
