package dk.samspil.portal.tasklist;

import dk.samspil.portal.TestDatabase;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** User tasks as the exporter would have written them. */
final class TaskFixture {

    static final long FORM = 77;

    private static final AtomicLong KEYS = new AtomicLong(1_000);
    private static final String ACCEPT_AT_DESK = """
            {"components": [
              {"type": "radio", "key": "answer", "validate": {"required": true}, "properties": {"engine": "true"},
               "values": [{"label": "Ja", "value": "accept"}]},
              {"type": "textarea", "key": "note"}]}
            """;

    private static final String LINES = """
            {"components": [{"type": "dynamiclist", "path": "lines", "allowAddRemove": false,
              "properties": {"prefill": "task_lines"}, "components": [
              {"type": "textfield", "key": "goal", "readonly": true},
              {"type": "radio", "key": "answer", "values": [{"label": "Ja", "value": "yes"}]}]}]}
            """;

    private TaskFixture() {}

    static long open(UUID journey, String department, OffsetDateTime dueAt) {
        long key = KEYS.incrementAndGet();
        TestDatabase.owner()
                .sql("""
                        insert into flow.user_task (task_key, partition_id, element_instance_key, process_instance_key,
                               process_definition_key, process_id, element_id, form_key, journey_id, department,
                               candidate_groups, due_at, state, created_at, span_started_at)
                        values (:key, 1, :key, :key, 5, 'referral', 'accept-at-desk', :form, :journey, :department,
                               array[:department], :dueAt, 'CREATED', now(), now())
                        """)
                .param("key", key)
                .param("form", FORM)
                .param("journey", journey)
                .param("department", department)
                .param("dueAt", dueAt)
                .update();
        return key;
    }

    /** A task about a subject, of which a view knows one line. */
    static long withLines(UUID journey, String department) {
        UUID subject = UUID.randomUUID();
        long key = open(journey, department, null);
        TestDatabase.owner().sql("""
                        create or replace view casework.form_task_lines as
                        select cast('%s' as uuid) as journey_id, cast('%s' as uuid) as subject_id,
                               jsonb '[{"lineId": "a", "goal": "Nøgle"}]' as value
                        """.formatted(journey, subject)).update();
        TestDatabase.owner().sql("""
                        insert into flow.resource values (78, 'FORM', 'lines', 'b.form', 1, null, 'def', 1, now(),
                               convert_to(:content, 'UTF8'))
                        on conflict do nothing
                        """).param("content", LINES).update();
        TestDatabase.owner()
                .sql("update flow.user_task set form_key = 78 where task_key = :key")
                .param("key", key)
                .update();
        TestDatabase.owner()
                .sql("""
                        insert into casework.deadline (deadline_id, journey_id, code, started_at, warn_at, due_at,
                               element_instance_key, subject_id)
                        values (gen_random_uuid(), :journey, 'D-BORD-2AD', now(), now(), now(), :key, :subject)
                        """)
                .param("journey", journey)
                .param("key", key)
                .param("subject", subject)
                .update();
        return key;
    }

    static void assign(long key, String userId) {
        TestDatabase.owner()
                .sql("update flow.user_task set assignee = :userId where task_key = :key")
                .param("userId", userId)
                .param("key", key)
                .update();
    }

    static void prioritise(long key, int priority) {
        TestDatabase.owner()
                .sql("update flow.user_task set priority = :priority where task_key = :key")
                .param("priority", priority)
                .param("key", key)
                .update();
    }

    static void end(long key, String state, UUID submissionId) {
        TestDatabase.owner()
                .sql("""
                        update flow.user_task set state = :state, submission_id = :submission, ended_at = now()
                         where task_key = :key
                        """)
                .param("state", state)
                .param("submission", submissionId)
                .param("key", key)
                .update();
    }

    static void form() {
        TestDatabase.owner()
                .sql("""
                        insert into flow.resource values (:form, 'FORM', 'referral-accept-at-desk', 'a.form', 1, null,
                               'abc', 1, now(), convert_to(:content, 'UTF8'))
                        on conflict do nothing
                        """)
                .param("form", FORM)
                .param("content", ACCEPT_AT_DESK)
                .update();
    }
}
