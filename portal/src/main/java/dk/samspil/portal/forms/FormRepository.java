package dk.samspil.portal.forms;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The forms the engine has, in {@code flow.resource}. A form key names one version for ever, so it is read once. */
@Repository
public class FormRepository {

    private final Map<Long, FormDefinition> byKey = new ConcurrentHashMap<>();
    private final JdbcClient jdbc;
    private final JsonMapper json;

    FormRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The version of a form that a task was created with. */
    public Optional<FormDefinition> byKey(long formKey) {
        FormDefinition known = byKey.get(formKey);
        return known != null ? Optional.of(known) : read(formKey);
    }

    /** The newest version of a form. */
    public Optional<FormDefinition> newest(String formId) {
        return jdbc.sql("""
                        select resource_key from flow.resource
                         where kind = 'FORM' and resource_id = :formId
                         order by version desc limit 1
                        """)
                .param("formId", formId)
                .query(Long.class)
                .optional()
                .flatMap(this::byKey);
    }

    private Optional<FormDefinition> read(long formKey) {
        Optional<FormDefinition> form = jdbc.sql(
                        "select content from flow.resource where kind = 'FORM' and resource_key = :formKey")
                .param("formKey", formKey)
                .query(byte[].class)
                .optional()
                .map(content -> FormDefinition.of(json.readTree(content)));
        form.ifPresent(found -> byKey.put(formKey, found));
        return form;
    }
}
