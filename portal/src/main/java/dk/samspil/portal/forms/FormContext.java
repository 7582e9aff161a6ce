package dk.samspil.portal.forms;

import dk.samspil.portal.access.JourneyConsents;
import dk.samspil.portal.reference.ReferenceCodes;
import dk.samspil.portal.staff.StaffDirectory;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** The lists that a form's {@code valuesKey}s name: departments, the department's staff, and code lists. */
@Service
public class FormContext {

    private static final String CODES = "codes_";

    private final StaffDirectory staff;
    private final ReferenceCodes codes;
    private final JourneyConsents consents;

    FormContext(StaffDirectory staff, ReferenceCodes codes, JourneyConsents consents) {
        this.staff = staff;
        this.codes = codes;
        this.consents = consents;
    }

    /**
     * The lists this form asks for, by the key it asks with; a list nobody knows is empty.
     *
     * @param department the department that fills the form in
     * @param journeyId the journey it is about; null when it has none yet
     */
    public Map<String, List<Option>> of(FormDefinition form, String department, UUID journeyId) {
        return form.valuesKeys().stream()
                .collect(Collectors.toMap(key -> key, key -> options(key, department, journeyId)));
    }

    private List<Option> options(String key, String department, UUID journeyId) {
        if (key.startsWith(CODES)) {
            return codes.list(key.substring(CODES.length()).replace('_', '-')).stream()
                    .map(code -> new Option(code.name(), code.code()))
                    .toList();
        }
        return switch (key) {
            case "departments" ->
                staff.departments().stream()
                        .filter(other -> !other.key().equals(department))
                        .filter(other -> mayLearnOfIt(other.key(), journeyId))
                        .map(other -> new Option(other.name(), other.key()))
                        .toList();
            case "departmentMembers" ->
                staff.members(department).stream()
                        .map(person -> new Option(person.name(), person.id()))
                        .toList();
            default -> List.of();
        };
    }

    // A party outside the municipality is not even asked without a consent that covers it.
    private boolean mayLearnOfIt(String department, UUID journeyId) {
        return !staff.isOutside(department) || journeyId != null && consents.cover(journeyId, department);
    }
}
