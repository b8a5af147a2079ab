package org.waymark.benchmark;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.waymark.core.JourneyException;
import org.waymark.benchmark.Limits.Verdict;
import org.waymark.benchmark.Measure.Figure;
import org.waymark.benchmark.Measure.Reference;
import org.waymark.benchmark.Run.Machine;
import org.waymark.core.text.Json;
import org.waymark.core.text.JsonText;

/** The JSON form of a run, described in {@code docs/benchmark-json.md}. */
final class RunJson {

    static final String SCHEMA = "1.0";

    private RunJson() {
    }

    static String write(Run run, Limits limits) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("schemaVersion", SCHEMA);
        root.put("date", run.date());
        root.put("quick", run.quick());
        Map<String, Object> machine = new LinkedHashMap<>();
        machine.put("cores", run.machine().cores());
        machine.put("system", run.machine().system());
        machine.put("java", run.machine().java());
        machine.put("loadBefore", number(run.machine().loadBefore()));
        machine.put("loadAfter", number(run.machine().loadAfter()));
        root.put("machine", machine);
        root.put("measures", run.measures().stream().map(RunJson::measure).toList());
        root.put("limits", limits.judge(run.measures()).stream().map(RunJson::verdict).toList());
        root.put("failures", run.failures());
        return Json.text(root);
    }

    private static Map<String, Object> measure(Measure measure) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", measure.id());
        map.put("unit", measure.unit());
        map.put("ours", series(measure.ours()));
        measure.reference().ifPresent(it -> {
            Map<String, Object> reference = new LinkedHashMap<>();
            reference.put("name", it.name());
            reference.putAll(series(it.series()));
            map.put("reference", reference);
        });
        put(map, "ratio", measure.figure(Figure.RATIO));
        put(map, "cpuRatio", measure.figure(Figure.CPU_RATIO));
        return map;
    }

    private static void put(Map<String, Object> map, String key, OptionalDouble value) {
        value.ifPresent(it -> map.put(key, number(it)));
    }

    private static Map<String, Object> series(Series series) {
        Map<String, Object> map = new LinkedHashMap<>(spread(series.value()));
        series.cpu().ifPresent(it -> map.put("cpu", spread(it)));
        return map;
    }

    private static Map<String, Object> spread(Spread spread) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("runs", spread.runs());
        map.put("min", number(spread.min()));
        map.put("lower", number(spread.lower()));
        map.put("median", number(spread.median()));
        map.put("upper", number(spread.upper()));
        map.put("p95", number(spread.p95()));
        map.put("max", number(spread.max()));
        return map;
    }

    private static Map<String, Object> verdict(Verdict verdict) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", verdict.limit().id());
        map.put("figure", verdict.limit().figure().key());
        map.put("most", number(verdict.limit().most()));
        map.put("found", verdict.found().map(RunJson::number));
        map.put("within", verdict.within());
        return map;
    }

    private static BigDecimal number(double value) {
        return BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_UP);
    }

    /**
     * Reads a stored run.
     *
     * @throws JourneyException if the text is no JSON
     * @throws IllegalArgumentException if it is no run, or one of another schema
     */
    static Run read(String text) throws JourneyException {
        Map<?, ?> root = map(JsonText.read(text));
        if (!(root.get("schemaVersion") instanceof String schema) || !schema.startsWith("1.")) {
            throw new IllegalArgumentException("no run of schema 1: " + root.get("schemaVersion"));
        }
        Map<?, ?> machine = map(root.get("machine"));
        return new Run(text(root, "date"), Boolean.TRUE.equals(root.get("quick")),
                new Machine((int) number(machine, "cores"), text(machine, "system"), text(machine, "java"),
                        number(machine, "loadBefore"), number(machine, "loadAfter")),
                list(root, "measures").stream().map(it -> measure(map(it))).toList(),
                list(root, "failures").stream().map(Object::toString).toList());
    }

    private static Measure measure(Map<?, ?> map) {
        Optional<Reference> reference = Optional.empty();
        if (map.containsKey("reference")) {
            Map<?, ?> theirs = map(map.get("reference"));
            reference = Optional.of(new Reference(text(theirs, "name"), series(theirs)));
        }
        return new Measure(text(map, "id"), text(map, "unit"), series(map(map.get("ours"))), reference);
    }

    private static Series series(Map<?, ?> map) {
        return new Series(spread(map),
                map.containsKey("cpu") ? Optional.of(spread(map(map.get("cpu")))) : Optional.empty());
    }

    private static Spread spread(Map<?, ?> map) {
        return new Spread((int) number(map, "runs"), number(map, "min"), number(map, "lower"), number(map, "median"),
                number(map, "upper"), number(map, "p95"), number(map, "max"));
    }

    private static Map<?, ?> map(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw new IllegalArgumentException("no object: " + value);
    }

    private static List<?> list(Map<?, ?> map, String key) {
        return map.get(key) instanceof List<?> list ? list : List.of();
    }

    private static String text(Map<?, ?> map, String key) {
        if (map.get(key) instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException("no text " + key);
    }

    private static double number(Map<?, ?> map, String key) {
        if (map.get(key) instanceof BigDecimal number) {
            return number.doubleValue();
        }
        throw new IllegalArgumentException("no number " + key);
    }
}
