package org.waymark.core.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.eclipse.emf.ecore.EReference;
import org.junit.jupiter.api.Test;

class LibraryTest {

    @Test
    void theLibraryHoldsWhatJourneysShare() {
        assertEquals(List.of("personas", "functions", "channels", "systems", "metrics", "competitors", "initiatives",
                "evidence", "constraints"), Library.lists().stream().map(EReference::getName).toList());
    }
}
