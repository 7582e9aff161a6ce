package dk.samspil.portal.forms;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What casework knows for a form: views {@code casework.form_<name>} give values, {@code casework.options_<name>} give
 * choices. A form names them, so a name is letters and underscores alone.
 */
@Repository
class FormViews {

    private static final String VALUES = "form_";
    private static final String OPTIONS = "options_";
    private static final Pattern NAME = Pattern.compile("[a-z_]{1,50}");

    private final JdbcClient database;
    private final JsonMapper json;

    FormViews(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** What is known: of the task's subject, else of the whole journey. */
    Optional<JsonNode> value(String name, FormSubject subject) {
        return database.sql("""
                        select cast(value as text) from %s
                         where journey_id = :journeyId and (subject_id is null or subject_id = :subjectId)
                         order by subject_id nulls last limit 1
                        """.formatted(view(VALUES, name)))
                .param("journeyId", subject.journeyId())
                .param("subjectId", subject.subjectId())
                .query((row, number) -> Optional.ofNullable(row.getString(1)))
                .optional()
                .flatMap(value -> value)
                .map(json::readTree);
    }

    /** In the order of the view's column {@code sort}, where it has one, and of their names. */
    List<Option> options(String name, FormSubject subject) {
        return database.sql("""
                        select label, value from %s o
                         where journey_id = :journeyId and (subject_id is null or subject_id = :subjectId)
                         order by cast(to_jsonb(o) ->> 'sort' as int) nulls last, label, value
                        """.formatted(view(OPTIONS, name)))
                .param("journeyId", subject.journeyId())
                .param("subjectId", subject.subjectId())
                .query((row, number) -> new Option(row.getString("label"), row.getString("value")))
                .list();
    }

    /** The views that a form names and the database lacks, and the names that are none. */
    List<String> missing(FormDefinition form) {
        Stream<String> values = form.prefills().map(name -> VALUES + name);
        Stream<String> options = form.valuesKeys().stream()
                .flatMap(key -> FormContext.caseworkName(key).stream())
                .map(name -> OPTIONS + name);
        return Stream.concat(values, options)
                .distinct()
                .filter(view -> !exists(view))
                .sorted()
                .toList();
    }

    private boolean exists(String view) {
        return database.sql("""
                        select exists (select from pg_catalog.pg_views
                                        where schemaname = 'casework' and viewname = :view)
                        """).param("view", view).query(Boolean.class).single();
    }

    private static String view(String kind, String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("A view of a form is named by letters a-z and _, not: " + name);
        }
        return "casework.\"" + kind + name + "\"";
    }
}
