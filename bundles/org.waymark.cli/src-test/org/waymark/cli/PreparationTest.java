package org.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.formats.Preparation;

class PreparationTest {

    @Test
    void everyFormatIsPreparedToTheEndWhateverTheWords() {
        for (List<String> words : List.of(List.of("a.cjm", "-f", "svg"), List.of("a.cjm", "-o", "A.XLSX"),
                List.of("--all"), List.of("--all", "-f", "pptx,json"), List.<String>of())) {
            Preparation.begin(words).await();
            assertTrue(Thread.getAllStackTraces().keySet().stream().map(Thread::getName)
                    .noneMatch(name -> name.startsWith("waymark-prepare-")), words.toString());
        }
    }
}
