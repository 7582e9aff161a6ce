package dk.samspil.portal.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** A deployed form: its form-js schema and the inputs in it, those inside groups included. */
public final class FormDefinition {

    private static final Set<String> INPUTS = Set.of(
            "textfield", "textarea", "number", "datetime", "checkbox", "checklist", "taglist", "radio", "select");

    private final JsonNode schema;
    private final List<FormField> fields;

    private FormDefinition(JsonNode schema, List<FormField> fields) {
        this.schema = schema;
        this.fields = fields;
    }

    /** Reads a form-js schema; components that take no input are passed over. */
    public static FormDefinition of(JsonNode schema) {
        return new FormDefinition(schema, inputs(schema, List.of()).toList());
    }

    /** The form of a task that asks nothing. */
    public static FormDefinition empty() {
        return of(MissingNode.getInstance());
    }

    public JsonNode schema() {
        return schema;
    }

    /** The lists of the context that its fields choose from, those in the rows of a list included. */
    public Set<String> valuesKeys() {
        return allFields(fields)
                .map(FormField::valuesKey)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    private static Stream<FormField> allFields(List<FormField> fields) {
        return fields.stream().flatMap(field -> Stream.concat(Stream.of(field), allFields(field.rowFields())));
    }

    /** The names of the views that tell what is known for its fields. */
    Stream<String> prefills() {
        return fields.stream().flatMap(field -> field.prefill().stream());
    }

    List<FormField> fields() {
        return fields;
    }

    private static Stream<FormField> inputs(JsonNode parent, List<String> hiddenAround) {
        return parent.path("components").valueStream().flatMap(component -> {
            List<String> hiddenWhen = withOwnCondition(component, hiddenAround);
            String type = component.path("type").asString("");
            if (FormField.LIST.equals(type)) {
                return Stream.of(list(component, hiddenWhen));
            }
            return INPUTS.contains(type)
                    ? Stream.of(
                            new FormField(component.path("key").asString(""), type, component, hiddenWhen, List.of()))
                    : inputs(component, hiddenWhen);
        });
    }

    // form-js names a list by its path; a hidden list hides its rows, so their own conditions start anew.
    private static FormField list(JsonNode component, List<String> hiddenWhen) {
        List<FormField> rowFields = inputs(component, List.of()).toList();
        return new FormField(component.path("path").asString(""), FormField.LIST, component, hiddenWhen, rowFields);
    }

    private static List<String> withOwnCondition(JsonNode component, List<String> around) {
        var all = new ArrayList<>(around);
        component
                .path("conditional")
                .path("hide")
                .asStringOpt()
                .filter(condition -> !condition.isBlank())
                .ifPresent(all::add);
        return List.copyOf(all);
    }
}
