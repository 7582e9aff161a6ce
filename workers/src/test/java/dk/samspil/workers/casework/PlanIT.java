package dk.samspil.workers.casework;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A journey with a plan, and what people answer on the way to it. */
abstract class PlanIT extends CaseworkIT {

    UUID planId;

    /** A draft in a journey that adult-social holds. */
    void draft() {
        registerWithConsent();
        run("route-to-desk", Map.of("department", "adult-social"));
        planId = UUID.fromString((String)
                planned("start-plan", Map.of("planType", "holistic-141")).get("planId"));
        planned("record-goal", Map.of("submissionId", submit(Map.of("goal", "Min egen nøgle", "source", "citizen"))));
    }

    /** Runs a job of the plan for adult-social. */
    Map<String, Object> planned(String jobType, Map<String, ?> variables) {
        Map<String, Object> all = new HashMap<>(Map.of("department", "adult-social"));
        if (planId != null) {
            all.put("planId", planId);
        }
        all.putAll(variables);
        return run(jobType, all);
    }

    /** The journey stays open although its planning ended without a plan. */
    void openWithoutAPlan() {
        draft();
        planned("close-plan", Map.of("lineAnswer", "nothing-left"));
        database.sql("update casework.plan set started_at = started_at - interval '1 day' where journey_id = :journey")
                .param("journey", journeyId)
                .update();
        database.sql("update casework.referral set state = 'closed' where journey_id = :journey")
                .param("journey", journeyId)
                .update();
    }

    static Map<String, Object> line(String description) {
        return new HashMap<>(Map.of(
                "law", "serviceloven",
                "service", "support-relations",
                "description", description,
                "goal", "Tør åbne døren",
                "goalType", "develop",
                "costClass", "low",
                "civilSociety", "no",
                "noCommunityReason", "Endnu ikke"));
    }

    void propose(String department, Map<String, Object> line, Map<String, Object> another) {
        propose(department, List.of(line, another));
    }

    void propose(String department, Map<String, Object> line) {
        propose(department, List.of(line));
    }

    private void propose(String department, List<Map<String, Object>> lines) {
        planned("record-proposal", Map.of("department", department, "submissionId", submit(Map.of("lines", lines))));
    }

    UUID lineId(String description) {
        return database.sql(
                        "select line_id from casework.plan_line where journey_id = :journey and description = :text")
                .param("journey", journeyId)
                .param("text", description)
                .query(UUID.class)
                .single();
    }

    String state(String description) {
        return database.sql("select state from casework.plan_line where line_id = :line")
                .param("line", lineId(description))
                .query(String.class)
                .single();
    }

    /** The citizen answers lines by description: approve, change or refuse. */
    Map<String, Object> answer(String planAnswer, Map<String, String> answers) {
        List<Map<String, Object>> lines = new ArrayList<>();
        answers.forEach(
                (text, answer) -> lines.add(Map.of("lineId", lineId(text), "answer", answer, "citizenNote", "Ok")));
        return planned(
                "record-line-answers",
                Map.of("submissionId", submit(Map.of("planAnswer", planAnswer, "lines", lines))));
    }

    /** Opens the decisions of the plan, writes them and sends the one letter. */
    List<UUID> decide() {
        List<?> opened = (List<?>) planned("create-decisions", Map.of()).get("decisions");
        List<UUID> ids = opened.stream()
                .map(each -> UUID.fromString((String) ((Map<?, ?>) each).get("decisionId")))
                .toList();
        ids.forEach(id -> draftDecision(id, "granted"));
        planned("deliver-decisions", Map.of());
        return ids;
    }

    Map<String, Object> draftDecision(UUID decisionId, String change) {
        UUID draft = submit(Map.of(
                "provision",
                "sel-85",
                "decisionChange",
                change,
                "decisionCause",
                "need",
                "reasons",
                "Fordi det virker"));
        return planned("record-decision-draft", Map.of("decisionId", decisionId, "submissionId", draft));
    }

    /** Proposed by adult-social, approved by the citizen, decided and told. */
    List<UUID> decided(Map<String, Object> line) {
        propose("adult-social", line);
        answer("with-plan", Map.of((String) line.get("description"), "approve"));
        return decide();
    }
}
