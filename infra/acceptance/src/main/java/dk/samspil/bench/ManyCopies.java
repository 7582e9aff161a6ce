package dk.samspil.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Makes many rows of few, for measurements: each row that belongs to somebody is copied with ids of its own, so that
 * copies refer to copies. The dates of birth spread over a lifetime, and every hundredth copy of a journey has the same
 * coordinator.
 */
final class ManyCopies {

    /** Every table of people and cases has a UUID in it; reference data has none. */
    private static final String TABLES = """
            select distinct c.table_schema || '.' || c.table_name
              from information_schema.columns c
              join information_schema.tables t using (table_schema, table_name)
             where c.table_schema in ('casework', 'flow', 'portal') and c.data_type = 'uuid'
               and t.table_type = 'BASE TABLE'""";

    private static final String REFERRED = """
            select confrelid::regclass::text from pg_constraint
             where contype = 'f' and conrelid = '%1$s'::regclass and confrelid <> conrelid""";

    /** The values of a copy number n: ids follow from the ids they are copied from. */
    private static final String COLUMNS = """
            select string_agg(quote_ident(column_name), ', ' order by ordinal_position) as names,
                   string_agg(case
                       when data_type = 'uuid' then 'md5(' || quote_ident(column_name) || '::text || n)::uuid'
                       when data_type = 'bigint' and (column_name like '%%\\_key' or column_name = 'position')
                            and table_name <> 'element_definition'
                            and column_name not in ('process_definition_key', 'form_key')
                         then quote_ident(column_name) || ' + n * 1000000000::bigint'
                       when column_name = 'cpr' then 'lpad((row_number() over ())::text, 10, ''0'')'
                       when column_name = 'birth_date' then 'birth_date - (n * 7 %% 25000)::int'
                       when column_name in ('coordinator', 'deputy')
                         then 'case when n %% 100 = 0 then ' || column_name
                              || ' else md5(' || column_name || ' || n %% 100) end'
                       when column_name = 'external_id' then 'external_id || ''-'' || n'
                       else quote_ident(column_name) end, ', ' order by ordinal_position) as values
              from information_schema.columns
             where table_schema || '.' || table_name = '%1$s' and is_generated = 'NEVER'""";

    private final Statement owner;

    /** @param owner of the tables */
    ManyCopies(Connection owner) throws SQLException {
        this.owner = owner.createStatement();
    }

    /** Copies all there is that many times, and brings the planner's statistics up to date. */
    void make(int copies) throws SQLException {
        Set<String> ordered = new LinkedHashSet<>();
        for (String table : column(TABLES)) {
            place(table, ordered);
        }
        for (String table : ordered) {
            try (ResultSet columns = owner.executeQuery(COLUMNS.formatted(table))) {
                columns.next();
                String insert = "insert into %s (%s) select %s from %s, generate_series(1, %d) n"
                        .formatted(table, columns.getString("names"), columns.getString("values"), table, copies);
                owner.executeUpdate(insert);
            }
        }
        owner.execute("vacuum analyze");
    }

    /** What a row refers to has to be there before it. */
    private void place(String table, Set<String> ordered) throws SQLException {
        for (String referred : column(REFERRED.formatted(table))) {
            if (!ordered.contains(referred)) {
                place(referred, ordered);
            }
        }
        if (column(TABLES).contains(table)) {
            ordered.add(table);
        }
    }

    private List<String> column(String sql) throws SQLException {
        try (ResultSet rows = owner.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }
}
