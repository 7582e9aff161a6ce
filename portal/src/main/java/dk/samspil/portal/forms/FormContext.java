package dk.samspil.portal.forms;

import dk.samspil.portal.access.JourneyConsents;
import dk.samspil.portal.reference.ReferenceCodes;
import dk.samspil.portal.staff.StaffDirectory;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
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
        return new FormInputs(lists, prefill(form, subject), subject.actor(), subject.source());
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
                            .ifPresent(value -> known.set(field.key(), value)));
        }
        return known;
    }

    private List<Option> options(String key, FormSubject subject) {
        if (key.startsWith(CODES)) {
            return codes.list(key.substring(CODES.length()).replace('_', '-')).stream()
                    .map(code -> new Option(code.name(), code.code()))
                    .toList();
        }
        Optional<String> view = caseworkName(key);
        if (view.isPresent()) {
            return subject.journeyId() == null ? List.of() : views.options(view.get(), subject);
        }
        return switch (key) {
            case "departments" -> otherDepartments(subject);
            case "departmentMembers" ->
                staff.members(subject.department()).stream()
                        .map(person -> new Option(person.name(), person.id()))
                        .toList();
            default -> List.of();
        };
    }

    private List<Option> otherDepartments(FormSubject subject) {
        return staff.departments().stream()
                .filter(other -> !other.key().equals(subject.department()))
                .filter(other -> mayLearnOfIt(other.key(), subject))
                .map(other -> new Option(other.name(), other.key()))
                .toList();
    }

    // A party outside the municipality is not even asked without a consent that covers it.
    private boolean mayLearnOfIt(String department, FormSubject subject) {
        return !staff.isOutside(department)
                || subject.journeyId() != null && consents.cover(subject.journeyId(), department);
    }
}
