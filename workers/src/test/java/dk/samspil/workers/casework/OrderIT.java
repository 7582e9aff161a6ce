package dk.samspil.workers.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.workers.job.JobFault;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderIT extends PlanIT {

    @Test
    void aPlaceFromADateMakesTheLineActive() {
        Map<?, ?> order = ordered();
        assertThat(order.get("provider")).isEqualTo("provider-lillebo");
        reply(order, Map.of("orderOutcome", "accepted", "startsOn", "2026-12-01"));

        assertThat(rows("select state, starts_on::text from casework.plan_line where journey_id = :journey"))
                .containsExactly(Map.of("state", "active", "starts_on", "2026-12-01"));
        assertThat(planned("activate-plan", Map.of("underEighteen", true)))
                .as("three months from the start")
                .containsEntry("nextFollowUp", "2027-03-01T23:59:59+01:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"waiting-list", "declined"})
    void whoWaitsNeedsABridgeBeforeThePlanIsInForce(String outcome) {
        reply(ordered(), Map.of("orderOutcome", outcome, "note", "Ingen plads før marts"));
        assertThat((List<?>) planned("find-waiting-lines", Map.of()).get("waitingLines"))
                .hasSize(1);
        assertThatThrownBy(() -> planned("activate-plan", Map.of()))
                .isInstanceOf(JobFault.class)
                .hasMessageContaining("without a bridge");

        bridge("yes");

        assertThat((List<?>) planned("find-waiting-lines", Map.of()).get("waitingLines"))
                .isEmpty();
        planned("activate-plan", Map.of());
        assertThat(rows("""
                        select l ->> 'description' as line, l ->> 'state' as state
                          from casework.plan_version join casework.plan using (plan_id),
                               jsonb_array_elements(content -> 'lines') l
                         where journey_id = :journey order by 1"""))
                .containsExactly(
                        Map.of("line", "Bostøtte", "state", "waiting"),
                        Map.of("line", "Kontaktperson", "state", "active"));
    }

    @Test
    void anotherProviderGetsTheOrderThatOneDeclined() {
        Map<?, ?> declined = ordered();
        reply(declined, Map.of("orderOutcome", "declined", "note", "Ingen plads"));
        assertThatThrownBy(() -> choose(declined, Map.of("otherProvider", "found")))
                .isInstanceOf(JobFault.class);

        Map<String, Object> next =
                choose(declined, Map.of("otherProvider", "found", "nextProvider", "provider-solgaard"));

        assertThat(next).containsEntry("provider", "provider-solgaard").doesNotContainValue(declined.get("orderId"));
        reply(next, Map.of("orderOutcome", "accepted", "startsOn", "2026-12-01"));
        assertThat(planned("find-waiting-lines", Map.of())).containsEntry("waitingLines", List.of());
        assertThat(value("select provider || ' ' || state from casework.plan_line where journey_id = :journey"))
                .isEqualTo("provider-solgaard active");
    }

    @Test
    void whenNobodyHasAPlaceABridgeIsStillNeeded() {
        Map<?, ?> declined = ordered();
        reply(declined, Map.of("orderOutcome", "declined", "note", "Ingen plads"));

        assertThat(choose(declined, Map.of("otherProvider", "none"))).isEmpty();

        assertThat((List<?>) planned("find-waiting-lines", Map.of()).get("waitingLines"))
                .hasSize(1);
    }

    @Test
    void whoRatherWaitsHasNoBridgeAndThePlanIsInForceAllTheSame() {
        reply(ordered(), Map.of("orderOutcome", "waiting-list", "note", "Ingen plads"));

        planned(
                "record-bridge-line",
                Map.of(
                        "subjectId",
                        lineId("Bostøtte"),
                        "submissionId",
                        submit(Map.of("agreed", "no", "note", "Vil hellere vente"))));

        assertThat(planned("find-waiting-lines", Map.of())).containsEntry("waitingLines", List.of());
        planned("activate-plan", Map.of());
        assertThat(rows("select description, state from casework.plan_line where journey_id = :journey"))
                .containsExactly(Map.of("description", "Bostøtte", "state", "waiting"));
        assertThat(timeline()).contains("bridge-declined").doesNotContain("bridge-added");
    }

    @Test
    void theOrderTellsWhoTheCitizenIsToTheProviderAndWhoPays() {
        Map<String, Object> line = line("Bostøtte");
        draft();
        database.sql("""
                        insert into casework.representation (representation_id, citizen_id, kind, name, scope, since)
                        select gen_random_uuid(), citizen_id, 'guardian', 'Ole Værge', 'section-5', now()
                          from casework.journey where journey_id = :journey""").param("journey", journeyId).update();
        line.put("provider", "provider-lillebo");
        line.put("provision", "sel-85");
        decided(line);
        planned("create-orders", Map.of());

        assertThat(value("select value #>> '{}' from casework.form_order_summary where journey_id = :journey")
                        .toString())
                .contains(
                        "Serviceloven § 85",
                        "Værge: Ole Værge, Værgemål (§ 5)",
                        "Handlekommune: Solvig Kommune",
                        "EAN");
    }

    @Test
    void whoSaysNoToAnOrderSeesTheJourneyNoMore() {
        Map<?, ?> order = ordered();
        assertThat(seers()).contains("provider-lillebo");

        reply(order, Map.of("orderOutcome", "declined", "note", "Ingen plads"));

        assertThat(participants()).doesNotContain("provider-lillebo");
        assertThat(seers()).doesNotContain("provider-lillebo").contains("adult-social");
    }

    @Test
    void whoSaysNoToOneOrderAndHelpsWithSomethingElseGoesOn() {
        Map<?, ?> order = ordered();
        database.sql("""
                        insert into casework.plan_line (line_id, plan_id, journey_id, department, law, service, description,
                               goal, goal_type, provider, state, position)
                        select gen_random_uuid(), plan_id, journey_id, department, law, service, 'Ledsagelse', goal,
                               goal_type, provider, 'active', 2
                          from casework.plan_line where journey_id = :journey""").param("journey", journeyId).update();

        reply(order, Map.of("orderOutcome", "declined", "note", "Ingen plads"));

        assertThat(seers()).contains("provider-lillebo");
    }

    @Test
    void whoIsOnAWaitingListSeesTheJourneyStill() {
        reply(ordered(), Map.of("orderOutcome", "waiting-list", "note", "Ingen plads"));

        assertThat(seers()).contains("provider-lillebo");
    }

    @Test
    void anAnswerWithoutADateOrAReasonIsRefused() {
        Map<?, ?> order = ordered();
        assertThatThrownBy(() -> reply(order, Map.of("orderOutcome", "accepted")))
                .isInstanceOf(JobFault.class);
        assertThatThrownBy(() -> reply(order, Map.of("orderOutcome", "declined")))
                .isInstanceOf(JobFault.class);
    }

    @Test
    void withoutConsentTheProviderSeesNothingAndTheDepartmentAnswers() {
        draft();
        database.sql("update casework.consent set state = 'withdrawn' where journey_id = :journey")
                .param("journey", journeyId)
                .update();
        assertThat(sent().get("provider")).isEqualTo("adult-social");
    }

    private Map<?, ?> ordered() {
        draft();
        return sent();
    }

    private Map<?, ?> sent() {
        Map<String, Object> line = line("Bostøtte");
        line.put("provider", "provider-lillebo");
        decided(line);
        return (Map<?, ?>) ((List<?>) planned("create-orders", Map.of()).get("orders")).getFirst();
    }

    private void reply(Map<?, ?> order, Map<String, Object> answer) {
        planned(
                "record-order-answer",
                Map.of("orderId", UUID.fromString((String) order.get("orderId")), "submissionId", submit(answer)));
    }

    private Map<String, Object> choose(Map<?, ?> order, Map<String, Object> answer) {
        return planned(
                "record-provider-choice",
                Map.of("orderId", UUID.fromString((String) order.get("orderId")), "submissionId", submit(answer)));
    }

    /** As the portal asks before it shows anything of the journey. */
    private List<String> seers() {
        return database.sql("select department from casework.journey_access where journey_id = :journey")
                .param("journey", journeyId)
                .query(String.class)
                .list();
    }

    private void bridge(String agreed) {
        UUID answer = submit(Map.of(
                "service", "support-relations",
                "description", "Kontaktperson",
                "goal", "Holde fast",
                "agreed", agreed));
        planned("record-bridge-line", Map.of("subjectId", lineId("Bostøtte"), "submissionId", answer));
    }
}
