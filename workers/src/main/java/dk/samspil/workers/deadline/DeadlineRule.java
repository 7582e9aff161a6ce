package dk.samspil.workers.deadline;

/**
 * A time limit as the reference data states it, valid at the deadline's start.
 *
 * @param amount of units, 0 or more
 * @param direction whether the limit lies before or after the event
 * @param kind {@code law}, {@code design} or {@code law+design}
 * @param legalBasis the paragraph; null when the municipality set the limit itself
 * @param warnPercent how much of the time has passed when a reminder goes out, 0 to 100
 */
record DeadlineRule(
        String code,
        int amount,
        DeadlineUnit unit,
        Direction direction,
        String kind,
        String legalBasis,
        int warnPercent) {

    enum Direction {
        BEFORE(-1),
        AFTER(1);

        private final int sign;

        Direction(int sign) {
            this.sign = sign;
        }

        int sign() {
            return sign;
        }
    }
}
