package dk.samspil.portal.forms;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The rows of one list in an answer. Where rows can be added and taken away, they are what was sent; where they are
 * fixed, row by row what is known already with what was answered to it, so that the ids of a row never come from outside.
 */
final class RowsAnswer {

    private final FormAnswer answer;
    private final FormField list;
    private final Map<String, Object> around;

    RowsAnswer(FormAnswer answer, FormField list, Map<String, Object> around) {
        this.answer = answer;
        this.list = list;
        this.around = around;
    }

    ArrayNode check(JsonNode sent) {
        ArrayNode kept = answer.json().createArrayNode();
        if (!sent.isArray() && !sent.isMissingNode() && !sent.isNull()) {
            answer.fault(list.key(), "Skal være en liste.");
            return kept;
        }
        List<JsonNode> known =
                list.hasFixedRows() ? answer.prefill(list.key()).valueStream().toList() : List.of();
        int rows = list.hasFixedRows() ? known.size() : sent.size();
        if (!isRightCount(sent.size(), rows)) {
            return kept;
        }
        for (int row = 0; row < rows; row++) {
            JsonNode before = row < known.size() ? known.get(row) : null;
            kept.add(row(row, before instanceof ObjectNode object ? object : empty(), sent.path(row)));
        }
        list.sumOf().ifPresent(field -> checkSum(field, kept));
        return kept;
    }

    private void checkSum(String field, ArrayNode rows) {
        BigDecimal sum = rows.valueStream()
                .map(row -> row.path(field))
                .filter(JsonNode::isNumber)
                .map(JsonNode::decimalValue)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        settled(
                sum.compareTo(list.sum()) == 0,
                "Rækkerne giver %s tilsammen og skal give %s."
                        .formatted(sum.toPlainString(), list.sum().toPlainString()));
    }

    private boolean isRightCount(int sent, int rows) {
        if (list.hasFixedRows()) {
            return settled(sent <= rows, "Der er flere rækker, end der spørges om.");
        }
        return settled(sent <= list.mostRows(), "Tilføj højst " + list.mostRows() + " rækker.")
                && settled(sent >= list.fewestRows(), "Tilføj mindst " + list.fewestRows() + ".");
    }

    private boolean settled(boolean ok, String message) {
        if (!ok) {
            answer.fault(list.key(), message);
        }
        return ok;
    }

    private ObjectNode row(int index, ObjectNode known, JsonNode sent) {
        String path = "%s[%d].".formatted(list.key(), index);
        ObjectNode row = sent instanceof ObjectNode object ? object : empty();
        if (!row.equals(sent) && !sent.isMissingNode() && !sent.isNull()) {
            answer.fault(list.key() + "[" + index + "]", "Rækken kan ikke læses.");
        }
        answer.noteUnknown(list.rowFields(), Set.copyOf(known.propertyNames()), row, path);
        Map<String, Object> values = values(index, known, row);
        ObjectNode kept = known.deepCopy();
        List<FormField> answerable =
                list.rowFields().stream().filter(field -> !field.isReadOnly()).toList();
        kept.remove(answerable.stream().map(FormField::key).toList());
        answer.shown(answerable, values).forEach(field -> answer.keep(field, path, row, kept));
        return kept;
    }

    // As form-js has it: the row's own fields before those around it, and the row itself as «this».
    private Map<String, Object> values(int index, ObjectNode known, ObjectNode row) {
        ObjectNode whole = known.deepCopy();
        whole.setAll(row);
        Map<String, Object> own = answer.values(list.rowFields(), whole);
        Map<String, Object> all = new HashMap<>(around);
        all.putAll(own);
        all.put("this", own);
        all.put("parent", around);
        all.put("i", index + 1);
        return all;
    }

    private ObjectNode empty() {
        return answer.json().createObjectNode();
    }
}
