package org.waymark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.core.layout.ViewSettings;
import org.waymark.core.task.Outcome;
import org.waymark.core.task.Progress;
import org.waymark.model.cjm.Journey;
import org.waymark.testing.Bot;
import org.waymark.testing.Conditions;
import org.waymark.testing.UiThread;
import org.waymark.ui.print.MapPrinter;
import org.waymark.ui.print.PrintSize;
import org.waymark.ui.print.PrintSubject;

/** File > Print: the dialog, and sheets on the printer that prints into a file. */
@DesktopTest
class PrintTest {

    @TempDir
    private Path folder;

    private final Desktop desktop;

    PrintTest(Desktop desktop) {
        this.desktop = desktop;
    }

    @BeforeEach
    void open() {
        desktop.open(Samples.copy("contact-centre.cjm", folder));
    }

    @Test
    void theDialogTellsHowManySheetsItTakes() {
        desktop.bot().menu("File").menu("Print map...").click();
        Bot dialog = desktop.bot().shell("Print map").bot();
        said(dialog, "sheets 1 (1 × 1)");
        said(dialog, "That is hard to read");
        dialog.radio("Spread over sheets at").click();
        said(dialog, "the smallest text becomes 7.9 points.");
        dialog.button("Cancel").click();
    }

    private static void said(Bot dialog, String text) {
        dialog.widget(Label.class, "label with " + text, label -> label.getText().contains(text), 0);
    }

    @Test
    @Tag("long")
    void oneSheetIsFilledFromSideToSide() throws Exception {
        Printed printed = print(new PrintSize(true, 100));
        assertEquals(1, printed.sheets());
        ImageData page = page(printed.pdf(), 1);
        int left = page.width;
        int right = 0;
        RGB white = new RGB(255, 255, 255);
        for (int x = 0; x < page.width; x++) {
            for (int y = 0; y < page.height; y++) {
                if (!page.palette.getRGB(page.getPixel(x, y)).equals(white)) {
                    left = Math.min(left, x);
                    right = Math.max(right, x);
                }
            }
        }
        assertTrue(right - left > 0.85 * page.width, left + ".." + right + " of " + page.width);
    }

    @Test
    @Tag("long")
    void aSpreadMapTakesSeveralSheets() throws Exception {
        // how many depends on the widths of the letters of this machine
        Printed printed = print(new PrintSize(false, 50));
        assertTrue(printed.sheets() > 4, printed::toString);
        page(printed.pdf(), printed.sheets());
    }

    /** A file and the number of its sheets, as the printer told and as they are in the file. */
    private record Printed(Path pdf, int sheets) {
    }

    private Printed print(PrintSize size) throws Exception {
        Optional<PrinterData> found = Arrays.stream(UiThread.call(Printer::getPrinterList))
                .filter(each -> each.name.equals("Print to File")).findFirst();
        assertTrue(found.isPresent(), "needs a printer that prints into a file");
        Path pdf = folder.resolve("printed.pdf");
        PrinterData data = found.get();
        data.printToFile = true;
        data.fileName = pdf.toString();
        data.orientation = PrinterData.LANDSCAPE;
        Journey journey = UiThread.call(() -> desktop.session().portfolio().getJourneys().getFirst());
        PrintSubject subject = new PrintSubject(journey, ViewSettings.of(journey), folder);
        Outcome<Integer> outcome = new MapPrinter(subject, size, data).run(Progress.NONE);
        if (!(outcome instanceof Outcome.Done<Integer>(Integer sheets))) {
            throw new AssertionError(outcome);
        }
        // the toolkit sends a finished job when its event loop turns
        desktop.bot().waitUntil(Conditions.that("the sheets are in the file", () -> Files.exists(pdf)
                && Files.readString(pdf, StandardCharsets.ISO_8859_1).stripTrailing().endsWith("%%EOF")));
        Process info = new ProcessBuilder("pdfinfo", pdf.toString()).redirectErrorStream(true).start();
        String told = new String(info.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(told.lines().anyMatch(line -> line.matches("Pages:\\s+" + sheets)), told);
        return new Printed(pdf, sheets);
    }

    private ImageData page(Path pdf, int number) throws Exception {
        Path picture = folder.resolve("page");
        String page = String.valueOf(number);
        assertEquals(0, new ProcessBuilder("pdftoppm", "-r", "50", "-png", "-singlefile", "-f", page, "-l", page,
                pdf.toString(), picture.toString()).inheritIO().start().waitFor());
        return UiThread.call(() -> new ImageData(folder.resolve("page.png").toString()));
    }
}
