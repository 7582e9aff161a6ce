package dk.samspil.processes.citizenjourney;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * How a journey comes to wait at some of its wait states; all of them together are every place where a follow-up, a
 * transition or a milestone can wait.
 *
 * @param goes from a follow-up in which nothing is due
 */
record WayThere(String name, Consumer<LongJourney> goes, List<WaitState> waits) {

    static Stream<WayThere> all() {
        return Stream.of(FollowUpWays.all(), TransitionWays.all(), MilestoneWays.all())
                .flatMap(ways -> ways);
    }

    /** @param waits one line for each state, as {@link WaitState#table} reads it */
    static WayThere way(String name, Consumer<LongJourney> goes, String waits) {
        return new WayThere(name, goes, WaitState.table(waits).toList());
    }

    @Override
    public String toString() {
        return name;
    }
}
