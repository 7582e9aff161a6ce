package dk.samspil.portal.forms;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Something a person can do wrong at a field.
 *
 * @param answer null when nothing is answered
 * @param message what they read at it
 */
record BadInput(JsonNode answer, String message) {

    private static final JsonNodeFactory NODES = JsonMapper.shared().getNodeFactory();
    private static final int LONGEST = 10_000;
    private static final String REQUIRED = "Feltet skal udfyldes.";
    private static final String NOT_AN_OPTION = "Vælg en af mulighederne.";

    /** Everything that its kind and its rules make wrong. */
    static List<BadInput> of(FormField field) {
        List<BadInput> all = new ArrayList<>();
        if (field.isRequired()) {
            all.add(new BadInput(null, REQUIRED));
            all.add(new BadInput(NODES.nullNode(), REQUIRED));
        }
        switch (field.type()) {
            case "textfield", "textarea" -> texts(field, all);
            case "number" -> numbers(field, all);
            case "datetime" -> dates(field, all);
            case "checkbox" -> all.add(new BadInput(NODES.stringNode("ja"), "Svar ja eller nej."));
            case "checklist" -> all.add(new BadInput(NODES.arrayNode().add("nowhere"), NOT_AN_OPTION));
            default -> all.add(new BadInput(NODES.stringNode("nowhere"), NOT_AN_OPTION));
        }
        return all;
    }

    private static void texts(FormField field, List<BadInput> all) {
        if (field.isRequired()) {
            all.add(text("  ", REQUIRED));
        }
        int longest = field.rule("maxLength").asInt(LONGEST);
        all.add(text("å".repeat(longest + 1), "Skriv højst " + longest + " tegn."));
        all.add(text("Ring \u0007", "Indeholder ugyldige tegn."));
        all.add(new BadInput(NODES.numberNode(7), "Skriv en tekst."));
        field.rule("pattern")
                .asStringOpt()
                .ifPresent(pattern ->
                        all.add(text("ukendt", field.rule("patternErrorMessage").asString())));
    }

    private static void numbers(FormField field, List<BadInput> all) {
        all.add(text("halvdelen", "Skriv et tal."));
        int least = field.rule("min").asInt();
        int most = field.rule("max").asInt();
        all.add(new BadInput(NODES.numberNode(least - 1), "Tallet skal være mindst " + least + "."));
        all.add(new BadInput(NODES.numberNode(most + 1), "Tallet må højst være " + most + "."));
    }

    private static void dates(FormField field, List<BadInput> all) {
        String message = GoodAnswer.isMoment(field) ? "Skriv en dato og et klokkeslæt." : "Skriv en dato.";
        all.add(text("2027-02-29", message));
        all.add(text("29-02-2028", message));
        if (field.definition().path("disallowPassedDates").asBoolean(false)) {
            String yesterday =
                    LocalDate.now(ZoneId.of("Europe/Copenhagen")).minusDays(1).toString();
            all.add(text(yesterday, "Vælg en dato, der ikke er passeret."));
        }
    }

    /** What can be wrong with the rows of a list as a whole. */
    static List<BadInput> ofRows(FormField list) {
        List<BadInput> all = new ArrayList<>(List.of(text("ingen", "Skal være en liste.")));
        int most = list.hasFixedRows() ? GoodAnswer.ROWS : list.mostRows();
        all.add(rows(
                most + 1,
                list.hasFixedRows()
                        ? "Der er flere rækker, end der spørges om."
                        : "Tilføj højst " + most + " rækker."));
        if (list.fewestRows() > 0) {
            all.add(rows(0, "Tilføj mindst " + list.fewestRows() + "."));
        }
        return all;
    }

    private static BadInput rows(int count, String message) {
        ArrayNode rows = NODES.arrayNode();
        while (rows.size() < count) {
            rows.addObject();
        }
        return new BadInput(rows, message);
    }

    private static BadInput text(String text, String message) {
        return new BadInput(NODES.stringNode(text), message);
    }

    void putInto(ObjectNode answers, String key) {
        if (answer == null) {
            answers.remove(key);
        } else {
            answers.set(key, answer);
        }
    }
}
