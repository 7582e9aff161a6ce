package dk.samspil.portal.tasklist;

import dk.samspil.portal.staff.Department;
import dk.samspil.portal.staff.Person;
import dk.samspil.portal.staff.StaffDirectory;
import java.util.List;
import org.mapstruct.InjectionStrategy;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.MappingConstants;
import org.mapstruct.ReportingPolicy;
import org.springframework.beans.factory.annotation.Autowired;

/** From rows to what the API shows; keys and ids become names here. */
@Mapper(
        componentModel = MappingConstants.ComponentModel.SPRING,
        injectionStrategy = InjectionStrategy.CONSTRUCTOR,
        unmappedTargetPolicy = ReportingPolicy.ERROR)
abstract class TaskMapper {

    @Autowired
    private StaffDirectory staff;

    @Mapping(target = "key", source = "taskKey")
    abstract Task toTask(TaskRow row);

    abstract List<Task> toTasks(List<TaskRow> rows);

    Department department(String key) {
        return key == null ? null : staff.department(key);
    }

    /** Someone whom Keycloak does not know any more still has the task. */
    Person person(String userId) {
        return userId == null ? null : staff.byId(userId).orElseGet(() -> new Person(userId, "Ukendt person"));
    }
}
