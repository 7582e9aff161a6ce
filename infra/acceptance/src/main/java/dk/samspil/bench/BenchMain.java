package dk.samspil.bench;

import java.util.List;
import java.util.Map;

/** {@code ./samspil bench [lag|exporter|referral|long-lived|pages]}: measures and prints JSON lines; without a name, all of them. */
public final class BenchMain {

    private static final Map<String, Bench> BENCHES = Map.of(
            "lag", new ListLagBench(),
            "exporter", new ExporterBench(),
            "referral", new ReferralBench(),
            "long-lived", new LongLivedBench(),
            "pages", new PagesBench());

    private BenchMain() {}

    /** One benchmark. */
    interface Bench {
        void run() throws Exception;
    }

    public static void main(String[] names) throws Exception {
        List<String> chosen =
                names.length == 0 ? List.of("lag", "exporter", "referral", "long-lived", "pages") : List.of(names);
        for (String name : chosen) {
            Bench bench = BENCHES.get(name);
            if (bench == null) {
                System.err.println("There is no benchmark '" + name + "'; there are " + BENCHES.keySet() + ".");
                System.exit(2);
            }
            bench.run();
        }
        System.exit(0);
    }
}
