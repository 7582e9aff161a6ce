package dk.samspil.workers.job;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps what a job has to tell beside its effect. It is told when the effect can be seen by who hears of it, and told
 * again when the job comes again.
 */
@Component
public class JobMessages implements EngineMessages {

    private final JdbcClient database;
    private final JsonMapper json;

    JobMessages(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** What a waiting process is told; see {@link EngineMessages#publish}. */
    public record Message(String name, String correlationKey, String messageId, Map<String, Object> variables) {}

    @Override
    public void publish(String name, String correlationKey, String messageId, Map<String, Object> variables) {
        database.sql("""
                        update casework.job_effect set messages = messages || jsonb_build_array(:message::jsonb)
                         where job_key = current_setting('samspil.job')::bigint""")
                .param("message", json.writeValueAsString(new Message(name, correlationKey, messageId, variables)))
                .update();
    }

    /** What a job that has had its effect has to tell, in the order in which it said so. */
    public List<Message> of(long jobKey) {
        String messages = database.sql("select messages::text from casework.job_effect where job_key = :key")
                .param("key", jobKey)
                .query(String.class)
                .single();
        return Arrays.asList(json.readValue(messages, Message[].class));
    }
}
