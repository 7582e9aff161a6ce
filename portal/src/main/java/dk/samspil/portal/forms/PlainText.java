package dk.samspil.portal.forms;

import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Text as people write it: no control characters but tab and line ends. The database cannot store all of them. */
public final class PlainText {

    /** What the writer of anything else reads. */
    public static final String FAULT = "Indeholder ugyldige tegn.";

    // A surrogate without its other half is no character either.
    private static final Pattern FOREIGN = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\n\\r\\t]]");

    private PlainText() {}

    public static boolean is(String text) {
        return !FOREIGN.matcher(text).find();
    }

    /** Says whether every text inside is plain, names of fields included. */
    public static boolean throughout(JsonNode value) {
        return value.isString()
                ? is(value.stringValue())
                : value.propertyNames().stream().allMatch(PlainText::is)
                        && value.valueStream().allMatch(PlainText::throughout);
    }
}
