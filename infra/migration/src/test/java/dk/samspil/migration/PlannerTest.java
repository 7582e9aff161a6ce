package dk.samspil.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What maps, what cannot, and which deadline would be lost, for the ways in which a model changes. */
class PlannerTest {

    private static final String ASKING = userTask("ask", "Spørg", "F-TEST-1AD");
    private static final String REMINDER = """
            <bpmn:boundaryEvent id="ask-warn" name="Frist nær" cancelActivity="false" attachedToRef="ask">
              <bpmn:timerEventDefinition><bpmn:timeDate>=at</bpmn:timeDate></bpmn:timerEventDefinition>
            </bpmn:boundaryEvent>""";
    private static final String BIRTHDAY = """
            <bpmn:subProcess id="turning-18" name="Fylder 18" triggeredByEvent="true">
              <bpmn:startEvent id="turns-18" name="18 år" isInterrupting="false">
                <bpmn:timerEventDefinition><bpmn:timeDate>=at</bpmn:timeDate></bpmn:timerEventDefinition>
              </bpmn:startEvent>
            </bpmn:subProcess>""";

    @Test
    void whatIsTheSameMapsWithItsTimers() {
        InstancePlan plan = plan(ASKING + REMINDER + BIRTHDAY, ASKING + REMINDER + BIRTHDAY, Map.of(), "ask");

        assertThat(plan.isPossible()).isTrue();
        assertThat(plan.losesDeadlines()).isFalse();
        assertThat(plan.mapping()).containsEntry("ask", "ask").containsKeys("ask-warn", "turns-18", "turning-18");
    }

    @Test
    void aStepThatIsGoneCannotMapUntilARenameSaysWhatItIs() {
        String renamed = userTask("ask-again", "Spørg igen", "F-TEST-1AD");

        assertThat(plan(ASKING, renamed, Map.of(), "ask").obstacles())
                .singleElement()
                .asString()
                .contains("«Spørg» (ask)", "not in the new version");
        assertThat(plan(ASKING, renamed, Map.of("ask", "ask-again"), "ask").mapping())
                .containsEntry("ask", "ask-again");
    }

    @Test
    void aStepOfAnotherKindCannotMap() {
        String service = "<bpmn:serviceTask id=\"ask\" name=\"Spørg\"/>";

        assertThat(plan(ASKING, service, Map.of(), "ask").obstacles())
                .singleElement()
                .asString()
                .contains("is a userTask and would become a serviceTask");
    }

    @Test
    void aStepThatMovesIntoASubProcessCannotMap() {
        String inside = "<bpmn:subProcess id=\"frame\">" + ASKING + "</bpmn:subProcess>";

        assertThat(plan(ASKING, inside, Map.of(), "ask").obstacles())
                .singleElement()
                .asString()
                .contains("another sub-process");
    }

    @Test
    void aReminderThatIsGoneIsALostDeadlineOnlyWhereTheInstanceWaitsForIt() {
        String other = userTask("other", "Andet", null);

        assertThat(plan(ASKING + REMINDER + other, ASKING + other, Map.of(), "ask")
                        .lostDeadlines())
                .singleElement()
                .asString()
                .contains("«Frist nær» (ask-warn)");
        assertThat(plan(ASKING + REMINDER + other, ASKING + other, Map.of(), "other")
                        .losesDeadlines())
                .isFalse();
    }

    @Test
    void aBirthdayThatIsGoneIsALostDeadlineOfEveryInstance() {
        assertThat(plan(ASKING + BIRTHDAY, ASKING, Map.of(), "ask").lostDeadlines())
                .singleElement()
                .asString()
                .contains("«18 år» (turns-18)");
    }

    @Test
    void anotherDeadlineCodeIsToldSinceTheDateStaysAsItWas() {
        InstancePlan plan = plan(ASKING, userTask("ask", "Spørg", "F-TEST-2AD"), Map.of(), "ask");

        assertThat(plan.isPossible()).isTrue();
        assertThat(plan.lostDeadlines())
                .containsExactly("deadline F-TEST-1AD of «Spørg» is F-TEST-2AD in the new version");
    }

    private static InstancePlan plan(String from, String to, Map<String, String> renames, String active) {
        Planner planner = new Planner(model(from), model(to), new InstancePlan.Version(2, 2), renames);
        Map<String, String> deadlines = active.equals("ask") ? Map.of("ask", "F-TEST-1AD") : Map.of();
        return planner.plan(new RunningInstance(1, "example", 1, 1, null, Set.of(active), deadlines));
    }

    private static Model model(String content) {
        String bpmn = """
                <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                    xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" targetNamespace="test">
                  <bpmn:process id="example" isExecutable="true">%s</bpmn:process>
                </bpmn:definitions>""".formatted(content);
        return Model.read(bpmn.getBytes(StandardCharsets.UTF_8), "example");
    }

    private static String userTask(String id, String name, String deadline) {
        String input = deadline == null
                ? ""
                : "<zeebe:ioMapping><zeebe:input source=\"=&quot;%s&quot;\" target=\"deadlineCode\"/></zeebe:ioMapping>"
                        .formatted(deadline);
        return "<bpmn:userTask id=\"%s\" name=\"%s\"><bpmn:extensionElements>%s</bpmn:extensionElements></bpmn:userTask>"
                .formatted(id, name, input);
    }
}
