package dk.samspil.exporter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows a batch writes, one per key however many changes there were. */
final class Rows {

    private final Attributions attributions;
    private final Map<Long, TaskLife> lives;
    private final List<ResourceRow> resources = new ArrayList<>();
    private final List<ElementDefinitionRow> elementDefinitions = new ArrayList<>();
    private final Map<Long, ProcessInstanceRow> instances = new LinkedHashMap<>();
    private final Map<Long, ElementInstanceRow> elements = new LinkedHashMap<>();
    private final Map<Long, UserTaskRow> tasks = new LinkedHashMap<>();
    private final Map<Long, String> departmentsOfEarlierElements = new LinkedHashMap<>();
    private final List<UserTaskEventRow> taskEvents = new ArrayList<>();
    private final Map<Long, IncidentRow> incidents = new LinkedHashMap<>();

    /** @param lives the tasks this batch goes on with, by key; changed by it */
    Rows(Attributions attributions, Map<Long, TaskLife> lives) {
        this.attributions = attributions;
        this.lives = lives;
    }

    Attribution attribution(long processInstanceKey) {
        return attributions.of(processInstanceKey);
    }

    /** The life of a task so far; one not met before has begun at the time given. */
    TaskLife taskLife(long taskKey, long createdAt) {
        return lives.computeIfAbsent(taskKey, key -> TaskLife.begun(createdAt));
    }

    void put(ProcessInstanceRow row) {
        instances.merge(row.key(), row, ProcessInstanceRow::then);
    }

    void put(ElementInstanceRow row) {
        elements.merge(row.key(), row, ElementInstanceRow::then);
    }

    void put(IncidentRow row) {
        incidents.merge(row.key(), row, IncidentRow::then);
    }

    void put(UserTaskRow row) {
        tasks.put(row.key(), row);
        giveElementToDepartment(row.facts().elementInstanceKey(), row.department());
    }

    private void giveElementToDepartment(long elementInstanceKey, String department) {
        ElementInstanceRow element = elements.get(elementInstanceKey);
        if (department == null) {
            return;
        }
        if (element != null && element.startsHere()) {
            elements.put(elementInstanceKey, element.ofTaskIn(department));
        } else {
            departmentsOfEarlierElements.put(elementInstanceKey, department);
        }
    }

    List<ResourceRow> resources() {
        return resources;
    }

    List<ElementDefinitionRow> elementDefinitions() {
        return elementDefinitions;
    }

    List<UserTaskEventRow> taskEvents() {
        return taskEvents;
    }

    Map<Long, ProcessInstanceRow> instances() {
        return instances;
    }

    Map<Long, ElementInstanceRow> elements() {
        return elements;
    }

    Map<Long, UserTaskRow> tasks() {
        return tasks;
    }

    Map<Long, IncidentRow> incidents() {
        return incidents;
    }

    /** Departments of user tasks, by element instance, where the element's row is of an earlier batch. */
    Map<Long, String> departmentsOfEarlierElements() {
        return departmentsOfEarlierElements;
    }
}
