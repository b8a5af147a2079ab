package org.waymark.core.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.model.cjm.Journey;

class ReadinessTest {

    @Test
    void aJourneyNamesItsOwnErrorsAndOpenComments() throws Exception {
        PortfolioDocument document = PortfolioFiles.load(Path.of("..", "..", "samples", "contact-centre.cjm"));
        Journey now = document.portfolio().getJourneys().get(0);
        Journey next = document.portfolio().getJourneys().get(1);
        assertEquals(7, Readiness.of(document, now).open().size());
        assertEquals(2, Readiness.of(document, next).open().size());
        assertEquals(0, Readiness.of(document, now).errors().size());
        next.getStages().getFirst().getTouchpoints().getFirst().setImportance(9);
        assertEquals(0, Readiness.of(document, now).errors().size(), "an error of another journey");
        assertEquals("out-of-range", Readiness.of(document, next).errors().getFirst().ruleId());
    }
}
