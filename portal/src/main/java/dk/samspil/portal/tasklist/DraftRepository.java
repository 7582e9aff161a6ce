package dk.samspil.portal.tasklist;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Table {@code portal.draft}: one for each person and task, gone when the task is. */
@Repository
class DraftRepository {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    DraftRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<ObjectNode> find(long taskKey, String userId) {
        return jdbc.sql("select content from portal.draft where task_key = :taskKey and user_id = :userId")
                .param("taskKey", taskKey)
                .param("userId", userId)
                .query(String.class)
                .optional()
                .map(content -> json.readValue(content, ObjectNode.class));
    }

    void save(long taskKey, String userId, ObjectNode content) {
        jdbc.sql("""
                        insert into portal.draft (task_key, user_id, content)
                        values (:taskKey, :userId, cast(:content as jsonb))
                        on conflict (task_key, user_id) do update set content = excluded.content, updated_at = casework.now()
                        """)
                .param("taskKey", taskKey)
                .param("userId", userId)
                .param("content", json.writeValueAsString(content))
                .update();
    }

    /** A draft is of no use once its task has ended, and personal data is not kept for nothing. */
    int deleteOfEndedTasks() {
        return jdbc.sql("""
                        delete from portal.draft d using flow.user_task t
                         where t.task_key = d.task_key and t.state <> 'CREATED'
                        """).update();
    }
}
