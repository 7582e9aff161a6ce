package dk.samspil.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;

/** One measured result: a JSON line on standard output. */
final class Figure {

    private final ObjectNode line = new ObjectMapper().createObjectNode();

    Figure(String bench) {
        line.put("bench", bench);
    }

    Figure with(String name, String value) {
        line.put(name, value);
        return this;
    }

    Figure with(String name, double value) {
        line.put(name, Math.round(value * 100) / 100.0);
        return this;
    }

    /** Adds median, p95 and maximum of the values. */
    Figure with(String name, double[] values, String unit) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return with(name + "Median" + unit, quantile(sorted, 0.5))
                .with(name + "P95" + unit, quantile(sorted, 0.95))
                .with(name + "Max" + unit, quantile(sorted, 1))
                .with("samples", sorted.length);
    }

    void print() {
        System.out.println(line);
    }

    private static double quantile(double[] sorted, double share) {
        return sorted.length == 0 ? Double.NaN : sorted[(int) Math.ceil(share * sorted.length) - 1];
    }
}
