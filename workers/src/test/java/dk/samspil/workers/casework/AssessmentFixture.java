package dk.samspil.workers.casework;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** An assessment of this test's journey, held by adult-social or children-family. */
abstract class AssessmentFixture extends CaseworkIT {

    static final List<String> SCORED =
            List.of("relations", "communication", "mobility", "self-care", "practical-tasks", "civic-life");

    UUID assessmentId;
    String holder = "adult-social";
    boolean child;

    void startAdult() {
        start("vum", "F-RSL3-VOKSEN");
    }

    void startChild() {
        startChild("bl-20", "F-BFU-4M");
    }

    Map<String, Object> startChild(String type, String deadlineCode) {
        holder = "children-family";
        child = true;
        return start(type, deadlineCode);
    }

    Map<String, Object> start(String type, String deadlineCode) {
        register(intake());
        if (child) {
            born("2017-05-03");
        }
        Map<String, Object> answer = begin(type, deadlineCode);
        assessmentId = UUID.fromString((String) answer.get("assessmentId"));
        return answer;
    }

    Map<String, Object> begin(String type, String deadlineCode) {
        return step(
                "start-assessment",
                Map.of(
                        "assessmentTypes",
                        List.of(Map.of("type", type, "deadlineCode", deadlineCode)),
                        "needs",
                        List.of("housing"),
                        "receivedAt",
                        "2026-10-31T10:00:00+01:00"));
    }

    void born(String day) {
        owner("update casework.citizen set birth_date = '" + day + "' where cpr = '" + cpr + "'");
    }

    Map<String, Object> agree(Map<String, Object> agreement) {
        return answer("record-agreement", agreement);
    }

    void agreed() {
        agree(Map.of("participation", "agreed"));
    }

    @SuppressWarnings("unchecked")
    List<Map<String, Object>> ask(List<String> contributors, List<String> parties) {
        return (List<Map<String, Object>>)
                step("plan-contributions", Map.of("contributors", contributors, "parties", parties))
                        .get("contributions");
    }

    /** A row of a form in which a department asks in its own words. */
    static Map<String, String> own(String askedOf, String words) {
        return Map.of("askedOf", askedOf, "words", words);
    }

    void score() {
        answer(
                "record-scores",
                Map.of(
                        "scores",
                        child
                                ? List.of()
                                : SCORED.stream()
                                        .map(theme -> Map.of("theme", theme, "level", "moderate"))
                                        .toList()));
    }

    Map<String, Object> conclude(String outcome) {
        return conclude(outcome, List.of());
    }

    Map<String, Object> conclude(String outcome, List<String> supportNeeds) {
        return answer(
                "record-assessment",
                Map.of(
                        "supportNeeds",
                        supportNeeds,
                        "conclusion",
                        "Vil gerne have egen nøgle",
                        "leastIntrusive",
                        "Rådgivning alene er prøvet",
                        "assessmentOutcome",
                        outcome,
                        "supportLevel",
                        "moderate",
                        "laws",
                        List.of("serviceloven")));
    }

    /** A step with a form that somebody filled in. */
    Map<String, Object> answer(String jobType, Map<String, Object> content) {
        return step(jobType, Map.of("submissionId", submit(content)));
    }

    Map<String, Object> step(String jobType, Map<String, ?> variables) {
        Map<String, Object> all = new HashMap<>(variables);
        all.put("department", holder);
        all.put("underEighteen", child);
        if (assessmentId != null) {
            all.put("assessmentId", assessmentId);
        }
        return run(jobType, all);
    }

    void know(String question, String answer) {
        database.sql("""
                        insert into casework.known_answer
                               (answer_id, citizen_id, journey_id, question, answer, source, answered_at)
                        select gen_random_uuid(), citizen_id, journey_id, :question, :answer, 'citizen', now()
                          from casework.journey where journey_id = :journey""")
                .param("question", question)
                .param("answer", answer)
                .param("journey", journeyId)
                .update();
    }

    UUID consent(String party, String state) {
        UUID id = UUID.randomUUID();
        database.sql("""
                        insert into casework.consent
                               (consent_id, journey_id, purpose, given_by, from_party, state, asked_at, answered_at)
                        values (:id, :journey, 'obtain-information', 'citizen', :party, :state, now(), now())""")
                .param("id", id)
                .param("journey", journeyId)
                .param("party", party)
                .param("state", state)
                .update();
        return id;
    }

    void party(String code) {
        database.sql("""
                        insert into casework.reference_code (code_list, code, name_da, name_en, source_mark)
                        values ('party', :code, 'Egen læge', 'General practitioner', 'D') on conflict do nothing""").param("code", code).update();
    }
}
