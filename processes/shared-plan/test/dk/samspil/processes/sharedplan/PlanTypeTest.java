package dk.samspil.processes.sharedplan;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.processes.Decisions;
import dk.samspil.processes.Models;
import io.camunda.zeebe.client.ZeebeClient;
import io.camunda.zeebe.process.test.extension.ZeebeProcessTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** DMN-4, row by row: domain.md section 8. */
@ZeebeProcessTest
class PlanTypeTest {

    private ZeebeClient client;

    @BeforeEach
    void deploy() {
        Models.deploy(client, "shared-plan");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "employment-only,   38, employment-only, true,  min-plan,        -, D-PLAN-3M",
                "child-placed,      12, placement,       true,  child-plan,      -, F-BPLAN-3M",
                "child-supported,   15, section-32,      true,  child-plan,      -, F-BPLAN-3M",
                "youth-holistic,    16, section-32,      true,  holistic-110,    citizen custody-holder, F-UPLAN-3M",
                "youth-holistic,    17, placement,       true,  holistic-110,    citizen custody-holder, F-UPLAN-3M",
                "young-adult-holistic, 18, section-32,   true,  holistic-110,    citizen, F-UPLAN-3M",
                "young-adult-holistic, 23, youth-support, true, holistic-110,    citizen, F-UPLAN-3M",
                "youth-plan,        16, placement,       false, youth-plan,      -, F-UPLAN-3M",
                "adult-holistic,    18, other-social,    true,  holistic-141,    citizen, D-PLAN-3M",
                "adult-holistic,    66, impaired,        true,  holistic-141,    citizen, D-PLAN-3M",
                "adult-action-plan, 38, impaired,        false, action-plan-141, -, D-PLAN-3M",
                "adult-offer,       38, other-social,    false, offer-stance,    -, D-PLAN-3M",
                "otherwise,         24, youth-support,   true,  parallel,        -, D-PLAN-3M",
                "otherwise,         38, no-social-law,   true,  parallel,        -, D-PLAN-3M",
                "otherwise,         15, impaired,        true,  parallel,        -, D-PLAN-3M",
                "otherwise,         -,  -,               -,     parallel,        -, D-PLAN-3M"
            })
    void everyRow(
            String row,
            Integer age,
            String situation,
            Boolean complex,
            String type,
            String consentFrom,
            String deadline) {
        var answer = ask(age, situation, complex);

        assertThat(answer.rows("plan-type")).containsExactly(row);
        assertThat(answer.output())
                .containsEntry("planType", type)
                .containsEntry("consentFrom", consentFrom == null ? List.of() : List.of(consentFrom.split(" ")))
                .containsEntry("deadlineCode", deadline);
    }

    @Test
    void everyCombinationHasOneAnswerAndEveryRowIsReached() {
        var reached = new ArrayList<String>();
        var situations = List.of(
                "placement",
                "section-32",
                "youth-support",
                "impaired",
                "other-social",
                "employment-only",
                "no-social-law");
        for (var age : List.of(0, 15, 16, 18, 23, 24, 67)) {
            for (var situation : situations) {
                for (var complex : List.of(true, false)) {
                    reached.addAll(ask(age, situation, complex).rows("plan-type"));
                }
            }
        }

        assertThat(reached).hasSize(7 * 7 * 2);
        assertThat(reached).containsAll(Decisions.rowsOf(Models.dmn("shared-plan", "plan-type")));
    }

    private Decisions.Answer ask(Integer age, String situation, Boolean complex) {
        var facts = new HashMap<String, Object>();
        facts.put("age", age);
        facts.put("planSituation", situation);
        facts.put("complex", complex);
        return new Decisions(client).decide("plan-type", facts);
    }
}
