package dk.samspil.portal.forms;

import static dk.samspil.portal.forms.FieldCheck.faultUnless;

import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Free text: length in characters, pattern, and form-js' ready-made kinds. */
final class TextCheck {

    private static final int LONGEST = 10_000;
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ]{5,18}[0-9]");

    private TextCheck() {}

    static Optional<String> fault(FormField field, JsonNode answer) {
        if (!answer.isString()) {
            return Optional.of("Skriv en tekst.");
        }
        String text = answer.asString();
        int longest = field.rule("maxLength").asInt(LONGEST);
        int shortest = field.rule("minLength").asInt(0);
        return faultUnless(text.length() <= longest, "Skriv højst " + longest + " tegn.")
                .or(() -> faultUnless(text.length() >= shortest, "Skriv mindst " + shortest + " tegn."))
                .or(() -> faultUnless(fitsPattern(field, text), patternMessage(field)))
                .or(() -> kindFault(field.rule("validationType").asString(""), text));
    }

    private static boolean fitsPattern(FormField field, String text) {
        return field.rule("pattern")
                .asStringOpt()
                .map(pattern -> Pattern.compile(pattern).matcher(text).find())
                .orElse(true);
    }

    private static String patternMessage(FormField field) {
        return field.rule("patternErrorMessage").asString("Teksten har ikke den rigtige form.");
    }

    private static Optional<String> kindFault(String kind, String text) {
        return switch (kind) {
            case "email" -> faultUnless(EMAIL.matcher(text).matches(), "Skriv en e-mailadresse.");
            case "phone" -> faultUnless(PHONE.matcher(text).matches(), "Skriv et telefonnummer.");
            default -> Optional.empty();
        };
    }
}
