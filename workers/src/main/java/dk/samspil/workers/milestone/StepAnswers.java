package dk.samspil.workers.milestone;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A milestone's form, read by the names of its fields: {@code note…} is a text about a topic, {@code choice…} a code,
 * {@code readiness…} how far a theme has come. The rest of the name is the topic or theme, so that a form can ask more
 * without a new worker.
 */
class StepAnswers extends LinkedHashMap<String, Object> {

    private static final long serialVersionUID = 1L;

    /** Texts that are there, by topic. */
    Map<String, String> notes() {
        return of("note");
    }

    /** Codes, by topic. */
    Map<String, String> choices() {
        return of("choice");
    }

    /** Codes of the list {@code readiness-status}, by theme. */
    Map<String, String> readiness() {
        return of("readiness");
    }

    /** Who said it, code list {@code answer-source}; null when staff writes for itself. */
    String source() {
        return (String) get("source");
    }

    private Map<String, String> of(String prefix) {
        Map<String, String> found = new LinkedHashMap<>();
        forEach((field, answer) -> {
            if (field.startsWith(prefix) && answer instanceof String text && !text.isBlank()) {
                found.put(code(field.substring(prefix.length())), text);
            }
        });
        return found;
    }

    private static String code(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
