package org.waymark.core.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Example;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.waymark.core.JourneyException;
import org.waymark.core.Tally;
import org.waymark.core.domain.Ids;
import org.waymark.core.persist.CanonicalText;
import org.waymark.core.persist.FileSource;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.model.cjm.Journey;

/** Properties of comparing files without looking into what their texts have in common: the difference is the same. */
class PartsDiffProperties {

    private final AtomicInteger quick = new AtomicInteger();

    private void same(Map<Path, byte[]> older, Map<Path, byte[]> newer) throws JourneyException {
        PortfolioDocument from = read(older);
        PortfolioDocument to = read(newer);
        quick.addAndGet(Unchanged.between(Version.asRead(from), Version.asRead(to)).isEmpty() ? 0 : 1);
        assertEquals(ModelDiff.between(Version.of(from.opened()), Version.of(to.opened())),
                ModelDiff.between(Version.asRead(from), Version.asRead(to)));
    }

    private static PortfolioDocument read(Map<Path, byte[]> files) throws JourneyException {
        return PortfolioFiles.load(files.keySet().iterator().next(), FileSource.of(files));
    }

    private void forPairs(String kind, int edits, Changing changing) throws IOException {
        Tally tally = new Tally("parts compared: " + kind);
        Tally.seeds(100, 5_000).forEach(seed -> tally.attempt("seed " + seed, () -> {
            Trio trio = Trio.random(seed * 37, 40 + (int) (seed % 60), 1 + (int) (seed % edits));
            Random random = new Random(seed);
            changing.change(random, trio.base());
            changing.change(random, trio.ours());
            same(CanonicalText.files(trio.base()), CanonicalText.files(trio.ours()));
        }));
        tally.finish();
        assertTrue(quick.get() > 0, "nothing was the same");
    }

    /** Changes a version. */
    @FunctionalInterface
    private interface Changing {
        void change(Random random, PortfolioDocument document);
    }

    @Example
    void fewEdits() throws IOException {
        forPairs("few edits", 8, (random, document) -> Optional.empty());
    }

    @Example
    void manyEdits() throws IOException {
        forPairs("many edits", 60, (random, document) -> Optional.empty());
    }

    @Example
    void journeysInFilesOfTheirOwn() throws IOException {
        forPairs("journeys in files", 8, (random, document) -> {
            for (Journey journey : List.copyOf(document.portfolio().getJourneys())) {
                if (random.nextInt(4) > 0) {
                    PortfolioFiles.split(document, journey);
                }
            }
        });
    }

    @Example
    void referencesToWhatIsGone() throws IOException {
        forPairs("references to what is gone", 5, (random, document) -> {
            var all = RandomEdits.all(document.portfolio());
            var victim = all.get(random.nextInt(all.size()));
            if (random.nextBoolean() && victim != document.portfolio()) {
                EcoreUtil.remove(victim);
            }
        });
    }

    @Example
    void elementsWithNewIds() throws IOException {
        forPairs("new ids", 5, (random, document) -> {
            var all = RandomEdits.all(document.portfolio());
            for (int i = 0; i < random.nextInt(3); i++) {
                var element = all.get(1 + random.nextInt(all.size() - 1));
                Ids.assign(element, "_new" + random.nextInt(1000) + "_" + i);
            }
        });
    }
}
