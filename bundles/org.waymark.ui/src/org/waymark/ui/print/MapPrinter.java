package org.waymark.ui.print;

import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Display;
import org.waymark.core.JourneyException;
import org.waymark.core.layout.PaperTiles;
import org.waymark.core.layout.PaperTiles.Tile;
import org.waymark.core.task.Outcome;
import org.waymark.core.task.Progress;
import org.waymark.core.task.Task;
import org.waymark.core.text.Labels;
import org.waymark.core.text.Messages;
import org.waymark.image.Java2DMeasurer;
import org.waymark.ui.preview.Drawing;

/**
 * Prints a map on the printer that was chosen. Gives the number of sheets. The shapes are painted as a picture has them
 * and reach the printer as pixels: on a printer, the toolkit applies a transform twice on some systems.
 *
 * @param printer as the system's dialog filled it
 */
public record MapPrinter(PrintSubject subject, PrintSize size, PrinterData printer) implements Task<Integer> {

    private static final int FOOTER_POINTS = 7;

    /** Prints in the thread of the window: the toolkit's printers change its style sheets and crash in any other. */
    @Override
    public Outcome<Integer> run(Progress progress) throws JourneyException {
        return Display.getDefault().syncCall(() -> printed(progress));
    }

    private Outcome<Integer> printed(Progress progress) throws JourneyException {
        try {
            Printer device = new Printer(printer);
            try {
                return print(device, progress);
            } finally {
                device.dispose();
            }
        } catch (SWTException | SWTError e) {
            throw problem("print_failed", e);
        }
    }

    private JourneyException problem(String key, Throwable cause) {
        return new JourneyException(Messages.of(MapPrinter.class).get(key, printer.name, cause == null
                ? ""
                : cause.getMessage()), cause);
    }

    private Outcome<Integer> print(Printer device, Progress progress) throws JourneyException {
        Drawing drawing = Drawing.of(subject.place(new Java2DMeasurer()).page(), subject.folder());
        Paper paper = Paper.of(device);
        PaperTiles tiles = size.on(paper, drawing.page().bounds());
        if (!device.startJob(Labels.of(subject.journey()))) {
            throw problem("print_refused", null);
        }
        progress.begin(Messages.of(MapPrinter.class).get("print_printing", printer.name), tiles.tiles().size());
        int printed = 0;
        for (int page = 1; page <= tiles.tiles().size(); page++) {
            if (progress.isCancelled()) {
                device.cancelJob();
                return new Outcome.Cancelled<>();
            }
            if (wanted(page)) {
                sheet(device, drawing, paper, tiles, page);
                printed++;
            }
            progress.worked(1);
        }
        device.endJob();
        return new Outcome.Done<>(printed);
    }

    private boolean wanted(int page) {
        return printer.scope != PrinterData.PAGE_RANGE || page >= printer.startPage && page <= printer.endPage;
    }

    private void sheet(Printer device, Drawing drawing, Paper paper, PaperTiles tiles, int page)
            throws JourneyException {
        if (!device.startPage()) {
            throw problem("print_refused", null);
        }
        GC gc = new GC(device);
        try {
            boolean single = tiles.tiles().size() == 1;
            Tile tile = tiles.tiles().get(page - 1);
            double left = single ? (paper.width() - tile.area().width() * tiles.scale()) / 2 : 0;
            Bands.of(tile.area(), tiles.scale(), paper.dpi())
                    .forEach(band -> draw(device, gc, drawing, band, (int) left));
            if (!single) {
                footer(device, gc, paper, page, tiles.tiles().size());
            }
        } finally {
            gc.dispose();
            device.endPage();
        }
    }

    private static void draw(Printer device, GC gc, Drawing drawing, Bands.Band band, int left) {
        Image image = new Image(device, drawing.paint(band.pixels().x, band.pixels().y, band.scale(), band.x(),
                band.y()));
        try {
            gc.drawImage(image, 0, 0, band.pixels().x, band.pixels().y, left, band.top(), band.dots().x,
                    band.dots().y);
        } finally {
            image.dispose();
        }
    }

    private void footer(Printer device, GC gc, Paper paper, int page, int pages) {
        FontData system = device.getSystemFont().getFontData()[0];
        Font font = new Font(device, new FontData(system.getName(), FOOTER_POINTS, SWT.NORMAL));
        try {
            gc.setFont(font);
            gc.drawString(Messages.of(MapPrinter.class).get("print_footer", Labels.of(subject.journey()), page, pages),
                    0, (int) paper.height() - gc.getFontMetrics().getHeight(), true);
        } finally {
            gc.setFont(null);
            font.dispose();
        }
    }
}
