package dk.samspil.workers.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** One writer per table: nobody writes one through a view of it. */
class ViewsAreReadIT extends CaseworkIT {

    @Test
    void noViewCanBeWrittenTo() {
        assertThat(database.sql("""
                        select table_schema || '.' || table_name
                          from information_schema.role_table_grants
                          join information_schema.views using (table_schema, table_name)
                         where table_schema in ('flow', 'casework', 'portal', 'audit')
                           and privilege_type in ('INSERT', 'UPDATE', 'DELETE')""").query(String.class).list()).isEmpty();
    }

    @Test
    void whatThePortalWroteIsNotTakenAwayThroughAView() {
        assertThatThrownBy(() -> database.sql("delete from casework.form_citizen_request")
                        .update())
                .hasRootCauseMessage("ERROR: permission denied for view form_citizen_request");
    }
}
