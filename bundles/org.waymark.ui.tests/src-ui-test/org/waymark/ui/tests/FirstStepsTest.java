package org.waymark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.core.layout.PartRole;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.core.templates.Templates;
import org.waymark.testing.Conditions;
import org.waymark.testing.UiThread;
import org.waymark.testing.gef.GefEditorBot;
import org.waymark.ui.map.figures.PartFigure;
import org.waymark.ui.open.Opener;
import org.waymark.ui.parts.ViewIds;
import org.waymark.ui.preferences.Settings.Look;

/** First sights of a new user: the start page with tour and samples, and an empty map with a button. */
@DesktopTest
class FirstStepsTest {

    private final Desktop desktop;

    FirstStepsTest(Desktop desktop) {
        this.desktop = desktop;
    }

    @Test
    void theStartPageOffersTheTourAndTheSamples() {
        Pictures.take(desktop.shell(), "start.png").down("Start", "Recent portfolios", "Samples");
        Desktop.look(Look.DARK);
        Pictures.take(desktop.shell(), "start-dark.png");
        Desktop.look(Look.LIGHT);
    }

    @Test
    void anEmptyMapHasAButton() {
        UiThread.act(() -> new Opener(Desktop.page()).created(PortfolioFiles.create(
                Path.of(desktop.folder().toString(), "blank.cjm"),
                Templates.create(Templates.byId("blank").orElseThrow(), Locale.ENGLISH))));
        GefEditorBot map = Desktop.map(desktop.bot().editorById("org.waymark.ui.mapEditor"));
        map.setFocus();
        desktop.settle();
        Pictures.take(desktop.shell(), "empty.png");
        desktop.real().click(() -> UiThread.call(this::button));
        desktop.bot()
                .waitUntil(Conditions.equal("the number of stages", 1, () -> desktop.journey().getStages().size()));
        desktop.undo();
        assertEquals(0, UiThread.<Integer>call(() -> desktop.journey().getStages().size()).intValue());
    }

    @Test
    @Tag("russian")
    void picturesInRussian() {
        Pictures.take(desktop.shell(), "start-ru.png");
        desktop.open("retail-loan-ru.cjm");
        desktop.bot().showView(ViewIds.HELP);
        desktop.bot().showView(ViewIds.VERSIONS);
        desktop.bot().showView(ViewIds.PROBLEMS);
        desktop.settle();
        Pictures.take(desktop.shell(), "problems-ru.png").down("Проблемы (" + UiThread.call(() -> desktop.session()
                .findings().size()) + ")");
    }

    /** The place of the button on the screen. */
    private Point button() {
        FigureCanvas canvas = (FigureCanvas) desktop.editor().viewer().getControl();
        PartFigure hint = find(canvas.getLightweightSystem().getRootFigure()).orElseThrow();
        Rectangle bounds = hint.getBounds().getCopy();
        hint.translateToAbsolute(bounds);
        return canvas.toDisplay(bounds.getCenter().x, bounds.y + bounds.height * 84 / 136);
    }

    private static Optional<PartFigure> find(IFigure root) {
        if (root instanceof PartFigure figure && figure.part().role() == PartRole.EMPTY_HINT) {
            return Optional.of(figure);
        }
        return root.getChildren().stream().flatMap(child -> find((IFigure) child).stream()).findFirst();
    }
}
