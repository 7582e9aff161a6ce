package dk.samspil.exporter;

import java.util.ArrayList;
import java.util.List;

/** The changes gathered since the last write, in the engine's order. */
final class Batch {

    private record Entry(long position, Change change) {}

    private final List<Entry> entries = new ArrayList<>();
    private long lastPosition;

    private Batch(long lastPosition) {
        this.lastPosition = lastPosition;
    }

    /** An empty batch that goes on after this position. */
    static Batch after(long position) {
        return new Batch(position);
    }

    void add(long position, List<? extends Change> changes) {
        changes.forEach(change -> entries.add(new Entry(position, change)));
        lastPosition = position;
    }

    int size() {
        return entries.size();
    }

    /** Position of the last record seen, whether it changed anything or not. */
    long lastPosition() {
        return lastPosition;
    }

    /** The changes from records beyond a position. */
    List<Change> beyond(long position) {
        return entries.stream()
                .filter(entry -> entry.position() > position)
                .map(Entry::change)
                .toList();
    }
}
