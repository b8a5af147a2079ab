package org.waymark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.core.compare.Change;
import org.waymark.testing.Conditions;
import org.waymark.testing.EditorBot;
import org.waymark.testing.Keyboard;
import org.waymark.testing.Screenshots;
import org.waymark.testing.UiThread;
import org.waymark.ui.compare.CompareEditor;
import org.waymark.ui.compare.Comparing;
import org.waymark.ui.compare.FileVersion;
import org.waymark.ui.map.figures.HeaderMarkFigure;
import org.waymark.ui.map.figures.MapFigure;
import org.waymark.ui.session.PortfolioSession;

/** Comparing an open portfolio with another file and reverting changes, by keyboard. */
@DesktopTest
class CompareEditorTest {

    @TempDir
    private Path folder;

    private final Desktop desktop;
    private PortfolioSession session;
    private EditorBot editor;

    CompareEditorTest(Desktop desktop) {
        this.desktop = desktop;
    }

    @BeforeEach
    void open() throws Exception {
        desktop.open(Conflicted.edited(folder));
        session = desktop.session();
        UiThread.act(() -> Comparing.open(Desktop.page(), session,
                new FileVersion(Samples.path("contact-centre.cjm"))));
        editor = desktop.bot().editorById("org.waymark.ui.compareEditor");
        editor.bot().widget(Label.class, "label with the count", label -> label.getText().startsWith("Changes: "), 0);
    }

    @Test
    @Tag("long")
    void aChangeIsTakenBackAndDoneAgain() {
        String before = desktop.text();
        int count = changes().size();
        assertTrue(count >= 5, changes()::toString);
        Change first = changes().getFirst();
        Keyboard.focused().typeText("r");
        desktop.bot().waitUntil(Conditions.that("a change less", () -> changes().size() < count));
        assertFalse(changes().contains(first));
        UiThread.act(() -> session.undo());
        assertEquals(before, desktop.text());
        desktop.bot().waitUntil(Conditions.that("the change again", () -> changes().size() == count));
    }

    @Test
    void allOfATouchpointIsTakenBackWithOneKeyAndOneUndo() {
        String before = desktop.text();
        List<Change> others = changes().stream().filter(change -> !isInPraise(change)).toList();
        assertTrue(changes().size() > others.size() + 1, changes()::toString);
        for (int i = 0; i < changes().size() && !selected().contains("Promise"); i++) {
            Keyboard.focused().typeText("n");
        }
        Keyboard.focused().pressShortcut("Shift+R");
        desktop.bot().waitUntil(Conditions.that("only the others", () -> changes().equals(others)));
        UiThread.act(() -> session.undo());
        assertEquals(before, desktop.text());
    }

    private String selected() {
        return String.join("", editor.bot().tree().selection());
    }

    private static boolean isInPraise(Change change) {
        return change.element().id().equals(Conflicted.PRAISE)
                || change.element().path().contains("Colleague praises the card");
    }

    @Test
    @Tag("long")
    void wordsFindAChange() {
        Keyboard.focused().typeText("f");
        Text filter = editor.bot().widget(Text.class, "filter", text -> text.getMessage().startsWith("Filter"), 0);
        Keyboard.into(filter).typeText("first year");
        assertEquals(3, editor.bot().tree().visibleRows().size(), editor.bot().tree().visibleRows()::toString);
        assertTrue(editor.bot().tree().visibleRows().getLast().contains("Promise"));
    }

    /** The outline of a stage ends where the names of lanes begin, and its sign stands beside the mark of comments. */
    @Test
    void marksEndWhereTheNamesOfLanesBegin() {
        FigureCanvas canvas = editor.bot().widget(FigureCanvas.class, "the marked map", it -> true, 0);
        // the ring of what is selected would lie on the outline
        Keyboard.focused().typeText("n");
        // what was chosen by the key is shown a moment later, which scrolls the map again
        AtomicReference<List<Integer>> red = new AtomicReference<>(List.of());
        AtomicReference<int[]> edge = new AtomicReference<>();
        desktop.bot().waitUntil(Conditions.that("the lower line of the outline is seen", () -> {
            edge.set(scrolled(canvas));
            red.set(red(canvas, edge.get()));
            return !red.get().isEmpty();
        }));
        assertTrue(red.get().getFirst() >= edge.get()[0] - 2,
                red.get().getFirst() + ", names end at " + edge.get()[0]);
    }

    /** Scrolls the first mark half below the names of lanes; returns where these end, and the mark's top and bottom. */
    private static int[] scrolled(FigureCanvas canvas) {
        UiThread.act(() -> {
            Rectangle box = mark(canvas).getBounds();
            canvas.getViewport().setViewLocation((box.x + box.width / 2) * 2 / 3, 0);
        });
        return UiThread.call(() -> {
            MapFigure sheet = sheet(canvas.getLightweightSystem().getRootFigure()).orElseThrow();
            Rectangle box = mark(canvas).getBounds().getCopy();
            mark(canvas).translateToAbsolute(box);
            Rectangle names = new Rectangle(0, 0, sheet.covered().x, 1);
            sheet.translateToAbsolute(names);
            return new int[]{names.width, box.y, box.bottom()};
        });
    }

    /** Returns the columns in which something of the lower line of the mark is seen. */
    private static List<Integer> red(FigureCanvas canvas, int[] edge) {
        ImageData picture = Screenshots.imageOf(canvas);
        return IntStream.range(0, Math.min(picture.width, edge[0] * 2))
                .filter(x -> IntStream.range(Math.max(0, edge[2] - 8), Math.min(picture.height, edge[2] + 2))
                        .anyMatch(y -> isRed(picture.palette.getRGB(picture.getPixel(x, y)))))
                .boxed().toList();
    }

    private static boolean isRed(RGB pixel) {
        return pixel.red > 180 && pixel.green < 90 && pixel.blue < 100;
    }

    private static IFigure mark(FigureCanvas canvas) {
        return all(canvas.getLightweightSystem().getRootFigure()).filter(HeaderMarkFigure.class::isInstance).findFirst()
                .orElseThrow();
    }

    private static Optional<MapFigure> sheet(IFigure root) {
        return all(root).filter(MapFigure.class::isInstance).map(MapFigure.class::cast).findFirst();
    }

    private static Stream<IFigure> all(IFigure root) {
        return Stream.concat(Stream.of(root), root.getChildren().stream().flatMap(it -> all((IFigure) it)));
    }

    private List<Change> changes() {
        return UiThread.call(() -> editor.part(CompareEditor.class).changes());
    }
}
