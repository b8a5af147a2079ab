package org.waymark.core.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Random maps as tables. A map is a list of cells, each of which must be found in the map or in the report; the tables
 * have them in any shape, order, separator and encoding.
 */
final class RandomTables {

    private static final List<String> NAMES = List.of("Sees ad", "Asks, waits", "Pays \"now\"", "Zahlt (bar)", "Звонит",
            "Ждёт ответа", "A/B", "100 %", "Reads  page", "élan", "-1 day", "=x", "'quoted'", "№ 5", "e-mail",
            "😀 joy");
    private static final List<String> WORDS = List.of("Loud", "Too long; dull", "Очередь", "no, never", "Fünf €",
            "a:b", "two\nlines", "R&D", "1,5 h", "\"so\"", "?", "x y z");

    /**
     * One fact of a map.
     *
     * @param text text of the cell
     */
    record Fact(String stage, String touchpoint, String heading, String text) {
    }

    private final Random random;

    RandomTables(long seed) {
        this.random = new Random(seed);
    }

    private String any(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** Returns the facts of a map with the columns of a foreign table, or of letters of functions. */
    List<Fact> facts(List<String> headings, boolean names) {
        List<Fact> facts = new ArrayList<>();
        int stages = 1 + random.nextInt(4);
        for (int s = 0; s < stages; s++) {
            String stage = (names ? any(NAMES) : "Stage") + " " + (char) ('A' + s);
            int touchpoints = 1 + random.nextInt(4);
            for (int t = 0; t < touchpoints; t++) {
                String touchpoint = (names ? any(NAMES) : "Step") + " " + s + "." + t;
                for (String heading : headings) {
                    facts.add(new Fact(stage, touchpoint, heading,
                            random.nextInt(3) == 0 ? "" : text(heading)));
                }
            }
        }
        return facts;
    }

    private String text(String heading) {
        return switch (heading) {
            case "Assumed emotion", "Наблюдаемая эмоция" -> any(List.of("-2", "-1,5", "0", "0.25", "+1", "2"));
            case "Importance", "Важность" -> any(List.of("1", "2", "5"));
            case "Kind" -> any(List.of("Action", "wait", "Решение"));
            case "Channels", "Каналы" -> any(List.of("Web", "Shop; Phone", "Почта", "Web; Shop; Phone"));
            case "IT", "Sales", "Back office" -> any(List.of("R", "a", "R/A", "С", "ｉ", "r, c"));
            default -> any(WORDS).replace(";", random.nextBoolean() ? "," : " -");
        };
    }

    /** Writes a table with a row for each touchpoint; a repeated name is sometimes left out. */
    List<List<String>> rows(List<Fact> facts, List<String> headings, boolean merged) {
        List<String> columns = new ArrayList<>(headings);
        columns.add(0, "Touchpoint");
        columns.add(0, "Stage");
        Collections.shuffle(columns, random);
        List<List<String>> rows = new ArrayList<>();
        rows.add(columns);
        String lastStage = "";
        for (int i = 0; i < facts.size(); i += headings.size()) {
            List<Fact> step = facts.subList(i, i + headings.size());
            List<String> row = new ArrayList<>();
            boolean blank = merged && step.getFirst().stage().equals(lastStage);
            for (String column : columns) {
                row.add(switch (column) {
                    case "Stage" -> blank ? "" : step.getFirst().stage();
                    case "Touchpoint" -> step.getFirst().touchpoint();
                    default -> step.get(headings.indexOf(column)).text();
                });
            }
            lastStage = step.getFirst().stage();
            rows.add(row);
        }
        return rows;
    }

    /** Writes a drawn map: a column for each touchpoint, a row for each heading. */
    List<List<String>> columns(List<Fact> facts, List<String> headings, boolean merged) {
        List<List<String>> rows = new ArrayList<>();
        List<String> stages = new ArrayList<>(List.of("Stage"));
        List<String> touchpoints = new ArrayList<>(List.of("Touchpoint"));
        String last = "";
        for (int i = 0; i < facts.size(); i += headings.size()) {
            Fact first = facts.get(i);
            stages.add(merged && first.stage().equals(last) ? "" : first.stage());
            touchpoints.add(first.touchpoint());
            last = first.stage();
        }
        List<String> order = new ArrayList<>(headings);
        Collections.shuffle(order, random);
        for (String heading : order) {
            List<String> row = new ArrayList<>(List.of(heading));
            for (int i = headings.indexOf(heading); i < facts.size(); i += headings.size()) {
                row.add(facts.get(i).text());
            }
            rows.add(row);
        }
        rows.add(random.nextInt(rows.size() + 1), touchpoints);
        rows.add(0, stages);
        return rows;
    }

    /** Returns a table as text. */
    static String text(List<List<String>> rows, char separator) {
        StringBuilder out = new StringBuilder();
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                String cell = row.get(i);
                boolean quoted = cell.indexOf(separator) >= 0 || cell.indexOf('"') >= 0 || cell.indexOf('\n') >= 0
                        || !cell.equals(cell.strip());
                out.append(i == 0 ? "" : separator)
                        .append(quoted ? '"' + cell.replace("\"", "\"\"") + '"' : cell);
            }
            out.append("\r\n");
        }
        return out.toString();
    }
}
