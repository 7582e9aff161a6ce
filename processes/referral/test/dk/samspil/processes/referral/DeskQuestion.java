package dk.samspil.processes.referral;

import dk.samspil.processes.Decisions;
import io.camunda.zeebe.client.ZeebeClient;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Asks DMN-2 about one referral; before the health reform and not urgent, unless said otherwise. */
final class DeskQuestion {

    private final Map<String, Object> variables = new HashMap<>(Map.of("reforms", List.of(), "urgency", "normal"));

    /** A referral that says nothing of the citizen. */
    static DeskQuestion aboutNothing() {
        return new DeskQuestion();
    }

    /** A citizen's age in years and codes of the list need. */
    static DeskQuestion about(int age, String... needs) {
        return new DeskQuestion()
                .with("ageGroups", AgeGroups.of(age))
                .with("transitionAge", age == 16 || age == 17)
                .with("needs", List.of(needs));
    }

    DeskQuestion with(String variable, Object value) {
        variables.put(variable, value);
        return this;
    }

    Answer ask(ZeebeClient client) {
        return new Answer(new Decisions(client).decide("desk-assignment", variables));
    }

    /** The desks that take part, the one that leads, and the rows that said so. */
    record Answer(Decisions.Answer decision) {

        List<String> rows(String table) {
            return decision.rows(table);
        }

        /** The one that leads first. */
        List<String> desks() {
            return Stream.concat(Stream.of((String) lead()), coDesks().stream()).toList();
        }

        @SuppressWarnings("unchecked")
        List<String> coDesks() {
            return (List<String>) decision.output().get("coDesks");
        }

        Object lead() {
            return decision.output().get("lead");
        }

        Object reason() {
            return decision.output().get("deskReason");
        }
    }
}
