package dk.samspil.portal.forms;

import dk.samspil.portal.access.JourneyConsents;
import dk.samspil.portal.reference.ReferenceCodes;
import dk.samspil.portal.staff.StaffDirectory;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a form is given: the lists that its {@code valuesKey}s name (departments, the department's staff, code lists,
 * choices from casework), and what casework knows for its fields with the property {@code prefill}.
 */
@Service
public class FormContext {

    private static final String CODES = "codes_";
    private static final String CASEWORK = "casework_";
    private static final Pattern DEPARTMENT = Pattern.compile("\\{department:([a-z0-9-]+)}");

    private final StaffDirectory staff;
    private final ReferenceCodes codes;
    private final JourneyConsents consents;
    private final FormViews views;
    private final JsonMapper json;

    FormContext(
            StaffDirectory staff, ReferenceCodes codes, JourneyConsents consents, FormViews views, JsonMapper json) {
        this.staff = staff;
        this.codes = codes;
        this.consents = consents;
        this.views = views;
        this.json = json;
    }

    /** The lists this form asks for, by the key it asks with (one nobody knows is empty), and what is known. */
    public FormInputs of(FormDefinition form, FormSubject subject) {
        Map<String, List<Option>> lists =
                form.valuesKeys().stream().collect(Collectors.toMap(key -> key, key -> options(key, subject)));
        return new FormInputs(lists, prefill(form, subject), subject.actor(), subject.speaker());
    }

    /** The view that a key of the form's context names; empty for a key of another kind. */
    static Optional<String> caseworkName(String key) {
        return key.startsWith(CASEWORK) ? Optional.of(key.substring(CASEWORK.length())) : Optional.empty();
    }

    private ObjectNode prefill(FormDefinition form, FormSubject subject) {
        ObjectNode known = json.createObjectNode();
        if (subject.journeyId() != null) {
            form.fields()
                    .forEach(field -> field.prefill()
                            .flatMap(name -> views.value(name, subject))
                            .ifPresent(value -> known.set(field.key(), named(value))));
        }
        return known;
    }

    /** Casework's texts name departments by key, see {@code casework.department_name}: people read their names. */
    private JsonNode named(JsonNode value) {
        Matcher keys = DEPARTMENT.matcher(value.toString());
        return keys.find() ? json.readTree(named(keys, this::quoted)) : value;
    }

    private String named(String text) {
        return named(DEPARTMENT.matcher(text), this::name);
    }

    private static String named(Matcher keys, UnaryOperator<String> name) {
        return keys.replaceAll(key -> Matcher.quoteReplacement(name.apply(key.group(1))));
    }

    private String name(String key) {
        return staff.department(key).name();
    }

    private String quoted(String key) {
        String quoted = json.writeValueAsString(name(key));
        return quoted.substring(1, quoted.length() - 1);
    }

    private List<Option> options(String key, FormSubject subject) {
        if (key.startsWith(CODES)) {
            return codes(key.substring(CODES.length()).replace('_', '-')).toList();
        }
        Optional<String> view = caseworkName(key);
        if (view.isPresent()) {
            return subject.journeyId() == null
                    ? List.of()
                    : views.options(view.get(), subject).stream()
                            .map(option -> new Option(named(option.label()), option.value()))
                            .toList();
        }
        return switch (key) {
            case "departments" -> departmentsBut(subject.department(), subject);
            case "sources" ->
                Stream.concat(departmentsBut(subject.department(), subject).stream(), codes("party"))
                        .toList();
            case "municipalDepartments" -> departments(department -> !staff.isOutside(department));
            case "otherMunicipalDepartments" ->
                departments(department -> !staff.isOutside(department) && !department.equals(subject.department()));
            case "departmentMembers" -> members(Stream.of(subject.department()));
            case "journeyDepartments" -> departmentsBut(holder(subject), subject);
            case "journeyMembers" ->
                members(Stream.of(holder(subject), subject.department()).distinct());
            default -> List.of();
        };
    }

    private Stream<Option> codes(String codeList) {
        return codes.list(codeList).stream().map(code -> new Option(code.name(), code.code()));
    }

    /** The department that has the journey: another than the task's, where its leader stands in for one without. */
    private String holder(FormSubject subject) {
        return views.value("journey_department", subject)
                .map(JsonNode::asString)
                .orElse(subject.department());
    }

    private List<Option> members(Stream<String> departments) {
        return departments
                .flatMap(department -> staff.members(department).stream())
                .distinct()
                .map(person -> new Option(person.name(), person.id()))
                .toList();
    }

    private List<Option> departmentsBut(String own, FormSubject subject) {
        return departments(other -> !other.equals(own) && mayLearnOfIt(other, subject));
    }

    private List<Option> departments(Predicate<String> offered) {
        return staff.departments().stream()
                .filter(department -> offered.test(department.key()))
                .map(department -> new Option(department.name(), department.key()))
                .toList();
    }

    // A party outside the municipality is not even asked without a consent that covers it.
    private boolean mayLearnOfIt(String department, FormSubject subject) {
        return !staff.isOutside(department)
                || subject.journeyId() != null && consents.cover(subject.journeyId(), department);
    }
}
