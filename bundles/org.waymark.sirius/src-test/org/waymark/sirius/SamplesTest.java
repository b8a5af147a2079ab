package org.waymark.sirius;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Touchpoint;

/** The services show of the samples what the models hold. */
class SamplesTest {

    /** The numbers were seen in a Sirius that ran, except those of the layers. */
    @ParameterizedTest
    @CsvSource({"0, 7, 32, 6, 16, 39, 12, 128", "1, 5, 14, 0, 5, 19, 12, 36"})
    void theContactCentreHasTheCountsThatWereSeenInSirius(int index, int stages, int touchpoints, int micro,
            int transitions, int lines, int functions, int cells) throws IOException {
        Journey journey = Samples.open("contact-centre.cjm").getJourneys().get(index);
        Counts counts = Counts.of(journey);
        TransitionServices way = new TransitionServices();
        assertEquals(List.of(stages, touchpoints, micro, transitions, lines, functions, cells),
                List.of(counts.stages(), counts.touchpoints(), counts.micro(),
                        way.forwardTransitions(journey).size() + way.backTransitions(journey).size(),
                        counts.matrixLines(), counts.functions(), counts.ownerships()));
    }

    @Test
    void theChecklistOfTheDocumentationHasTheCountsOfEverySample() throws IOException {
        List<String> rows = new ArrayList<>();
        for (String sample : Samples.ALL) {
            for (Journey journey : Samples.open(sample).getJourneys()) {
                rows.add(Counts.of(journey).row());
            }
        }
        String document = Files.readString(Path.of("../../docs/sirius.md"));
        for (String row : rows) {
            assertTrue(document.contains("\n" + row + "\n"), "docs/sirius.md must contain\n" + String.join("\n", rows));
        }
    }

    @Test
    void aJourneyIsToldAsInTheModel() throws IOException {
        Journey journey = Samples.late();
        StructureServices structure = new StructureServices();
        CardServices cards = new CardServices();
        List<String> told = new ArrayList<>();
        for (Touchpoint step : structure.steps(journey).subList(0, 4)) {
            told.add(structure.stageName(step) + " | " + structure.columnHead(step) + " | " + cards.moodText(step) + " "
                    + cards.mood(step) + " | " + new GridServices().accountableText(step) + " | "
                    + cards.accountableShown(step).stream().map(cards::chip).toList());
        }
        assertEquals(Files.readAllLines(Path.of("src-test/org/waymark/sirius/late-fee.txt")), told);
    }
}
