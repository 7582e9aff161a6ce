package dk.samspil.demo;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/**
 * Chance that falls the same way each time: it depends on the seed and on what it is about, not on what was asked before,
 * so that a history which is interrupted goes on as it would have.
 */
record Dice(long seed) {

    private SplittableRandom about(Object... what) {
        long mixed = seed;
        for (Object part : what) {
            mixed = new SplittableRandom(mixed ^ part.toString().hashCode()).nextLong();
        }
        return new SplittableRandom(mixed);
    }

    /** From 0 up to 1. */
    double part(Object... what) {
        return about(what).nextDouble();
    }

    /** From {@code least} to {@code most}, both included. */
    int number(int least, int most, Object... what) {
        return about(what).nextInt(least, most + 1);
    }

    boolean happens(double chance, Object... what) {
        return part(what) < chance;
    }

    <T> T one(List<T> of, Object... what) {
        return of.get(about(what).nextInt(of.size()));
    }

    /** One of them, by weight. */
    <T> T weighted(List<T> of, ToDoubleFunction<T> weight, Object... what) {
        double at = part(what) * of.stream().mapToDouble(weight).sum();
        for (T one : of) {
            at -= weight.applyAsDouble(one);
            if (at < 0) {
                return one;
            }
        }
        return of.getLast();
    }
}
