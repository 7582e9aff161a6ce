package dk.samspil.exporter;

import java.lang.reflect.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One statement that writes any number of rows into a table: one array per column. The present row is {@code old}. */
final class Upsert<R> {

    private record Column<R>(String name, String sqlType, String expression, Class<?> javaType, Function<R, ?> value) {
        java.sql.Array valuesOf(Collection<R> rows, Connection connection) throws SQLException {
            Object values = Array.newInstance(javaType, rows.size());
            int row = 0;
            for (R each : rows) {
                Array.set(values, row++, value.apply(each));
            }
            return connection.createArrayOf(sqlType, (Object[]) values);
        }
    }

    private final String table;
    private final List<Column<R>> columns = new ArrayList<>();
    private String sql;

    private Upsert(String table) {
        this.table = table;
    }

    static <R> Upsert<R> into(String table) {
        return new Upsert<>(table);
    }

    Upsert<R> bigint(String name, Function<R, Long> value) {
        return column(name, "int8", name, Long.class, value);
    }

    Upsert<R> integer(String name, Function<R, Integer> value) {
        return column(name, "int4", name, Integer.class, value);
    }

    Upsert<R> uuid(String name, Function<R, UUID> value) {
        return column(name, "uuid", name, UUID.class, value);
    }

    Upsert<R> bytes(String name, Function<R, byte[]> value) {
        return column(name, "bytea", name, byte[].class, value);
    }

    Upsert<R> text(String name, Function<R, String> value) {
        return column(name, "text", name, String.class, row -> storable(value.apply(row)));
    }

    /** Milliseconds since 1970 into a {@code timestamptz}. */
    Upsert<R> instant(String name, Function<R, Long> millis) {
        return column(name, "int8", "to_timestamp(" + name + " / 1000.0)", Long.class, millis);
    }

    /** Texts into a {@code text[]}, which as an array of arrays needs its written form. */
    Upsert<R> texts(String name, Function<R, List<String>> values) {
        return column(name, "text", name + "::text[]", String.class, row -> arrayLiteral(values.apply(row)));
    }

    /** Completes the statement with what comes after {@code on conflict}. */
    Upsert<R> onConflict(String action) {
        sql = "insert into " + table + " as old (" + joined(Column::name) + ") select " + joined(Column::expression)
                + " from unnest(" + joined(column -> "?::" + column.sqlType() + "[]") + ") as new ("
                + joined(Column::name) + ") on conflict " + action;
        return this;
    }

    /** Writes the rows; no statement when there are none. */
    void write(Collection<R> rows, Connection connection) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (var statement = connection.prepareStatement(sql)) {
            int parameter = 1;
            for (Column<R> column : columns) {
                statement.setArray(parameter++, column.valuesOf(rows, connection));
            }
            statement.executeUpdate();
        }
    }

    private Upsert<R> column(String name, String sqlType, String expression, Class<?> javaType, Function<R, ?> value) {
        columns.add(new Column<>(name, sqlType, expression, javaType, value));
        return this;
    }

    private String joined(Function<Column<R>, String> part) {
        return columns.stream().map(part).collect(Collectors.joining(", "));
    }

    // PostgreSQL has no place for the character NUL in a text.
    private static String storable(String text) {
        return text == null ? null : text.replace("\0", "");
    }

    private static String arrayLiteral(List<String> values) {
        return values.stream()
                .map(value -> '"' + storable(value).replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(",", "{", "}"));
    }
}
