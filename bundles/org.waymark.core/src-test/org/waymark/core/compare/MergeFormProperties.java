package org.waymark.core.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.waymark.core.JourneyException;
import org.waymark.core.Tally;
import org.waymark.core.persist.CanonicalText;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.core.persist.SingleFile;
import org.waymark.model.cjm.Journey;

/** The form of the files, such as line ends or files of their own for journeys, changes nothing in what is merged. */
class MergeFormProperties {

    private static final Path PLACE = Path.of("portfolio.cjm");

    private static Trio trio(long seed) {
        return Trio.random(seed * 37, 5 + (int) (seed % 60), 1 + (int) (seed % 40));
    }

    private static PortfolioDocument split(PortfolioDocument document, Random random) {
        PortfolioDocument copy = Trio.copy(document);
        for (Journey journey : List.copyOf(copy.portfolio().getJourneys())) {
            if (random.nextBoolean()) {
                PortfolioFiles.split(copy, journey);
            }
        }
        return copy;
    }

    @Test
    void splitPortfoliosMergeAsJoinedOnes() throws IOException {
        Tally tally = new Tally("merges: split against joined");
        Tally.seeds(100, 10_000).forEach(seed -> tally.attempt("seed " + seed, () -> {
            Random random = new Random(seed);
            Trio trio = trio(seed);
            PortfolioDocument result = split(trio.ours(), random);
            PortfolioMerge.merge(Optional.of(split(trio.base(), random)), result, split(trio.theirs(), random));
            List.copyOf(result.portfolio().getJourneys()).forEach(journey -> PortfolioFiles.join(result, journey));
            assertEquals(Trio.text(trio.merged()), Trio.text(result));
        }));
        tally.finish();
    }

    private static byte[] plain(PortfolioDocument document) {
        return CanonicalText.files(document).values().iterator().next();
    }

    /** Returns the file with the line ends of Windows, a byte order mark, both or neither. */
    private static byte[] form(PortfolioDocument document, Random random) {
        String text = new String(plain(document), StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (random.nextBoolean()) {
            out.writeBytes(new byte[]{(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        }
        out.writeBytes((random.nextBoolean() ? text.replace("\n", "\r\n") : text).getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    private static FileMerge.Result merge(byte[] base, byte[] ours, byte[] theirs) throws JourneyException {
        return new FileMerge(PLACE, "portfolio.theirs.cjm").merge(() -> base, ours, () -> theirs);
    }

    private static String text(byte[] content) throws JourneyException {
        return CanonicalText.of(SingleFile.read(PLACE, content).document());
    }

    @Test
    void lineEndsAndByteOrderMarksChangeNothing() throws IOException {
        Tally tally = new Tally("merges: CRLF and BOM");
        Tally.seeds(100, 10_000).forEach(seed -> tally.attempt("seed " + seed, () -> {
            Random random = new Random(seed);
            Trio trio = trio(seed);
            FileMerge.Result expected = merge(plain(trio.base()), plain(trio.ours()), plain(trio.theirs()));
            FileMerge.Result result = merge(form(trio.base(), random), form(trio.ours(), random),
                    form(trio.theirs(), random));
            assertEquals(text(expected.content()), text(result.content()));
            assertEquals(expected.conflicts().size(), result.conflicts().size());
        }));
        tally.finish();
    }
}
