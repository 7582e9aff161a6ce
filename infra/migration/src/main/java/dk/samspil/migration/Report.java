package dk.samspil.migration;

import java.io.PrintStream;
import java.util.Map;
import java.util.TreeMap;

/** Says per instance what maps, what cannot and which deadline would be lost, and counts. */
final class Report {

    /** What became, or would become, of an instance. */
    enum Outcome {
        MIGRATES("migrates"),
        MIGRATED("migrated"),
        LOSES_DEADLINES("loses deadlines"),
        CANNOT("cannot"),
        REFUSED("refused by the engine");

        private final String words;

        Outcome(String words) {
            this.words = words;
        }
    }

    private final PrintStream out;
    private final Map<Outcome, Integer> counts = new TreeMap<>();

    Report(PrintStream out) {
        this.out = out;
    }

    void add(InstancePlan plan, Outcome outcome, String... reasons) {
        counts.merge(outcome, 1, Integer::sum);
        RunningInstance instance = plan.instance();
        out.printf(
                "%d  %s %d -> %d  journey %s  at %s: %s%n",
                instance.key(),
                instance.processId(),
                instance.version(),
                plan.target().number(),
                instance.journeyId() == null ? "-" : instance.journeyId(),
                instance.active(),
                outcome.words);
        plan.obstacles().forEach(obstacle -> out.println("    cannot: " + obstacle));
        plan.lostDeadlines().forEach(deadline -> out.println("    lost: " + deadline));
        for (String reason : reasons) {
            out.println("    " + reason);
        }
    }

    void progress() {
        out.println("-- so far: " + this);
    }

    boolean leavesSomethingBehind() {
        return counts.keySet().stream().anyMatch(outcome -> outcome.ordinal() > Outcome.MIGRATED.ordinal());
    }

    @Override
    public String toString() {
        if (counts.isEmpty()) {
            return "every instance runs on the newest version";
        }
        StringBuilder text = new StringBuilder();
        counts.forEach((outcome, count) -> text.append(text.isEmpty() ? "" : ", ")
                .append(count)
                .append(' ')
                .append(outcome.words));
        return text.toString();
    }
}
