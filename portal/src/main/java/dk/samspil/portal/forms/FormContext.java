package dk.samspil.portal.forms;

import dk.samspil.portal.reference.ReferenceCodes;
import dk.samspil.portal.staff.StaffDirectory;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** The lists that a form's {@code valuesKey}s name: departments, the department's staff, and code lists. */
@Service
public class FormContext {

    private static final String CODES = "codes_";

    private final StaffDirectory staff;
    private final ReferenceCodes codes;

    FormContext(StaffDirectory staff, ReferenceCodes codes) {
        this.staff = staff;
        this.codes = codes;
    }

    /**
     * The lists this form asks for, by the key it asks with; a list nobody knows is empty.
     *
     * @param department the department that fills the form in
     */
    public Map<String, List<Option>> of(FormDefinition form, String department) {
        return form.valuesKeys().stream().collect(Collectors.toMap(key -> key, key -> options(key, department)));
    }

    private List<Option> options(String key, String department) {
        if (key.startsWith(CODES)) {
            return codes.list(key.substring(CODES.length()).replace('_', '-')).stream()
                    .map(code -> new Option(code.name(), code.code()))
                    .toList();
        }
        return switch (key) {
            case "departments" ->
                staff.departments().stream()
                        .filter(other -> !other.key().equals(department))
                        .map(other -> new Option(other.name(), other.key()))
                        .toList();
            case "departmentMembers" ->
                staff.members(department).stream()
                        .map(person -> new Option(person.name(), person.id()))
                        .toList();
            default -> List.of();
        };
    }
}
