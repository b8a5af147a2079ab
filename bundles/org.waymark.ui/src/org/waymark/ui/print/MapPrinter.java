package org.waymark.ui.print;

import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.waymark.core.JourneyException;
import org.waymark.core.layout.Box;
import org.waymark.core.layout.FontSpec;
import org.waymark.core.layout.PaperTiles.Tile;
import org.waymark.core.layout.PaperTiles;
import org.waymark.core.layout.PlacedMap;
import org.waymark.core.layout.PlacedPart;
import org.waymark.core.task.Outcome;
import org.waymark.core.task.Progress;
import org.waymark.core.task.Task;
import org.waymark.core.text.Labels;
import org.waymark.core.text.Messages;
import org.waymark.ui.paint.Paints;
import org.waymark.ui.paint.ShapePainter;

/**
 * Prints a map on the printer that was chosen, measured and painted with the printer's own fonts. Gives the number of
 * sheets.
 *
 * @param printer as the system's dialog filled it
 */
record MapPrinter(PrintSubject subject, PrintSize size, PrinterData printer) implements Task<Integer> {

    private static final FontSpec FOOTER = FontSpec.regular(11);

    @Override
    public Outcome<Integer> run(Progress progress) throws JourneyException {
        Messages messages = Messages.of(MapPrinter.class);
        try {
            Printer device = new Printer(printer);
            try {
                return print(device, progress, messages);
            } finally {
                device.dispose();
            }
        } catch (SWTException | SWTError e) {
            throw new JourneyException(messages.get("print_failed", printer.name, e.getMessage()), e);
        }
    }

    private Outcome<Integer> print(Printer device, Progress progress, Messages messages) throws JourneyException {
        Paints paints = new Paints(device, subject.folder());
        try {
            PlacedMap map = subject.place(paints);
            Paper paper = Paper.of(device);
            PaperTiles tiles = size.on(paper, map.bounds());
            if (!device.startJob(Labels.of(subject.journey()))) {
                throw new JourneyException(messages.get("print_refused", printer.name));
            }
            progress.begin(messages.get("print_printing", printer.name), tiles.tiles().size());
            int printed = 0;
            for (Tile tile : tiles.tiles()) {
                if (progress.isCancelled()) {
                    device.cancelJob();
                    return new Outcome.Cancelled<>();
                }
                if (wanted(tiles.tiles().indexOf(tile) + 1)) {
                    sheet(device, paints, map, paper, tiles, tile);
                    printed++;
                }
                progress.worked(1);
            }
            device.endJob();
            return new Outcome.Done<>(printed);
        } finally {
            paints.dispose();
        }
    }

    private boolean wanted(int page) {
        return printer.scope != PrinterData.PAGE_RANGE || page >= printer.startPage && page <= printer.endPage;
    }

    private void sheet(Printer device, Paints paints, PlacedMap map, Paper paper, PaperTiles tiles, Tile tile)
            throws JourneyException {
        if (!device.startPage()) {
            throw new JourneyException(Messages.of(MapPrinter.class).get("print_refused", printer.name));
        }
        GC gc = new GC(device);
        try {
            double left = tiles.tiles().size() == 1 ? (paper.width() - tile.area().width() * tiles.scale()) / 2 : 0;
            paint(gc, paints, map, tiles.scale(), tile.area(), new Point((int) left, 0));
            if (tiles.tiles().size() > 1) {
                footer(gc, paints, paper, tiles, tile);
            }
        } finally {
            gc.dispose();
            device.endPage();
        }
    }

    /** Paints a piece of a map, its upper left corner at a point. */
    static void paint(GC gc, Paints paints, PlacedMap map, double scale, Box area, Point at) {
        gc.setClipping(new Rectangle(at.x, at.y, (int) Math.ceil(area.width() * scale),
                (int) Math.ceil(area.height() * scale)));
        SWTGraphics graphics = new SWTGraphics(gc);
        graphics.translate(at.x, at.y);
        graphics.scale(scale);
        ShapePainter painter = new ShapePainter(paints);
        for (PlacedPart part : map.parts()) {
            if (part.bounds().inset(-24).intersects(area)) {
                painter.paint(graphics, part.shapes(), (int) Math.round(part.bounds().x() - area.x()),
                        (int) Math.round(part.bounds().y() - area.y()), part.opacity());
            }
        }
        graphics.dispose();
        gc.setTransform(null);
        gc.setClipping((Rectangle) null);
    }

    private void footer(GC gc, Paints paints, Paper paper, PaperTiles tiles, Tile tile) {
        String text = Messages.of(MapPrinter.class).get("print_footer", Labels.of(subject.journey()),
                tiles.tiles().indexOf(tile) + 1, tiles.tiles().size());
        double scale = paper.dpi() / 96;
        SWTGraphics graphics = new SWTGraphics(gc);
        graphics.scale(scale);
        graphics.setFont(paints.font(FOOTER));
        graphics.drawString(text, 0, (int) ((paper.height() - paper.millimetres(PrintSize.FOOTER * 0.75)) / scale));
        graphics.dispose();
        gc.setTransform(null);
    }
}
