package org.waymark.paths;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.waymark.core.JourneyException;
import org.waymark.core.paths.LogSource;
import org.waymark.core.text.Lines;
import org.waymark.core.text.Messages;

/**
 * The columns of a table.
 *
 * @param types types of JDBC and names of the database, by the name of the column
 */
record TableColumns(String table, Map<String, Type> types) {

    /** A type. */
    record Type(int code, String name) {

        boolean isTime() {
            return code == Types.TIMESTAMP || code == Types.TIMESTAMP_WITH_TIMEZONE || code == Types.DATE || hasZone();
        }

        boolean hasZone() {
            String low = name.toLowerCase(Locale.ROOT);
            return code == Types.TIMESTAMP_WITH_TIMEZONE || low.contains("timestamptz") || low.contains(
                    "with time zone");
        }

        boolean isNumber() {
            return switch (code) {
                case Types.BIGINT, Types.INTEGER, Types.SMALLINT, Types.TINYINT, Types.DECIMAL, Types.NUMERIC,
                        Types.DOUBLE, Types.FLOAT, Types.REAL ->
                    true;
                default -> false;
            };
        }
    }

    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_$]*|\"[^\"]+\"|`[^`]+`");

    /** Reads the columns of a table. */
    static TableColumns of(Connection connection, LogSource.Table source) throws JourneyException {
        String table = name(source.table());
        Map<String, Type> types = new LinkedHashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet none = statement.executeQuery("select * from " + table + " where 1 = 0")) {
            ResultSetMetaData columns = none.getMetaData();
            for (int i = 1; i <= columns.getColumnCount(); i++) {
                types.put(columns.getColumnLabel(i), new Type(columns.getColumnType(i), columns.getColumnTypeName(i)));
            }
        } catch (SQLException e) {
            throw new JourneyException(Messages.of(TableColumns.class).get("table_none", source.table(), JdbcLogin
                    .state(e)));
        }
        return new TableColumns(table, types);
    }

    /** Returns a name of one to three parts, as SQL has it; anything else could be a statement. */
    static String name(String text) throws JourneyException {
        List<String> parts = List.of(text.split("\\.", -1));
        if (parts.size() > 3 || !parts.stream().allMatch(it -> NAME.matcher(it).matches())) {
            throw new JourneyException(Messages.of(TableColumns.class).get("table_name", Lines.shortened(text, 60)));
        }
        return text;
    }

    /** Returns the name of a column as the table has it. */
    String column(String wanted) throws JourneyException {
        if (types.containsKey(wanted)) {
            return wanted;
        }
        List<String> alike = types.keySet().stream().filter(it -> it.equalsIgnoreCase(wanted)).toList();
        if (alike.size() == 1) {
            return alike.getFirst();
        }
        throw new JourneyException(Messages.of(TableColumns.class).get("table_noColumn", table, Lines.shortened(wanted,
                60)));
    }

    Type type(String column) {
        return types.get(column);
    }
}
