package org.waymark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.gef.GraphicalViewer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.core.persist.PortfolioFiles.IfChanged;
import org.waymark.model.cjm.Journey;
import org.waymark.testing.UiThread;
import org.waymark.ui.open.Opener;

/**
 * Measures the heap after opening and closing editors. Not part of the tests: it prints its result and asserts nothing.
 */
@DesktopTest
class HeapBenchmark {

    private static final int WARM_UP = 5;
    private static final int JOURNEYS = 40;
    private static final int OPEN = 10;
    private static final double MOST_GROWTH = 0.05;
    private static final long NEXT_TO_NOTHING = 50_000;

    @TempDir
    private Path folder;

    private final Desktop desktop;

    HeapBenchmark(Desktop desktop) {
        this.desktop = desktop;
    }

    @Test
    void fortyEditorsOpenedAndClosedLeaveTheHeapWhereItWas() throws Exception {
        Path file = Samples.copy("contact-centre.cjm", folder);
        PortfolioDocument document = PortfolioFiles.load(file);
        Journey model = document.portfolio().getJourneys().getFirst();
        for (int i = 0; i < WARM_UP + JOURNEYS; i++) {
            Journey copy = EcoreUtil.copy(model);
            copy.setName("Journey " + i);
            document.portfolio().getJourneys().add(copy);
        }
        PortfolioFiles.save(document, IfChanged.OVERWRITE);
        desktop.open(file);
        List<Journey> journeys = UiThread.call(() -> new ArrayList<>(desktop.session().portfolio().getJourneys()));
        List<Journey> copies = journeys.subList(journeys.size() - WARM_UP - JOURNEYS, journeys.size());
        copies.subList(0, WARM_UP).forEach(this::openAndClose);
        double before = used();
        copies.subList(WARM_UP, copies.size()).forEach(this::openAndClose);
        double after = used();
        double growth = after / before - 1;
        System.out.printf("benchmark: heap after %d editors: %.1f MB, after %d more: %.1f MB%n", WARM_UP, before / 1e6,
                JOURNEYS, after / 1e6);
        Timing.print("heap.growth", "%", 100 * growth);
        copies.subList(0, OPEN).forEach(this::openWhole);
        Timing.print("heap.open-map", "MB", (used() - after) / 1e6 / OPEN);
        assertTrue(growth <= MOST_GROWTH, "the heap grew by " + Math.round(1000 * growth) / 10.0 + " %");
    }

    private void open(Journey journey) {
        UiThread.act(() -> new Opener(Desktop.page()).journey(journey));
        UiThread.flush();
    }

    /** Opens a map with all its parts, also those that nobody saw yet. */
    private void openWhole(Journey journey) {
        open(journey);
        UiThread.run(() -> desktop.front().getAdapter(GraphicalViewer.class).getContents().getChildren());
    }

    private void openAndClose(Journey journey) {
        open(journey);
        UiThread.act(() -> Desktop.page().closeEditor(Desktop.page().getActiveEditor(), false));
        UiThread.flush();
    }

    /** Returns the bytes in use when one more garbage collection frees next to nothing. */
    private static double used() {
        long before = Long.MAX_VALUE;
        long now = collected();
        while (now < before - NEXT_TO_NOTHING) {
            before = now;
            now = collected();
        }
        return now;
    }

    private static long collected() {
        System.gc();
        UiThread.flush();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
