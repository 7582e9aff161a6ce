package dk.samspil.portal.forms;

import dk.samspil.portal.cpr.CprCheck;
import dk.samspil.portal.problem.FieldErrors;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads the fields of a JSON object one by one and notes every fault, so that none hides another. */
public final class JsonFields {

    private static final String MISSING = "Skal udfyldes.";
    private static final String UNKNOWN_CODE = "Værdien findes ikke på listen.";
    private static final int LINE = 200;
    private static final Pattern HARMLESS_KEY = Pattern.compile("[A-Za-z][A-Za-z_-]{0,49}");

    private final ObjectNode object;
    private final FieldErrors errors;
    private final Set<String> read = new HashSet<>();

    public JsonFields(ObjectNode object, FieldErrors errors) {
        this.object = object;
        this.errors = errors;
    }

    /** A text that must be there; null when it is faulty. */
    public String requiredText(String field, int longest) {
        return present(field) ? text(field, longest) : missing(field);
    }

    /** A text that may be left out or blank; null then, and when it is faulty. */
    public String text(String field, int longest) {
        JsonNode value = value(field);
        if (value == null) {
            return null;
        }
        if (!value.isString()) {
            return fault(field, "Skal være tekst.");
        }
        String text = value.stringValue().strip();
        if (text.codePointCount(0, text.length()) > longest) {
            return fault(field, "Må højst være på %d tegn.".formatted(longest));
        }
        return PlainText.is(text) ? blankToNull(text) : fault(field, PlainText.FAULT);
    }

    /** One code of a list. */
    public String requiredCode(String field, Set<String> known) {
        if (!present(field)) {
            return missing(field);
        }
        JsonNode value = value(field);
        return value.isString() && known.contains(value.stringValue())
                ? value.stringValue()
                : fault(field, UNKNOWN_CODE);
    }

    /** Codes of a list, each once and in a fixed order, so that the same choice is the same content. */
    public List<String> codes(String field, Set<String> known) {
        Set<String> codes = new TreeSet<>();
        JsonNode value = value(field);
        if (value == null) {
            return List.of();
        }
        if (!value.isArray()) {
            return fault(field, "Skal være en liste.");
        }
        for (JsonNode element : value) {
            if (!element.isString() || !known.contains(element.stringValue())) {
                return fault(field, UNKNOWN_CODE);
            }
            codes.add(element.stringValue());
        }
        return List.copyOf(codes);
    }

    /** As {@link #codes}, at least one. */
    public List<String> requiredCodes(String field, Set<String> known) {
        List<String> codes = codes(field, known);
        return codes != null && codes.isEmpty() ? fault(field, "Vælg mindst én.") : codes;
    }

    public boolean requiredFlag(String field) {
        if (value(field) == null) {
            missing(field);
        }
        return flag(field);
    }

    /** False when left out. */
    public boolean flag(String field) {
        JsonNode value = value(field);
        if (value != null && !value.isBoolean()) {
            fault(field, "Skal være ja eller nej (true eller false).");
        }
        return value != null && value.isBoolean() && value.booleanValue();
    }

    /** An id that must be there; null when it is faulty. */
    public UUID requiredId(String field) {
        if (!present(field)) {
            return missing(field);
        }
        try {
            return UUID.fromString(value(field).asString(""));
        } catch (IllegalArgumentException noId) {
            return fault(field, UNKNOWN_CODE);
        }
    }

    /** An id that may be left out; null then, and when it is faulty. */
    public UUID id(String field) {
        return present(field) ? requiredId(field) : null;
    }

    /** A day, YYYY-MM-DD, that may be left out; null then, and when it is faulty. */
    public LocalDate date(String field) {
        try {
            return present(field) ? LocalDate.parse(value(field).asString("")) : null;
        } catch (DateTimeParseException noDate) {
            return fault(field, "Skriv en dato.");
        }
    }

    /** A day that may be left out and is not after the last one. */
    public LocalDate dateUntil(String field, LocalDate last) {
        LocalDate date = date(field);
        return date == null || !date.isAfter(last) ? date : fault(field, "Datoen må ikke ligge i fremtiden.");
    }

    /** The ten digits of a CPR number that must be there; null when it is faulty. */
    public String requiredCpr(String field, CprCheck check) {
        return present(field) ? cpr(field, check) : missing(field);
    }

    /** The ten digits of a CPR number that may be left out; null then, and when it is faulty. */
    public String cpr(String field, CprCheck check) {
        String text = text(field, LINE);
        if (text == null) {
            return null;
        }
        Optional<String> wrong = check.fault(text);
        wrong.ifPresent(message -> errors.add(field, message));
        return wrong.isEmpty() ? text.replace("-", "") : null;
    }

    /** Whether something is sent for a field, whatever is wrong with it. */
    public boolean has(String field) {
        JsonNode value = object.get(field);
        return value != null && !value.isNull() && !value.asString("").isBlank();
    }

    /** Whether a field holds this code, whatever else is wrong with it. */
    public boolean holds(String field, String code) {
        JsonNode value = object.get(field);
        return value != null && code.equals(value.asString(""));
    }

    /** Passes over a field that may be sent and does not count. */
    public void ignore(String field) {
        read.add(field);
    }

    /** Notes every field that nothing has read. */
    public void rejectOthers() {
        object.propertyNames().stream()
                .filter(field -> !read.contains(field))
                // A name that is no name may be misplaced data: it is not repeated.
                .map(field -> HARMLESS_KEY.matcher(field).matches() ? field : "?")
                .distinct()
                .forEach(field -> errors.add(field, "Feltet kendes ikke."));
    }

    private boolean present(String field) {
        JsonNode value = value(field);
        return value != null && !(value.isString() && value.stringValue().isBlank());
    }

    private JsonNode value(String field) {
        read.add(field);
        JsonNode value = object.get(field);
        return value == null || value.isNull() ? null : value;
    }

    private <T> T missing(String field) {
        return fault(field, MISSING);
    }

    private <T> T fault(String field, String message) {
        errors.add(field, message);
        return null;
    }

    private static String blankToNull(String text) {
        return text.isBlank() ? null : text;
    }
}
