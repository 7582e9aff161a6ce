package dk.samspil.exporter;

import java.util.UUID;

/** Which journey a process instance belongs to and which department holds it, as far as a batch has come. */
final class Attribution {

    private final long processInstanceKey;
    private final boolean stored;
    private Attribution parent;
    private UUID journeyId;
    private String holder;
    private String firstHolder;
    private boolean completedLate;

    private Attribution(long processInstanceKey, boolean stored, UUID journeyId, String holder) {
        this.processInstanceKey = processInstanceKey;
        this.stored = stored;
        this.journeyId = journeyId;
        this.holder = holder;
        this.firstHolder = holder;
    }

    /** Of an instance that has a row from an earlier batch. */
    static Attribution stored(long processInstanceKey, UUID journeyId, String holder) {
        return new Attribution(processInstanceKey, true, journeyId, holder);
    }

    /** Of an instance first met in this batch. */
    static Attribution unknown(long processInstanceKey) {
        return new Attribution(processInstanceKey, false, null, null);
    }

    /** A called process belongs to its caller's journey, and to its caller's holder until it has one of its own. */
    void inheritFrom(Attribution caller) {
        parent = caller;
        if (holder == null && caller.holder != null) {
            heldBy(caller.holder);
        }
    }

    /** An instance keeps the first journey it is told. */
    void belongsTo(UUID journey) {
        if (journeyId == null) {
            journeyId = journey;
            completedLate |= stored;
        }
    }

    void heldBy(String department) {
        if (firstHolder == null) {
            firstHolder = department;
            completedLate |= stored;
        }
        holder = department;
    }

    long processInstanceKey() {
        return processInstanceKey;
    }

    UUID journeyId() {
        return journeyId == null && parent != null ? parent.journeyId() : journeyId;
    }

    /** Who holds the journey now, null when nobody has been told to. */
    String holder() {
        return holder;
    }

    /** The first that held it, as far as is known here. */
    String firstHolder() {
        return firstHolder;
    }

    /** Whether rows of earlier batches lack what this batch tells. */
    boolean completedLate() {
        return completedLate;
    }

    boolean isComplete() {
        return journeyId() != null && holder != null;
    }
}
