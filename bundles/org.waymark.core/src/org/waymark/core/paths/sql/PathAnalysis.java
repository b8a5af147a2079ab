package org.waymark.core.paths.sql;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.core.JourneyException;
import org.waymark.core.paths.PathMapping.Duplicates;
import org.waymark.core.paths.PathProgress.Part;
import org.waymark.core.paths.PathReport;
import org.waymark.core.paths.PathReport.CustomerPath;
import org.waymark.core.paths.PathReport.Facts;
import org.waymark.core.paths.PathReport.Pareto;
import org.waymark.core.paths.PathReport.Segment;
import org.waymark.core.paths.PathReport.Tail;
import org.waymark.core.paths.PathRequest;
import org.waymark.core.paths.Quality;
import org.waymark.core.paths.log.EventNames;
import org.waymark.core.paths.log.TimeReader;

/**
 * Finds the paths in a table of events. It expects the tables {@code ev} and those of {@link PathTables}, and makes the
 * others.
 */
public final class PathAnalysis {

    private static final List<Long> RANKS = ranks();
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    private final SqlRun run;
    private final SqlDialect dialect;
    private final String prefix;
    private final boolean temporary;
    private final EventNames names;
    private final List<String> segments;
    private final PathRequest request;
    private final TimeReader times;
    private final Statements sql;
    private final boolean sessions;
    private final MoveQueries moves;

    /**
     * @param prefix of the names of tables, with a schema if there is one
     * @param temporary whether tables may be temporary
     * @param segments names of segments by number; the first are those without a name
     */
    public PathAnalysis(SqlRun run, SqlDialect dialect, String prefix, boolean temporary, EventNames names,
            List<String> segments, PathRequest request, TimeReader times) {
        this.run = run;
        this.dialect = dialect;
        this.prefix = prefix;
        this.temporary = temporary;
        this.names = names;
        this.segments = segments;
        this.request = request;
        this.times = times;
        this.sessions = request.mapping().sessionGap().isPresent();
        this.sql = new Statements(dialect, prefix, sessions);
        this.moves = new MoveQueries(run, sql, names, request);
    }

    private static List<Long> ranks() {
        List<Long> ranks = new ArrayList<>();
        for (long ten = 1; ten <= 1_000_000_000L; ten *= 10) {
            ranks.addAll(List.of(ten, 2 * ten, 5 * ten));
        }
        return ranks;
    }

    /**
     * Returns the report.
     *
     * @param read quality of the rows as they were read
     */
    public PathReport report(Quality read) throws JourneyException {
        words();
        run.progress().begin(Part.SORT, 0);
        boolean drop = request.mapping().duplicates() == Duplicates.DROP;
        if (drop) {
            make("uniq");
        }
        if (sessions) {
            make("sessions");
        }
        make("steps");
        run.progress().begin(Part.COUNT, 0);
        for (String table : List.of("cases", "variants", "ranked", "toplist")) {
            make(table);
        }
        Facts facts = facts();
        Tail tail = tail();
        Pareto pareto = pareto(facts.hasOutcome());
        List<CustomerPath> top = top(facts);
        List<Segment> groups = request.choices().by().isPresent() ? segments(facts.hasOutcome()) : List.of();
        run.progress().begin(Part.MOVES, 0);
        make("moves");
        MoveQueries.Found found = moves.found();
        run.progress().begin(Part.COMPARE, 0);
        return new PathReport(request.source().shown(), facts, quality(read, drop), top, pareto, tail, found.moves(),
                found.events(), moves.uses(facts.sessions(), found.customers()), found.loops(), moves.dropOff(),
                groups);
    }

    private void words() {
        boolean drop = request.mapping().duplicates() == Duplicates.DROP;
        sql.set("longest", PathTables.LONGEST);
        sql.set("min", Math.max(1, request.choices().min()));
        sql.set("top", Math.clamp(request.choices().top(), 1, PathRequest.Choices.MOST_PATHS));
        sql.set("gap", request.mapping().sessionGap().map(it -> it.toMillis()).orElse(0L));
        sql.set("events", drop ? "uniq" : "ev");
        sql.set("sorted", sessions ? "sessions" : drop ? "uniq" : "ev");
        boolean outcome = !request.mapping().outcome().isEmpty();
        sql.set("cum", outcome ? "cum_won" : "cum_cases");
        sql.set("weight", outcome ? "won" : "cases");
        sql.set("ranks", RANKS.stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }

    private void make(String table) throws JourneyException {
        run.execute(dialect.createTable(prefix + table, sql.text(table), temporary));
    }

    /** Returns the tables that may exist after a run, for those who remove them. */
    public static List<String> tables() {
        return List.of("ev", "dict", "wt", "uniq", "sessions", "steps", "cases", "variants", "ranked", "toplist",
                "first", "moves", "segpaths");
    }

    private Facts facts() throws JourneyException {
        long[] counts = new long[5];
        BigDecimal[] value = new BigDecimal[]{BigDecimal.ZERO};
        run.query(sql.text(sessions ? "?totals" : "?totalsOne"), row -> {
            counts[0] = row.getLong("cases");
            counts[1] = row.getLong("customers");
            counts[2] = row.getLong("events");
            counts[3] = row.getLong("won");
            counts[4] = row.getLong("longest");
            value[0] = amount(row);
        });
        List<LocalDate> days = new ArrayList<>();
        run.query(sql.text("?loaded"), row -> {
            if (row.getLong("events") > 0) {
                days.add(times.day(row.getLong("t0")));
                days.add(times.day(row.getLong("t1")));
            }
        });
        long[] paths = new long[1];
        run.query(sql.text("?tail"), row -> paths[0] = row.getLong("variants"));
        return new Facts(counts[2], counts[1], counts[0], paths[0], !request.mapping().outcome().isEmpty(), counts[3],
                value[0], days.stream().findFirst(), days.stream().reduce((a, b) -> b), (int) counts[4]);
    }

    private static BigDecimal amount(ResultSet row) throws SQLException {
        Object value = row.getObject("val");
        BigDecimal sum = value == null ? BigDecimal.ZERO : new BigDecimal(value.toString());
        BigDecimal amount = sum.divide(TEN_THOUSAND).stripTrailingZeros();
        return amount.scale() < 0 ? amount.setScale(0) : amount;
    }

    private Tail tail() throws JourneyException {
        List<Tail> tail = new ArrayList<>();
        run.query(sql.text("?tail"), row -> tail.add(new Tail(row.getLong("once"), row.getLong("under10"),
                row.getLong("under100"), row.getLong("hidden"), row.getLong("hidden_cases"), row.getLong(
                        "hidden_won"))));
        return tail.getFirst();
    }

    private Pareto pareto(boolean outcome) throws JourneyException {
        long[] eighty = new long[2];
        run.query(sql.text("?pareto"), row -> {
            eighty[0] = row.getLong("paths");
            eighty[1] = row.getLong("brought");
        });
        List<Pareto.Point> curve = new ArrayList<>();
        run.query(sql.text("?curve"), row -> curve.add(new Pareto.Point(row.getLong("rk"), row.getLong("cum_won"),
                row.getLong("cum_cases"))));
        boolean none = outcome && curve.stream().allMatch(it -> it.outcomes() == 0);
        return new Pareto(none ? 0 : eighty[0], none ? 0 : eighty[1], curve);
    }

    private List<CustomerPath> top(Facts facts) throws JourneyException {
        Map<Long, List<PathReport.EventRef>> steps = new HashMap<>();
        if (sessions) {
            make("first");
        }
        run.query(sql.text(sessions ? "?topSteps" : "?topStepsOne"), row -> steps.computeIfAbsent(row.getLong("rk"),
                it -> new ArrayList<>()).add(moves.event(row.getInt("code"))));
        Map<Long, Durations> times = new HashMap<>();
        run.query(sql.text("?topTimes"), row -> times.computeIfAbsent(row.getLong("rk"), it -> new Durations())
                .add(row.getInt("bk"), row.getLong("cases")));
        List<CustomerPath> top = new ArrayList<>();
        run.query(sql.text("?top"), row -> {
            long rank = row.getLong("rk");
            String id = row.getLong("n") + "-" + Long.toHexString(row.getLong("h1")) + "-" + Long.toHexString(row
                    .getLong("h2"));
            top.add(new CustomerPath(id, (int) rank, steps.getOrDefault(rank, List.of()), row.getLong("cases"),
                    row.getLong("won"), amount(row), PathReport.percent(row.getLong("cases"), facts.sessions()),
                    PathReport.percent(row.getLong("won"), facts.outcomes()),
                    times.getOrDefault(rank, new Durations()).within(50)));
        });
        return top;
    }

    private List<Segment> segments(boolean outcome) throws JourneyException {
        make("segpaths");
        Map<Integer, long[]> paths = new HashMap<>();
        run.query(sql.text("?segmentPaths"), row -> paths.put(row.getInt("seg"), new long[]{row.getLong("paths"),
                row.getLong("needed")}));
        Map<Integer, Durations> times = new LinkedHashMap<>();
        run.query(sql.text("?segmentTimes"), row -> times.computeIfAbsent(row.getInt("seg"), it -> new Durations())
                .add(row.getInt("bk"), row.getLong("cases")));
        List<Segment> groups = new ArrayList<>();
        long[] others = new long[2];
        BigDecimal[] value = new BigDecimal[]{BigDecimal.ZERO};
        run.query(sql.text("?segments"), row -> {
            int group = row.getInt("seg");
            long customers = row.getLong("cases");
            String name = segments.get(group);
            if (customers < request.choices().min() || group == 0) {
                others[0] += customers;
                others[1] += row.getLong("won");
                value[0] = value[0].add(amount(row));
            } else {
                long needed = outcome && row.getLong("won") == 0 ? 0 : paths.get(group)[1];
                groups.add(new Segment(Optional.of(name), customers, row.getLong("won"), amount(row),
                        paths.get(group)[0], needed, times.getOrDefault(group, new Durations()).within(50)));
            }
        });
        groups.sort((a, b) -> a.customers() == b.customers()
                ? a.name().orElse("").compareTo(b.name().orElse(""))
                : Long.compare(b.customers(), a.customers()));
        if (others[0] > 0) {
            groups.add(new Segment(Optional.empty(), others[0], others[1], value[0], 0, 0, java.time.Duration.ZERO));
        }
        return groups;
    }

    private Quality quality(Quality read, boolean drop) throws JourneyException {
        long[] counts = new long[4];
        run.query(sql.text("?loaded"), row -> counts[0] = row.getLong("events"));
        run.query(sql.text("?kept"), row -> counts[1] = row.getLong("events"));
        run.query(sql.text("?ties"), row -> counts[2] = row.getLong("ties"));
        if (!drop && counts[2] > 0) {
            run.query(sql.text("?duplicates"), row -> counts[3] = row.getLong("duplicates"));
        }
        long[] kept = new long[1];
        run.query(sql.text(sessions ? "?totals" : "?totalsOne"), row -> kept[0] = row.getLong("events"));
        return new Quality(read.rows(), read.refused(), read.samples(), read.ignored(), counts[2], read.tieRule(),
                read.ambiguousTimes(), read.gapTimes(), drop ? counts[0] - counts[1] : counts[3], drop,
                counts[1] - kept[0], read.damagedIds(), read.names(), read.lookAlikes(), read.sheetFull());
    }
}
