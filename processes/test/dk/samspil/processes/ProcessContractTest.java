package dk.samspil.processes;

import static dk.samspil.processes.ProcessModels.all;
import static dk.samspil.processes.ProcessModels.extensions;
import static dk.samspil.processes.ProcessModels.userTasks;
import static org.assertj.core.api.Assertions.assertThat;

import io.camunda.zeebe.model.bpmn.instance.BoundaryEvent;
import io.camunda.zeebe.model.bpmn.instance.FlowNode;
import io.camunda.zeebe.model.bpmn.instance.MessageEventDefinition;
import io.camunda.zeebe.model.bpmn.instance.ParallelGateway;
import io.camunda.zeebe.model.bpmn.instance.Process;
import io.camunda.zeebe.model.bpmn.instance.TimerEventDefinition;
import io.camunda.zeebe.model.bpmn.instance.UserTask;
import io.camunda.zeebe.model.bpmn.instance.zeebe.ZeebeAssignmentDefinition;
import io.camunda.zeebe.model.bpmn.instance.zeebe.ZeebeCalledDecision;
import io.camunda.zeebe.model.bpmn.instance.zeebe.ZeebeCalledElement;
import io.camunda.zeebe.model.bpmn.instance.zeebe.ZeebeExecutionListener;
import io.camunda.zeebe.model.bpmn.instance.zeebe.ZeebeExecutionListenerEventType;
import io.camunda.zeebe.model.bpmn.instance.zeebe.ZeebeFormDefinition;
import io.camunda.zeebe.model.bpmn.instance.zeebe.ZeebeHeader;
import io.camunda.zeebe.model.bpmn.instance.zeebe.ZeebeInput;
import io.camunda.zeebe.model.bpmn.instance.zeebe.ZeebeTaskDefinition;
import io.camunda.zeebe.model.bpmn.instance.zeebe.ZeebeTaskHeaders;
import io.camunda.zeebe.model.bpmn.instance.zeebe.ZeebeTaskSchedule;
import io.camunda.zeebe.model.bpmn.instance.zeebe.ZeebeUserTask;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every process model names exists elsewhere in the platform, and its user tasks keep the rules of the house. */
class ProcessContractTest {

    private static final Set<String> THE_SAME_IN_BOTH_LANGUAGES = Set.of("plan", "send", "find", "hold");

    /** A department key in a variable, such as the desk that holds the journey. */
    private static final Pattern DESK_IN_A_VARIABLE = Pattern.compile("=\\[[\\w.]+]");

    private static final String CITIZEN = "=[\"citizen\"]";
    private static final Pattern DEADLINE_CODE = Pattern.compile("\"([DF]-[A-Z0-9-]+)\"");

    @Test
    void everyJobTypeHasExactlyOneWorker() {
        var workers = javaSources("workers/src/main/java");
        var listeners = all(ZeebeExecutionListener.class).stream().map(ZeebeExecutionListener::getType);
        var tasks = all(ZeebeTaskDefinition.class).stream().map(ZeebeTaskDefinition::getType);

        assertThat(Stream.concat(tasks, listeners).distinct())
                .isNotEmpty()
                .allSatisfy(type -> assertThat(mentions(workers, type))
                        .as("workers of the job type %s", type)
                        .isEqualTo(1));
    }

    @Test
    void everyMessageThatStartsAProcessIsSentByThePortalOrAWorker() {
        var senders = javaSources("portal/src/main/java") + javaSources("workers/src/main/java");

        assertThat(ProcessModels.startMessages())
                .allSatisfy(message -> assertThat(mentions(senders, message))
                        .as("places that name the message %s", message)
                        .isPositive());
    }

    @Test
    void everyDecisionExists() {
        assertThat(all(ZeebeCalledDecision.class))
                .extracting(ZeebeCalledDecision::getDecisionId)
                .isNotEmpty()
                .isSubsetOf(DecisionTables.decisionIds());
    }

    @Test
    void everyUserTaskIsNativeAndHasExactlyOneForm() {
        var forms = Forms.all().stream().map(Forms.Form::id).toList();

        assertThat(userTasks()).isNotEmpty().allSatisfy(task -> {
            assertThat(extensions(task, ZeebeUserTask.class)).as(task.getId()).hasSize(1);
            assertThat(forms).containsOnlyOnce(formOf(task));
        });
    }

    @Test
    void everyCandidateGroupIsADepartmentOfTheRealm() {
        var departments = Realm.read().departments();

        assertThat(userTasks())
                .flatExtracting(task -> extensions(task, ZeebeAssignmentDefinition.class))
                .hasSameSizeAs(userTasks())
                .extracting(ZeebeAssignmentDefinition::getCandidateGroups)
                .allSatisfy(group -> assertThat(group)
                        .satisfiesAnyOf(
                                desk -> assertThat(desk).matches(DESK_IN_A_VARIABLE),
                                citizen -> assertThat(citizen).isEqualTo(CITIZEN),
                                key -> assertThat(departments).contains(key)));
    }

    @Test
    void everyRoleThatATaskAsksForIsInTheRealm() {
        assertThat(all(ZeebeHeader.class))
                .filteredOn(header -> header.getKey().equals("role"))
                .extracting(ZeebeHeader::getValue)
                .isNotEmpty()
                .isSubsetOf(Realm.read().roles());
    }

    /** Where silence has a defined meaning, the task is taken away at its due date, and nobody is told of a delay. */
    @Test
    void everyUserTaskHasADueDateAReminderBeforeItAndAnEscalationAtItUnlessSilenceIsAnAnswer() {
        assertThat(userTasks()).allSatisfy(task -> {
            var schedule = extensions(task, ZeebeTaskSchedule.class);
            assertThat(schedule).as("schedule of %s", task.getId()).hasSize(1);
            assertThat(schedule.getFirst().getDueDate())
                    .as("due date of %s", task.getId())
                    .isEqualTo("=deadline.dueAt");
            assertThat(ProcessModels.timers(task, false))
                    .as("timers of %s", task.getId())
                    .contains("=deadline.warnAt")
                    .isSubsetOf("=deadline.warnAt", "=deadline.dueAt");
            assertThat(Stream.of(true, false).flatMap(ending -> ProcessModels.timers(task, ending).stream()))
                    .as("timers of %s: a silence that is an answer is nobody's delay", task.getId())
                    .containsOnlyOnce("=deadline.dueAt");
        });
    }

    @Test
    void everyUserTaskComputesItsDeadlineAtTheStartAndRecordsItsAnswerAtTheEnd() {
        assertThat(userTasks()).allSatisfy(task -> {
            assertThat(ProcessModels.listeners(task, ZeebeExecutionListenerEventType.start))
                    .as("start listeners of %s", task.getId())
                    .endsWith("compute-deadline")
                    .doesNotHaveDuplicates()
                    .isSubsetOf("find-leader", "find-second-eyes", "compute-deadline");
            assertThat(ProcessModels.listeners(task, ZeebeExecutionListenerEventType.end))
                    .as("end listeners of %s", task.getId())
                    .hasSize(1);
        });
    }

    /** Not every department has a leader or two people: who approves is found first, and it is their task. */
    @Test
    void noTaskIsLeftToALeaderOrASecondPersonThatADepartmentMayLack() {
        assertThat(userTasks())
                .filteredOn(task -> asksForLeaderOf(task, DESK_IN_A_VARIABLE))
                .hasSizeGreaterThan(4)
                .allSatisfy(task -> assertThat(ProcessModels.listeners(task, ZeebeExecutionListenerEventType.start))
                        .as("start listeners of %s", task.getId())
                        .contains("find-leader"));
        assertThat(userTasks())
                .filteredOn(task -> ProcessModels.listeners(task, ZeebeExecutionListenerEventType.start)
                                .size()
                        > 1)
                .flatExtracting(task -> extensions(task, ZeebeAssignmentDefinition.class))
                .extracting(ZeebeAssignmentDefinition::getCandidateGroups)
                .containsOnly("=[approver]");
    }

    private static boolean asksForLeaderOf(UserTask task, Pattern department) {
        return extensions(task, ZeebeTaskHeaders.class).stream()
                        .flatMap(headers -> headers.getHeaders().stream())
                        .anyMatch(header -> header.getKey().equals("role")
                                && header.getValue().equals("leader"))
                && extensions(task, ZeebeAssignmentDefinition.class).stream()
                        .map(ZeebeAssignmentDefinition::getCandidateGroups)
                        .anyMatch(group -> department.matcher(group).matches());
    }

    /** The engine (8.6) refuses to migrate an instance that waits with anything else: docs/migration.md. */
    @Test
    void everyStepThatARunningJourneyWaitsAtCanBeMigrated() {
        assertThat(all(BoundaryEvent.class)).isNotEmpty().allSatisfy(event -> {
            assertThat(event.getEventDefinitions())
                    .as("what %s waits for", event.getId())
                    .allMatch(definition ->
                            definition instanceof TimerEventDefinition || definition instanceof MessageEventDefinition);
            assertThat(event.getAttachedTo().getLoopCharacteristics())
                    .as("%s is attached to a multi-instance step", event.getId())
                    .isNull();
        });
        assertThat(all(ParallelGateway.class))
                .isNotEmpty()
                .allSatisfy(fork -> assertThat(fork.getIncoming())
                        .as("branches that wait for each other at %s", fork.getId())
                        .hasSize(1));
    }

    @Test
    void everyDeadlineThatAModelNamesIsReferenceData() {
        var migrations = Models.under("infra/database/src/main/resources", ".sql").stream()
                .map(Models::read)
                .collect(Collectors.joining("\n"));

        assertThat(all(ZeebeInput.class).stream()
                        .flatMap(input ->
                                DEADLINE_CODE.matcher(input.getSource()).results())
                        .map(code -> code.group(1))
                        .distinct())
                .isNotEmpty()
                .allSatisfy(code -> assertThat(migrations).contains("('" + code + "',"));
    }

    @Test
    void everyCalledProcessExists() {
        var ids = all(Process.class).stream().map(Process::getId).toList();

        assertThat(all(ZeebeCalledElement.class))
                .extracting(ZeebeCalledElement::getProcessId)
                .filteredOn(process -> !process.startsWith("="))
                .isSubsetOf(ids);
        assertThat(ProcessModels.inReferenceData()).isNotEmpty().isSubsetOf(ids);
    }

    @Test
    void everyNameIsDanish() {
        assertThat(userTasks()).allSatisfy(task -> assertThat(task.getName()).isNotBlank());
        assertThat(all(FlowNode.class))
                .filteredOn(step -> step.getName() != null)
                .allSatisfy(step -> assertThat(words(step.getName()))
                        .as("a Danish name shares no word with its English id %s", step.getId())
                        .doesNotContainAnyElementsOf(words(step.getId())));
    }

    @Test
    void aTaskTakesFromItsFormWhatTheFormMarksForTheEngineAndNoMore() {
        assertThat(userTasks()).allSatisfy(task -> {
            var marked = Forms.all().stream()
                    .filter(form -> form.id().equals(formOf(task)))
                    .flatMap(form -> form.engineFields().stream())
                    .map(field -> field.path("key").asText());
            assertThat(ProcessModels.outputs(task))
                    .as("variables of %s", task.getId())
                    .doesNotHaveDuplicates()
                    .containsExactlyInAnyOrderElementsOf(
                            Stream.concat(Stream.of("submissionId"), marked).toList());
        });
    }

    private static String formOf(UserTask task) {
        var forms = extensions(task, ZeebeFormDefinition.class);
        assertThat(forms).as("forms of %s", task.getId()).hasSize(1);
        return forms.getFirst().getFormId();
    }

    private static String javaSources(String folder) {
        var sources = Models.under(folder, ".java");
        assertThat(sources).as("Java sources in %s", folder).isNotEmpty();
        return sources.stream().map(Models::read).collect(Collectors.joining("\n"));
    }

    private static long mentions(String sources, String literal) {
        return Pattern.compile(Pattern.quote('"' + literal + '"'))
                .matcher(sources)
                .results()
                .count();
    }

    private static List<String> words(String text) {
        return Pattern.compile("[ -]")
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> word.length() > 2 && !THE_SAME_IN_BOTH_LANGUAGES.contains(word))
                .toList();
    }
}
