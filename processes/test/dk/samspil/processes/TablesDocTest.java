package dk.samspil.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.NamedElement;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;

/** docs/tables.md tells every row of every decision table and where it comes from. With {@code -Dsamspil.docs=write} this writes it. */
class TablesDocTest {

    private static final Path DOC = Path.of("..", "docs", "tables.md");
    private static final String HEAD = """
            # Decision tables

            Every row of every table, in its own words. Generated: after a change of a table write it anew with the command in
            [designer.md](designer.md#what-is-generated). Mark of a row: **S** and a number is law or another source, **K** an
            assumption, **D** the municipality's own choice. Rows [D] and the values in rows [K] are the municipality's to change,
            in the table itself ([how](designer.md#changing-a-table)); a row [S] changes when its source does.
            """;

    @Test
    void everyRowIsToldAsItIs() throws IOException {
        String told = HEAD
                + DecisionTables.all(Decision.class).stream()
                        .filter(decision -> !decision.getChildElementsByType(DecisionTable.class)
                                .isEmpty())
                        .sorted(Comparator.comparing(NamedElement::getId))
                        .map(TablesDocTest::section)
                        .collect(Collectors.joining());

        if ("write".equals(System.getProperty("samspil.docs"))) {
            Files.writeString(DOC, told);
        }
        assertThat(DOC).as("write it anew, see docs/designer.md").hasContent(told);
    }

    private static String section(Decision decision) {
        String about = decision.getDescription() == null
                ? ""
                : decision.getDescription().getTextContent() + "\n\n";
        return "\n## `%s`: %s\n\n%s| row | what it says |\n|---|---|\n"
                        .formatted(decision.getId(), decision.getName(), about)
                + decision.getChildElementsByType(DecisionTable.class).stream()
                        .flatMap(table -> table.getRules().stream())
                        .map(TablesDocTest::row)
                        .collect(Collectors.joining());
    }

    private static String row(Rule rule) {
        return "| %s | %s |\n"
                .formatted(rule.getId(), rule.getDescription().getTextContent().replaceAll("\\s+", " "));
    }
}
