package dk.samspil.processes.followup;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.processes.Decisions;
import dk.samspil.processes.Models;
import io.camunda.zeebe.client.ZeebeClient;
import io.camunda.zeebe.process.test.extension.ZeebeProcessTest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each occasion asks for, row by row. */
@ZeebeProcessTest
class FollowUpPaceTest {

    private ZeebeClient client;

    @BeforeEach
    void deploy() {
        Models.deploy(client, "follow-up");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "planned,           planned,           true,  true,  D-STATUS-10AD, D-OPFOELG-0AD,   true",
                "effort-ending,     effort-ending,     true,  true,  D-STATUS-10AD, D-OPFSLUT-20AD,  false",
                "asked,             review-asked,      true,  true,  D-STATUS-5AD,  D-OPFMOEDE-15AD, false",
                "asked,             provider-status,   true,  true,  D-STATUS-5AD,  D-OPFMOEDE-15AD, false",
                "incident,          incident,          true,  false, D-STATUS-5AD,  D-HAENDELSE-5AD, false",
                "reopened,          reopened,          true,  false, D-STATUS-5AD,  D-GENAAB-5AD,    false",
                "department-joined, department-joined, false, false, D-STATUS-5AD,  D-OPFMOEDE-15AD, false",
                "department-joined, gather-plans,      false, false, D-STATUS-5AD,  D-OPFMOEDE-15AD, false",
                "department-joined, reassess,          false, false, D-STATUS-5AD,  D-OPFMOEDE-15AD, false",
                "otherwise,         unheard-of,        true,  true,  D-STATUS-5AD,  D-OPFMOEDE-15AD, false",
                "otherwise,         -,                 true,  true,  D-STATUS-5AD,  D-OPFMOEDE-15AD, false",
            })
    void everyRow(
            String row, String occasion, boolean meets, boolean asks, String status, String meeting, boolean fromPlan) {
        var asked = new HashMap<String, Object>();
        asked.put("occasion", occasion);

        var answer = new Decisions(client).decide("follow-up-pace", asked);

        assertThat(answer.rows("follow-up-pace")).containsExactly(row);
        assertThat(answer.output())
                .isEqualTo(Map.of(
                        "meetingNeeded", meets,
                        "asksStatus", asks,
                        "statusCode", status,
                        "meetingCode", meeting,
                        "fromPlan", fromPlan));
    }

    @Test
    void everyRowIsTested() {
        assertThat(Decisions.rowsOf(Models.dmn("follow-up", "follow-up-pace"))).hasSize(7);
    }
}
