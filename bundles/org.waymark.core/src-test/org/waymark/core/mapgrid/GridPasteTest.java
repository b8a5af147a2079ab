package org.waymark.core.mapgrid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.common.command.Command;
import org.junit.jupiter.api.Test;
import org.waymark.core.JourneyException;
import org.waymark.core.domain.LaneSpec;
import org.waymark.core.edit.DocumentDomain;
import org.waymark.core.edit.EditAssert;
import org.waymark.core.layout.FixedMeasurer;
import org.waymark.core.layout.Theme;
import org.waymark.core.layout.ViewSettings;
import org.waymark.core.layout.map.MapLayout;
import org.waymark.core.ownership.CellBlock;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.LaneKind;
import org.waymark.model.cjm.NamedElement;
import org.waymark.model.cjm.Persona;
import org.waymark.model.cjm.Portfolio;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Touchpoint;

class GridPasteTest {

    private static final List<LaneSpec> LANES = List.of(LaneSpec.of(LaneKind.CHANNELS), LaneSpec.of(LaneKind.EMOTION));

    private final Portfolio portfolio = CjmFactory.eINSTANCE.createPortfolio();
    private final Journey journey = CjmFactory.eINSTANCE.createJourney();
    private final Stage stage = CjmFactory.eINSTANCE.createStage();
    private final Persona anna = CjmFactory.eINSTANCE.createPersona();
    private final PortfolioDocument document;

    GridPasteTest() {
        portfolio.getPersonas().add(anna);
        portfolio.getJourneys().add(journey);
        journey.getPersonas().add(anna);
        journey.getStages().add(stage);
        stage.setName("Stage 1");
        document = PortfolioFiles.create(Path.of("paste.cjm"), portfolio);
    }

    @Test
    void severalLinesBecomeSeveralTouchpoints() throws Exception {
        paste(GridCell.header(stage), "Sees\r\n\r\n <b>Asks</b> \r\nCalls\r\n");
        assertEquals(List.of("Sees", "<b>Asks</b>", "Calls"), names(stage.getTouchpoints()));
        paste(GridCell.card(stage.getTouchpoints().getFirst()), "One\nTwo");
        assertEquals(List.of("Sees", "One", "Two", "<b>Asks</b>", "Calls"), names(stage.getTouchpoints()));
    }

    @Test
    void aTableWithStagesFillsTheMap() throws Exception {
        paste(GridCell.header(stage), "Notice\t\tDecide\nSees\tAsks\tCompares\nApp\tApp\tWeb\n-1\t0,5\t2\n");
        assertEquals(List.of("Notice", "Decide"), names(journey.getStages()));
        assertEquals(List.of("Sees", "Asks"), names(stage.getTouchpoints()));
        Touchpoint compares = journey.getStages().get(1).getTouchpoints().getFirst();
        assertEquals(List.of("App", "Web"), names(portfolio.getChannels()));
        assertEquals(List.of("Web"), names(compares.getChannels()));
        assertEquals(new BigDecimal("0.5"), stage.getTouchpoints().get(1).getEmotions().getFirst().getScore());
    }

    @Test
    void aTableFromACardOnMakesTheTouchpointsItNeeds() throws Exception {
        paste(GridCell.card(stage), "Sees\tAsks\nApp\t");
        paste(new GridCell(stage.getTouchpoints().get(1), "channels"), "Web\tPhone\n2\tno number");
        assertEquals(3, stage.getTouchpoints().size());
        assertEquals(List.of("Phone"), names(stage.getTouchpoints().get(2).getChannels()));
        assertEquals(0, stage.getTouchpoints().get(2).getEmotions().size());
    }

    @Test
    void whatFindsNoPlaceIsSaid() throws Exception {
        paste(GridCell.card(stage), "Sees\tAsks");
        GridPaste paste = new GridPaste(new DocumentDomain(document), grid(), CurveFocus.of(journey));
        paste.paste(new GridCell(stage.getTouchpoints().getFirst(), "channels"),
                CellBlock.parse("Web\tApp\nno number\t-1\ntoo far down\t")).execute();
        assertEquals(List.of("no number", "too far down"), paste.leftOut());
        assertEquals(new BigDecimal("-1"), stage.getTouchpoints().get(1).getEmotions().getFirst().getScore());
    }

    @Test
    void scoresOfAnotherScaleAndFacesAreUnderstood() throws Exception {
        paste(GridCell.card(stage), "Sees\tAsks\tBuys\tLeaves");
        paste(new GridCell(stage.getTouchpoints().getFirst(), "emotion"), "10\t6\t0\t☹");
        assertEquals(List.of("2", "0.5", "-2", "-1"), stage.getTouchpoints().stream()
                .map(it -> it.getEmotions().getFirst().getScore().toPlainString()).toList());
    }

    @Test
    void whatIsCopiedIsWhatWasPasted() throws Exception {
        paste(GridCell.card(stage), "Sees\tAsks\nApp\tWeb\n-1\t2");
        List<GridCell> cells = stage.getTouchpoints().stream()
                .flatMap(t -> grid().rows().stream().skip(1).map(row -> new GridCell(t, row))).toList();
        assertEquals("Sees\tAsks\nApp\tWeb\n-1\t2\n",
                new GridCopy(grid(), CurveFocus.of(journey)).block(cells).text());
    }

    @Test
    void nothingAndTooMuchAreRefused() {
        assertThrows(JourneyException.class, () -> command(GridCell.header(stage), " \n\t\n"));
        assertThrows(JourneyException.class, () -> command(GridCell.header(stage), "x\t".repeat(400)));
        assertThrows(JourneyException.class, () -> command(GridCell.header(stage), "x\n".repeat(10_000)));
        assertThrows(JourneyException.class, () -> command(GridCell.header(stage), "x".repeat(30_000)));
    }

    private void paste(GridCell at, String text) throws JourneyException {
        EditAssert.assertDoUndoRedo(document, command(at, text));
        journey.eAllContents().forEachRemaining(e -> assertEquals(List.of(), e.eAdapters()));
    }

    private Command command(GridCell at, String text) throws JourneyException {
        return new GridPaste(new DocumentDomain(document), grid(), CurveFocus.of(journey)).paste(at,
                CellBlock.parse(text));
    }

    private MapGrid grid() {
        return new MapGrid(MapLayout.place(journey, ViewSettings.of(journey).withLanes(LANES, false), Theme.light(),
                new FixedMeasurer()));
    }

    private static List<String> names(List<? extends NamedElement> elements) {
        return elements.stream().map(NamedElement::getName).toList();
    }
}
