package org.waymark.core.paths.sql;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.waymark.core.JourneyException;
import org.waymark.core.paths.log.EventNames;

/** The two small tables of an analysis: the names of events, and the weights of positions. */
public final class PathTables {

    /** The longest path in steps; what follows is cut and counted. */
    public static final int LONGEST = 1_000;
    private static final long P1 = 2_147_483_647L;
    private static final long P2 = 2_147_483_629L;
    private static final long BASE1 = 1_103_515_245L;
    private static final long BASE2 = 1_664_525L;
    private static final int BATCH = 500;

    private PathTables() {
    }

    /**
     * Fills the tables.
     *
     * @param order places of touchpoints on the map, from 1
     */
    public static void fill(SqlRun run, SqlDialect dialect, String prefix, boolean temporary, EventNames names,
            Map<String, Integer> order) throws JourneyException {
        create(run, dialect, prefix + "dict", temporary,
                "code %1$s, event %3$s, k1 %2$s, k2 %2$s, ord %1$s, won %1$s, tie %1$s");
        create(run, dialect, prefix + "wt", temporary, "pos %1$s, w1 %2$s, w2 %2$s");
        try {
            insertNames(run, prefix, names, order);
            insertWeights(run, prefix);
        } catch (SQLException e) {
            throw run.problem(e);
        }
    }

    private static void create(SqlRun run, SqlDialect dialect, String name, boolean temporary, String columns)
            throws JourneyException {
        String kind = temporary && dialect == SqlDialect.POSTGRESQL ? "create temporary table " : "create table ";
        run.execute(kind + name + " (" + String.format(columns, dialect.intType(), dialect.longType(),
                dialect.textType()) + ")");
    }

    private static void insertNames(SqlRun run, String prefix, EventNames names, Map<String, Integer> order)
            throws SQLException {
        List<Integer> byTie = new ArrayList<>();
        for (int code = 0; code < names.size(); code++) {
            byTie.add(code);
        }
        byTie.sort(Comparator.comparingInt((Integer code) -> ord(names, code, order) == 0
                ? Integer.MAX_VALUE
                : ord(names, code, order)).thenComparing(names::name));
        List<List<Object>> rows = new ArrayList<>();
        for (int tie = 0; tie < byTie.size(); tie++) {
            int code = byTie.get(tie);
            long[] keys = keys(names.name(code));
            rows.add(List.of(code, names.name(code), keys[0], keys[1], ord(names, code, order),
                    names.isOutcome(code) ? 1 : 0, tie));
        }
        insert(run, prefix + "dict", rows);
    }

    static int ord(EventNames names, int code, Map<String, Integer> order) {
        return order.getOrDefault(names.touchpoint(code), 0);
    }

    private static void insertWeights(SqlRun run, String prefix) throws SQLException {
        List<List<Object>> rows = new ArrayList<>();
        long w1 = 1;
        long w2 = 1;
        for (int pos = 1; pos <= LONGEST; pos++) {
            w1 = w1 * BASE1 % P1;
            w2 = w2 * BASE2 % P2;
            rows.add(List.of(pos, w1, w2));
        }
        insert(run, prefix + "wt", rows);
    }

    private static void insert(SqlRun run, String table, List<List<Object>> rows) throws SQLException {
        for (int from = 0; from < rows.size(); from += BATCH) {
            List<List<Object>> part = rows.subList(from, Math.min(rows.size(), from + BATCH));
            String one = "(" + "?, ".repeat(part.getFirst().size() - 1) + "?)";
            String sql = "insert into " + table + " values " + String.join(", ", java.util.Collections.nCopies(part
                    .size(), one));
            try (PreparedStatement statement = run.connection().prepareStatement(sql)) {
                int place = 1;
                for (List<Object> row : part) {
                    for (Object value : row) {
                        statement.setObject(place++, value);
                    }
                }
                statement.executeUpdate();
            }
        }
    }

    /** Returns two numbers below 2^31 for a name, the same in every run. */
    private static long[] keys(String name) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return new long[]{number(hash, 0), number(hash, 4)};
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long number(byte[] hash, int from) {
        long number = 0;
        for (int i = from; i < from + 4; i++) {
            number = number << 8 | hash[i] & 0xFF;
        }
        return number & 0x7FFF_FFFF;
    }
}
