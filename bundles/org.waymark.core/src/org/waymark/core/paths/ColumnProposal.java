package org.waymark.core.paths;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The meanings that columns of a log may have, by their headings and by what stands in them. Nothing is certain: a
 * person confirms it.
 *
 * @param columns name of the column for each meaning that was found
 */
public record ColumnProposal(Map<Use, String> columns) {

    /** The meanings of columns, the needed ones first. */
    public enum Use {
        CUSTOMER("case", "customer", "client", "user", "visitor", "patient", "session", "contact", "person", "account",
                "member", "kunde", "fall", "клиент", "покупатель", "пользователь", "посетитель", "кейс", "пациент",
                "абонент"),
        TIME("time", "timestamp", "date", "datetime", "ts", "start", "when", "created", "zeit", "datum", "время",
                "дата", "момент"),
        EVENT("activity", "event", "step", "action", "page", "status", "name", "task", "state", "type", "ereignis",
                "schritt", "aktivität", "событие", "шаг", "действие", "активность", "операция", "статус"),
        CHANNEL("channel", "ch", "device", "source", "medium", "kanal", "канал", "источник", "устройство"),
        VALUE("value", "sum", "amount", "price", "revenue", "total", "cost", "betrag", "umsatz", "сумма", "цена",
                "выручка", "стоимость"),
        LIFECYCLE("lifecycle", "transition", "lifecycle:transition", "phase");

        private final List<String> headings;

        Use(String... headings) {
            this.headings = List.of(headings);
        }
    }

    /** Rows below which repetitions say nothing. */
    private static final int FEW = 6;
    private static final int NAMED = 100;

    public ColumnProposal {
        columns = Map.copyOf(columns);
    }

    /**
     * Returns what columns may mean.
     *
     * @param names names of columns
     * @param rows first rows
     */
    public static ColumnProposal of(List<String> names, List<List<String>> rows) {
        Map<Use, String> found = new EnumMap<>(Use.class);
        Set<Integer> taken = new HashSet<>();
        for (Use use : List.of(Use.TIME, Use.LIFECYCLE, Use.CUSTOMER, Use.EVENT, Use.CHANNEL, Use.VALUE)) {
            int best = -1;
            int most = 0;
            for (int column = 0; column < names.size(); column++) {
                int score = taken.contains(column) ? 0 : score(use, names.get(column), values(rows, column));
                if (score > most) {
                    best = column;
                    most = score;
                }
            }
            if (best >= 0) {
                taken.add(best);
                found.put(use, names.get(best));
            }
        }
        return new ColumnProposal(found);
    }

    public Optional<String> column(Use use) {
        return Optional.ofNullable(columns.get(use));
    }

    private static List<String> values(List<List<String>> rows, int column) {
        List<String> values = new ArrayList<>();
        rows.stream().filter(row -> column < row.size()).map(row -> row.get(column)).forEach(values::add);
        return values;
    }

    private static int score(Use use, String name, List<String> values) {
        int named = named(use, name);
        List<String> filled = values.stream().filter(it -> !it.isBlank()).toList();
        int distinct = new HashSet<>(filled).size();
        boolean repeats = filled.size() < FEW || distinct * 10 <= filled.size() * 9;
        return switch (use) {
            case TIME -> TimeProposal.of(values).formats().isEmpty() ? 0 : NAMED + named;
            case VALUE -> named > 0 && !filled.isEmpty() && filled.stream().allMatch(ColumnProposal::isNumber)
                    ? named
                    : 0;
            case CHANNEL, LIFECYCLE -> named;
            // without a telling heading, the customer is what is many, and the event is what is few
            case CUSTOMER -> named > 0 ? NAMED + named : !filled.isEmpty() && repeats && distinct > 1 ? 1 : 0;
            case EVENT -> named > 0
                    ? NAMED + named
                    : !filled.isEmpty() && repeats && filled.stream().noneMatch(ColumnProposal::isNumber) ? 1 : 0;
        };
    }

    /** Rates a heading: the word alone, with others around it, or inside a word. */
    private static int named(Use use, String heading) {
        String low = heading.strip().toLowerCase(Locale.ROOT);
        List<String> words = List.of(low.split("[^\\p{L}]+"));
        int best = 0;
        for (int i = 0; i < use.headings.size(); i++) {
            String known = use.headings.get(i);
            int rank = use.headings.size() - i;
            int score = low.equals(known)
                    ? 80
                    : words.contains(known) ? 50 : known.length() > 3 && low.contains(known) ? 20 : 0;
            best = Math.max(best, score == 0 ? 0 : score + rank / 4);
        }
        // "case id" is the customer's, "event id" a number of the row and no name of a step
        boolean id = words.contains("id");
        return use == Use.EVENT && id ? best / 4 : best;
    }

    private static boolean isNumber(String text) {
        return text.strip().matches("[-+]?[\\d\\s\\u00a0]+([.,]\\d+)?");
    }
}
