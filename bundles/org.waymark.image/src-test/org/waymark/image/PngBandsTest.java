package org.waymark.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.waymark.core.layout.Box;
import org.waymark.core.layout.FontSpec;
import org.waymark.core.layout.Glyph;
import org.waymark.core.layout.Ink;
import org.waymark.core.layout.PartKey;
import org.waymark.core.layout.PartRole;
import org.waymark.core.layout.PathStep;
import org.waymark.core.layout.PlacedPage;
import org.waymark.core.layout.PlacedPart;
import org.waymark.core.layout.PlacedShape;
import org.waymark.core.layout.Stroke;
import org.waymark.core.layout.TextLine;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.Journey;

/** Shapes at and near the edge of two bands, which are painted by themselves, have the pixels of a whole picture. */
class PngBandsTest {

    private static final Box PAGE = new Box(0, 0, 200, 600);
    private static final double EDGE = 256;

    private final PagePainter painter = new PagePainter(new Java2DMeasurer(), Optional.empty());

    @Test
    void textsReachFromBandToBand() throws Exception {
        for (String text : List.of("HgÁ", "НйЁ", "漢字", "a" + "\u0301".repeat(14), "ก็ญู")) {
            for (int size : new int[]{9, 40}) {
                for (int from = -size * 2; from <= size * 2; from += 5) {
                    assertBands(
                            new PlacedShape.Text(new Box(0, EDGE + from, 150, size), FontSpec.regular(size), Ink.BLACK,
                                    List.of(new TextLine(text, 0, EDGE + from, 100)), text));
                }
            }
        }
    }

    @Test
    void strokesReachFromBandToBand() throws Exception {
        Stroke stroke = Stroke.solid(Ink.BLACK, 5);
        for (double y : new double[]{EDGE - 42, EDGE - 40, EDGE - 20, EDGE - 1, EDGE, EDGE + 1, EDGE + 3}) {
            Box box = new Box(10, y, 60, 40);
            assertBands(new PlacedShape.Rect(box, 0, Ink.NONE, stroke));
            assertBands(new PlacedShape.Rect(box, 9, Ink.BLACK, stroke));
            assertBands(new PlacedShape.Ellipse(box, Ink.NONE, stroke));
            assertBands(new PlacedShape.Symbol(box, Glyph.values()[0], Ink.BLACK));
            assertBands(new PlacedShape.Path(box, List.of(new PathStep.MoveTo(10, y), new PathStep.LineTo(70, y + 40)),
                    Ink.NONE, stroke));
        }
    }

    private void assertBands(PlacedShape shape) throws Exception {
        Journey nothing = CjmFactory.eINSTANCE.createJourney();
        PlacedPart part = new PlacedPart(new PartKey(PartRole.CELL, "a", "", "a", ""), PlacedPart.Region.BODY, nothing,
                nothing, new Box(20, 0, 150, 600), List.of(shape), Optional.empty(), "", "", 1);
        PlacedPage page = new PlacedPage("", "en", PAGE, Ink.WHITE, List.of(part));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PngWriter(painter, 1).write(page, out);
        BufferedImage bands = ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
        BufferedImage whole = new BufferedImage(200, 600, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = whole.createGraphics();
        painter.paint(page, g, PAGE);
        g.dispose();
        int painted = 0;
        int different = 0;
        for (int y = 0; y < 600; y++) {
            for (int x = 0; x < 200; x++) {
                painted += (whole.getRGB(x, y) & 0xFF) < 128 ? 1 : 0;
                different += whole.getRGB(x, y) == bands.getRGB(x, y) ? 0 : 1;
            }
        }
        assertTrue(painted > 0, shape.toString());
        assertEquals(0, different, shape.toString());
    }
}
