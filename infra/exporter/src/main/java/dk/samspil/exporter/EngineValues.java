package dk.samspil.exporter;

import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.UUID;

/** The engine's ways of writing nothing, times and ids, as columns want them. */
final class EngineValues {

    private EngineValues() {}

    /** The engine writes -1 for no key. */
    static Long key(long key) {
        return key > 0 ? key : null;
    }

    /** The engine writes the empty string for no text. */
    static String text(String text) {
        return text == null || text.isEmpty() ? null : text;
    }

    /** An id that is a UUID; null for anything else, since a model may put what it likes into a variable. */
    static UUID uuid(Object value) {
        try {
            return value instanceof String text ? UUID.fromString(text) : null;
        } catch (IllegalArgumentException noUuid) {
            return null;
        }
    }

    /** Milliseconds since 1970 of an ISO date and time with offset; null when there is none or it is not one. */
    static Long instant(String isoDateTime) {
        try {
            return text(isoDateTime) == null
                    ? null
                    : ZonedDateTime.parse(isoDateTime).toInstant().toEpochMilli();
        } catch (DateTimeParseException noDateTime) {
            return null;
        }
    }

    /** The string in a variable's JSON; null when it holds something else. Codes and ids need no unescaping. */
    static String jsonString(String json) {
        boolean quoted = json.length() > 2 && json.startsWith("\"") && json.endsWith("\"") && json.indexOf('\\') < 0;
        return quoted ? json.substring(1, json.length() - 1) : null;
    }
}
