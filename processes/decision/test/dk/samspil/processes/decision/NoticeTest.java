package dk.samspil.processes.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.processes.Decisions;
import dk.samspil.processes.Models;
import io.camunda.zeebe.client.ZeebeClient;
import io.camunda.zeebe.process.test.extension.ZeebeProcessTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** DMN-7, row by row: domain.md section 8. */
@ZeebeProcessTest
class NoticeTest {

    private ZeebeClient client;

    @BeforeEach
    void deploy() {
        Models.deploy(client, "decision");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "own-wish,        sel-95,  removed,   own-wish, low,  immediate,      -,            F-GENV-4U,        false, false",
                "safety,          sel-95,  reduced,   safety,   low,  immediate,      -,            F-GENV-4U,        true,  true",
                "fourteen-weeks,  sel-96,  reduced,   need,     low,  fourteen-weeks, F-VARSEL-14U, F-VARSEL-GENV-2U, true,  true",
                "other-reduction, sel-85,  removed,   need,     low,  reasonable,     D-VARSEL-4U,  F-GENV-4U,        true,  true",
                "refused,         sel-96,  refused,   need,     low,  none,           -,            F-GENV-4U,        true,  true",
                "costly,          sel-108, granted,   need,     high, none,           -,            F-GENV-4U,        false, true",
                "in-favour,       sel-96,  increased, need,     low,  none,           -,            F-GENV-4U,        false, false",
                "otherwise,       sel-96,  unknown,   need,     low,  none,           -,            F-GENV-4U,        true,  true",
                "otherwise,       -,       -,         -,        -,    none,           -,            F-GENV-4U,        true,  true"
            })
    void everyRow(
            String row,
            String provision,
            String change,
            String cause,
            String cost,
            String notice,
            String noticeCode,
            String reassessCode,
            boolean hearing,
            boolean leader) {
        var answer = ask(provision, change, cause, cost);

        var expected = new HashMap<String, Object>(
                Map.of("notice", notice, "reassessCode", reassessCode, "hearing", hearing, "leaderApproves", leader));
        expected.put("noticeCode", noticeCode);
        assertThat(answer.rows("notice")).containsExactly(row);
        assertThat(answer.output()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sel-95", "sel-96", "sel-98", "sel-114", "bl-83", "bl-84", "bl-87-4"})
    void theProvisionsOfTheNoticeSchemeHaveFourteenWeeks(String provision) {
        assertThat(ask(provision, "removed", "need", "low").output()).containsEntry("notice", "fourteen-weeks");
        assertThat(ask(provision, "granted", "need", "low").output()).containsEntry("notice", "none");
    }

    @Test
    void everyCombinationHasAnAnswerAndEveryRowIsReached() {
        var reached = new ArrayList<String>();
        for (var provision : List.of("sel-96", "sel-85", "bl-84")) {
            for (var change : List.of("granted", "increased", "reduced", "removed", "refused", "unknown")) {
                for (var cause : List.of("need", "own-wish", "safety")) {
                    for (var cost : List.of("low", "high")) {
                        reached.addAll(ask(provision, change, cause, cost).rows("notice"));
                    }
                }
            }
        }

        assertThat(reached).hasSize(3 * 6 * 3 * 2);
        assertThat(reached).containsAll(Decisions.rowsOf(Models.dmn("decision", "notice")));
    }

    private Decisions.Answer ask(String provision, String change, String cause, String cost) {
        var facts = new HashMap<String, Object>();
        facts.put("provision", provision);
        facts.put("decisionChange", change);
        facts.put("decisionCause", cause);
        facts.put("costClass", cost);
        return new Decisions(client).decide("notice", facts);
    }
}
