package dk.samspil.processes;

import io.camunda.zeebe.client.ZeebeClient;
import io.camunda.zeebe.client.api.response.EvaluateDecisionResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Asks the engine for decisions, and tells which rows of which table answered. */
public final class Decisions {

    private static final Pattern RULE = Pattern.compile("<rule id=\"([^\"]+)\">");

    private final ZeebeClient client;

    public Decisions(ZeebeClient client) {
        this.client = client;
    }

    /** The engine's answer; a variable that is null is left out, as for a referral that says nothing about it. */
    public Answer decide(String decision, Map<String, Object> variables) {
        var known = new HashMap<>(variables);
        known.values().removeIf(value -> value == null);
        return new Answer(client.newEvaluateDecisionCommand()
                .decisionId(decision)
                .variables(known)
                .send()
                .join());
    }

    /** The ids of all rows in a file, table by table. */
    public static List<String> rowsOf(Path dmn) {
        return RULE.matcher(Models.read(dmn)).results().map(row -> row.group(1)).toList();
    }

    /** An answer with its reasons. */
    public record Answer(EvaluateDecisionResponse response) {

        public Map<String, Object> output() {
            return Json.map(response.getDecisionOutput());
        }

        /** The rows of one table that matched, in the table's order. The engine asks a table once for each that needs it. */
        public List<String> rows(String table) {
            return response.getEvaluatedDecisions().stream()
                    .filter(evaluated -> evaluated.getDecisionId().equals(table))
                    .limit(1)
                    .flatMap(evaluated -> evaluated.getMatchedRules().stream())
                    .map(rule -> rule.getRuleId())
                    .toList();
        }
    }
}
