package org.waymark.core.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.waymark.core.JourneyException;
import org.waymark.core.Tally;
import org.waymark.core.compare.FileMerge.Result;
import org.waymark.core.persist.CanonicalText;
import org.waymark.core.persist.PortfolioDocument;

/** Properties of merging without reading what is the same: the result is that of reading everything. */
class PartsMergeProperties {

    private static final Path PLACE = Path.of("portfolio.cjm");

    private final AtomicInteger quick = new AtomicInteger();
    private final AtomicInteger unreadable = new AtomicInteger();

    /** Three versions as bytes. */
    private record Files(byte[] base, byte[] ours, byte[] theirs) {

        static Files of(Trio trio) {
            return new Files(bytes(trio.base()), bytes(trio.ours()), bytes(trio.theirs()));
        }
    }

    private static byte[] bytes(PortfolioDocument document) {
        return CanonicalText.files(document).values().iterator().next();
    }

    private void same(Files files) {
        try {
            quick.addAndGet(PartsMerge.of(PLACE, files.base, files.ours, files.theirs)
                    .flatMap(PartsMerge::merge).isPresent() ? 1 : 0);
        } catch (JourneyException e) {
            unreadable.incrementAndGet();
        }
        FileMerge merge = new FileMerge(PLACE, "portfolio.theirs.cjm");
        assertEquals(told(() -> merge.mergeAll(() -> files.base, files.ours, () -> files.theirs)),
                told(() -> merge.merge(() -> files.base, files.ours, () -> files.theirs)));
    }

    @FunctionalInterface
    private interface Merging {
        Result merge() throws JourneyException;
    }

    private static String told(Merging merging) {
        try {
            Result result = merging.merge();
            return result.apart() + "\n" + result.conflicts() + "\n"
                    + new String(result.content(), StandardCharsets.UTF_8);
        } catch (JourneyException e) {
            return e.getMessage();
        }
    }

    @Example
    void fewEditsOfALargePortfolio() throws IOException {
        Tally tally = new Tally("parts merged: few edits");
        Tally.seeds(120, 5_000).forEach(seed -> tally.attempt("seed " + seed,
                () -> same(Files.of(Trio.random(seed * 17, 40 + (int) (seed % 80), 1 + (int) (seed % 9))))));
        tally.finish();
        assertTrue(quick.get() > 0, "never without everything");
    }

    @Example
    void manyEdits() throws IOException {
        Tally tally = new Tally("parts merged: many edits");
        Tally.seeds(60, 5_000).forEach(seed -> tally.attempt("seed " + seed,
                () -> same(Files.of(Trio.random(seed * 19, 20 + (int) (seed % 60), 1 + (int) (seed % 40))))));
        tally.finish();
    }

    /** One that edits the text deletes an element and leaves the references to it. */
    @Example
    void whatIsReferredToWasDeleted() throws IOException {
        Tally tally = new Tally("parts merged: references to what was deleted");
        Tally.seeds(100, 5_000).forEach(seed -> tally.attempt("seed " + seed, () -> {
            Trio trio = Trio.random(seed * 23, 40 + (int) (seed % 60), 1 + (int) (seed % 5));
            Random random = new Random(seed);
            delete(random, trio.ours(), random.nextInt(3));
            delete(random, trio.theirs(), random.nextInt(3));
            delete(random, trio.base(), random.nextInt(2));
            same(Files.of(trio));
        }));
        tally.finish();
    }

    private static void delete(Random random, PortfolioDocument document, int count) {
        for (int i = 0; i < count; i++) {
            List<EObject> all = RandomEdits.all(document.portfolio());
            EObject victim = all.get(random.nextInt(all.size()));
            if (victim != document.portfolio()) {
                EcoreUtil.remove(victim);
            }
        }
    }

    /** Edits of the text that no editor makes: another id, a class, a comment, a reference by position, a copy. */
    @Example
    void textsThatWereEditedByHand() throws IOException {
        Tally tally = new Tally("parts merged: texts edited by hand");
        Tally.seeds(100, 5_000).forEach(seed -> tally.attempt("seed " + seed, () -> {
            Files files = Files.of(Trio.random(seed * 29, 40 + (int) (seed % 60), 1 + (int) (seed % 5)));
            Random random = new Random(seed);
            same(new Files(files.base, random.nextBoolean() ? edited(random, files.ours) : files.ours,
                    edited(random, files.theirs)));
        }));
        tally.finish();
        assertTrue(unreadable.get() > 0 && quick.get() > 0, "not all kinds of texts");
    }

    private static byte[] edited(Random random, byte[] text) {
        List<String> lines = new String(text, StandardCharsets.UTF_8).lines().collect(
                Collectors.toCollection(ArrayList::new));
        int at = 8 + random.nextInt(Math.max(1, lines.size() - 10));
        switch (random.nextInt(7)) {
            case 0 -> lines.set(at, lines.get(at).replaceFirst("xmi:id=\"_", "xmi:id=\"_x"));
            case 1 -> lines.set(at, lines.get(at).replaceFirst("xmi:id=\"[^\"]*\"", ""));
            case 2 -> lines.add(at, lines.get(at));
            case 3 -> lines.set(at, lines.get(at).replaceFirst("<(\\w)", "<!-- here --><$1"));
            case 4 -> lines.set(at, lines.get(at).replaceFirst("=\"_b\\d+\"", "=\"//@journeys.0/@stages.0\""));
            case 5 -> lines.set(at, lines.get(at).replace("/>", " name=\"?\"/>"));
            default -> lines.remove(at);
        }
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }
}
