package org.waymark.core.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.waymark.core.JourneyException;
import org.waymark.core.reading.TextDecoder;
import org.waymark.core.table.RandomTables.Fact;
import org.waymark.core.text.Labels;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Touchpoint;

/** No cell is lost unsaid: a random map in any shape comes back, or the report names what is missing. */
class TableProperties {

    private static final List<String> HEADINGS = List.of("Thought", "Каналы", "Assumed emotion", "Pain points", "Kind",
            "Важность", "My own column");
    private static final List<String> FUNCTIONS = List.of("IT", "Sales", "Back office");
    private static final List<Charset> ENCODINGS = List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE, Charset.forName("windows-1251"));

    @Property(tries = 400, seed = "20261129")
    void aMapInRowsComesBack(@ForAll long seed, @ForAll @IntRange(max = 2) int separator,
            @ForAll @IntRange(max = 3) int encoding, @ForAll boolean merged) throws JourneyException {
        RandomTables random = new RandomTables(seed);
        List<Fact> facts = random.facts(HEADINGS, true);
        comesBack(facts, random.rows(facts, HEADINGS, merged), ",;\t".charAt(separator), ENCODINGS.get(encoding));
    }

    @Property(tries = 400, seed = "20261130")
    void aMapInColumnsComesBack(@ForAll long seed, @ForAll @IntRange(max = 2) int separator,
            @ForAll @IntRange(max = 3) int encoding, @ForAll boolean merged) throws JourneyException {
        RandomTables random = new RandomTables(seed);
        List<Fact> facts = random.facts(HEADINGS, true);
        comesBack(facts, random.columns(facts, HEADINGS, merged), ",;\t".charAt(separator), ENCODINGS.get(encoding));
    }

    @Property(tries = 300, seed = "20261201")
    void aRaciTableComesBack(@ForAll long seed, @ForAll @IntRange(max = 2) int separator,
            @ForAll boolean merged) throws JourneyException {
        RandomTables random = new RandomTables(seed);
        List<Fact> facts = random.facts(FUNCTIONS, true);
        comesBack(facts, random.rows(facts, FUNCTIONS, merged), ",;\t".charAt(separator), StandardCharsets.UTF_8);
    }

    private static void comesBack(List<Fact> facts, List<List<String>> rows, char separator, Charset charset)
            throws JourneyException {
        String text = new String(RandomTables.text(rows, separator).getBytes(charset), charset);
        byte[] content = text.getBytes(charset);
        TableBook book = new TableBook(
                List.of(TableText.read(TextDecoder.decode(content, java.util.Optional.of(charset),
                        Locale.ENGLISH).text())),
                java.util.Optional.empty(), List.of());
        TableResult result = TableImport.fresh(TablePlan.of(TableOutline.of(book, TableMapping.NONE, Locale.ENGLISH),
                () -> false), "m", Locale.ENGLISH, () -> false);
        Journey journey = result.journeys().getFirst();
        Set<String> said = result.report().leftOut().stream().map(TableItem::text).map(String::strip)
                .collect(Collectors.toCollection(TreeSet::new));
        List<String> lost = new ArrayList<>();
        for (Fact fact : facts) {
            String cell = new String(fact.text().getBytes(charset), charset);
            String stage = new String(fact.stage().getBytes(charset), charset);
            String touchpoint = new String(fact.touchpoint().getBytes(charset), charset);
            Touchpoint found = journey.getStages().stream().filter(it -> same(Labels.of(it), stage))
                    .flatMap(it -> it.getTouchpoints().stream()).filter(it -> same(Labels.of(it), touchpoint))
                    .findFirst().orElse(null);
            boolean there = found != null && (cell.isEmpty() || isIn(found, fact.heading(), cell));
            if (!there && !said.contains(cell.strip())) {
                lost.add(stage + " / " + touchpoint + ": " + fact.heading() + " = " + cell);
            }
        }
        assertEquals(List.of(), lost, () -> text + "\n" + MapText.of(journey) + "\n"
                + result.report().lines(Locale.ENGLISH));
        int touchpoints = journey.getStages().stream().map(Stage::getTouchpoints).mapToInt(List::size).sum();
        assertEquals(facts.stream().map(it -> it.stage() + "\n" + it.touchpoint()).distinct().count(), touchpoints,
                text);
        assertTrue(result.report().leftOut().stream().allMatch(it -> HEADINGS.contains(it.text())),
                () -> result.report().lines(Locale.ENGLISH) + text);
    }

    private static boolean same(String a, String b) {
        return TableNames.folded(a).equals(TableNames.folded(b));
    }

    private static boolean isIn(Touchpoint touchpoint, String heading, String cell) {
        return switch (heading) {
            case "Thought" -> cell.strip().equals(touchpoint.getThought().strip());
            case "Каналы" -> touchpoint.getChannels().stream().map(Labels::of).toList()
                    .equals(List.of(cell.split("; ")));
            case "Assumed emotion" -> touchpoint.getEmotions().size() == 1 && touchpoint.getEmotions().getFirst()
                    .getScore().compareTo(new java.math.BigDecimal(cell.replace(',', '.'))) == 0;
            case "Pain points" -> List.of(cell.split("\n")).equals(touchpoint.getPainPoints().stream()
                    .map(it -> it.getName()).toList());
            case "Kind" -> List.of("action=Action", "wait=wait", "decision=Решение")
                    .contains(touchpoint.getKind().getLiteral() + "=" + cell);
            case "Важность" -> touchpoint.getImportance() == Integer.parseInt(cell);
            case "My own column" -> touchpoint.getProperties().stream()
                    .anyMatch(it -> it.getKey().equals(heading) && it.getValue().strip().equals(cell.strip()));
            default -> touchpoint.getOwnerships().stream().filter(it -> Labels.of(it).equals(heading))
                    .anyMatch(it -> RoleText.read(cell).orElseThrow().equals(Set.copyOf(it.getRoles())));
        };
    }
}
