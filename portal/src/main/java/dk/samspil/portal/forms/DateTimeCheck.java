package dk.samspil.portal.forms;

import static dk.samspil.portal.forms.FieldCheck.faultUnless;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Dates and times, in the ISO 8601 forms that form-js sends. */
final class DateTimeCheck {

    private DateTimeCheck() {}

    static Optional<String> fault(FormField field, JsonNode answer, LocalDate today) {
        return switch (field.definition().path("subtype").asString("date")) {
            case "time" -> faultUnless(parses(DateTimeFormatter.ISO_TIME, answer), "Skriv et klokkeslæt, fx 14:30.");
            case "datetime" ->
                faultUnless(parses(DateTimeFormatter.ISO_OFFSET_DATE_TIME, answer), "Skriv en dato og et klokkeslæt.");
            default -> faultOfDay(field, answer, today);
        };
    }

    private static Optional<String> faultOfDay(FormField field, JsonNode answer, LocalDate today) {
        if (!parses(DateTimeFormatter.ISO_LOCAL_DATE, answer)) {
            return Optional.of("Skriv en dato.");
        }
        boolean mustLieAhead = field.definition().path("disallowPassedDates").asBoolean(false);
        boolean passed = LocalDate.parse(answer.asString()).isBefore(today);
        return faultUnless(!mustLieAhead || !passed, "Vælg en dato, der ikke er passeret.");
    }

    private static boolean parses(DateTimeFormatter format, JsonNode answer) {
        try {
            return answer.isString() && format.parse(answer.asString()) != null;
        } catch (DateTimeException notOne) {
            return false;
        }
    }
}
