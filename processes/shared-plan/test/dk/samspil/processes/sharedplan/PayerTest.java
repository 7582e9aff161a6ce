package dk.samspil.processes.sharedplan;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.processes.Decisions;
import dk.samspil.processes.Models;
import io.camunda.zeebe.client.ZeebeClient;
import io.camunda.zeebe.process.test.extension.ZeebeProcessTest;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** DMN-6, row by row: domain.md section 8. */
@ZeebeProcessTest
class PayerTest {

    private ZeebeClient client;

    @BeforeEach
    void deploy() {
        Models.deploy(client, "plan-lines");
    }

    @ParameterizedTest
    @CsvSource({
        "child-here,       barnets-lov,  normal,           low,  12, 2026-12-31, children-family, 100, none",
        "child-moved,      barnets-lov,  custody-moved,    low,  12, 2026-12-31, children-family, 100, until-transfer",
        "youth-support,    barnets-lov,  youth-support,    low,  19, 2026-12-31, children-family, 100, household-refund",
        "social,           serviceloven, normal,           low,  38, 2026-12-31, adult-social,    100, none",
        "placed-elsewhere, serviceloven, placed-elsewhere, low,  38, 2026-12-31, adult-social,    100, we-stay-acting",
        "moved-away,       serviceloven, moved-own-choice, low,  38, 2026-12-31, adult-social,    100, new-municipality",
        "employment,       employment,   normal,           low,  38, 2026-12-31, employment,      100, none",
        "ageing,           aeldreloven,  normal,           low,  70, 2026-12-31, health,          100, none",
        "health-before,    health,       normal,           low,  38, 2026-12-31, health,          100, none",
        "health-after,     health,       normal,           low,  38, 2027-01-01, health,          100, check-region",
        "education,        education,    normal,           low,  19, 2026-12-31, youth,           100, none",
        "split,            serviceloven, split,            low,  38, 2026-12-31, school-psychology, 100, agreed-key",
        "community,        none,         normal,           low,  38, 2026-12-31, civil-society,   0,   pool-18",
        "otherwise-child,  barnets-lov,  unknown,          low,  12, 2026-12-31, school-psychology, 100, to-be-agreed",
        "otherwise-social, serviceloven, unknown,          low,  38, 2026-12-31, school-psychology, 100, to-be-agreed",
        "otherwise,        unknown,      normal,           low,  38, 2026-12-31, school-psychology, 100, to-be-agreed"
    })
    void everyRow(
            String row,
            String law,
            String situation,
            String cost,
            int age,
            String startsOn,
            String budget,
            int percent,
            String note) {
        var answer = ask(law, situation, cost, age, startsOn);

        assertThat(answer.rows("payer")).containsExactly(row);
        assertThat(answer.response().getDecisionOutput())
                .contains("\"" + budget + "\"", "\"percent\":" + percent, "\"" + note + "\"");
    }

    @Test
    void somethingDearBelowPensionAgeIsMarkedForTheStatesRefund() {
        assertThat(ask("serviceloven", "normal", "high", 66, "2026-12-31").rows("payer"))
                .containsExactly("social", "refund");
        assertThat(ask("serviceloven", "normal", "high", 67, "2026-12-31").rows("payer"))
                .containsExactly("social");
    }

    @Test
    void whoHasHelpUnderSection95Or96IsNotPaidForByTheAgeingAct() {
        var answer = ask("aeldreloven", "normal", "low", 70, "2026-12-31", true);

        assertThat(answer.rows("payer")).containsExactly("ageing-assisted");
        assertThat(answer.response().getDecisionOutput()).contains("\"adult-social\"", "\"not-ageing-act\"");
    }

    @Test
    void everyLineHasExactlyOneBudgetThatPaysAndEveryRowIsReached() {
        var reached = new HashSet<String>();
        var laws = List.of(
                "barnets-lov", "serviceloven", "employment", "health", "aeldreloven", "education", "none", "unknown");
        var situations = List.of(
                "normal", "custody-moved", "youth-support", "placed-elsewhere", "moved-own-choice", "split", "unknown");
        for (var law : laws) {
            for (var situation : situations) {
                for (var startsOn : List.of("2026-12-31", "2027-01-01")) {
                    var rows = ask(law, situation, "high", 38, startsOn).rows("payer");
                    assertThat(rows).as(law + " " + situation).hasSize(2).contains("refund");
                    reached.addAll(rows);
                }
            }
        }

        reached.addAll(
                ask("aeldreloven", "normal", "low", 70, "2026-12-31", true).rows("payer"));
        assertThat(reached).containsExactlyInAnyOrderElementsOf(Decisions.rowsOf(Models.dmn("plan-lines", "payer")));
    }

    private Decisions.Answer ask(String law, String situation, String cost, int age, String startsOn) {
        return ask(law, situation, cost, age, startsOn, false);
    }

    private Decisions.Answer ask(
            String law, String situation, String cost, int age, String startsOn, boolean assisted) {
        return new Decisions(client)
                .decide(
                        "payer",
                        Map.of(
                                "law", law,
                                "payerSituation", situation,
                                "costClass", cost,
                                "decidingDepartment", "school-psychology",
                                "age", age,
                                "startsOn", startsOn,
                                "personalAssistance", assisted));
    }
}
