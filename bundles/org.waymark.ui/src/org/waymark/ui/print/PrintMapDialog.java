package org.waymark.ui.print;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.waymark.core.layout.PaperTiles;
import org.waymark.core.layout.PlacedMap;
import org.waymark.core.layout.PlacedShape;
import org.waymark.core.text.Labels;
import org.waymark.core.text.Messages;
import org.waymark.image.Java2DMeasurer;
import org.waymark.ui.faults.Faults;
import org.waymark.ui.preview.Drawing;
import org.waymark.ui.preview.DrawingCanvas;
import org.waymark.ui.widgets.WorkDialog;

/** Chooses how a map lies on paper, seen in a preview; the system's dialog chooses printer and paper afterwards. */
public final class PrintMapDialog extends WorkDialog {

    private static final List<Integer> PERCENT = List.of(100, 10, 400);

    /** Smaller type is hard to read on paper. */
    private static final double LEGIBLE = 5;

    private final PrintSubject subject;
    private final Optional<PrinterData> usual = Optional.ofNullable(Printer.getDefaultPrinterData());
    private final Paper paper = usual.map(PrintMapDialog::paper).orElse(Paper.A4);
    private final Messages messages = Messages.of(PrintMapDialog.class);
    private PlacedMap map;
    private Button onOneSheet;
    private Spinner percent;
    private Label sheets;
    private DrawingCanvas preview;

    public PrintMapDialog(Shell parent, PrintSubject subject) {
        super(parent, Messages.of(PrintMapDialog.class).get("print_title"), new Point(860, 600));
        this.subject = subject;
    }

    private static Paper paper(PrinterData data) {
        Printer printer = new Printer(data);
        try {
            return Paper.of(printer);
        } finally {
            printer.dispose();
        }
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(Labels.of(subject.journey()));
        setMessage(messages.get("print_message"));
        map = subject.place(new Java2DMeasurer());
        Composite area = content(parent);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 10).spacing(8, 8).applyTo(area);
        onOneSheet = radio(area, "print_onOneSheet");
        GridDataFactory.fillDefaults().span(2, 1).applyTo(onOneSheet);
        onOneSheet.setSelection(true);
        radio(area, "print_spread");
        Composite size = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(size);
        percent = new Spinner(size, SWT.BORDER);
        percent.setValues(PERCENT.get(0), PERCENT.get(1), PERCENT.get(2), 0, 5, 25);
        percent.addListener(SWT.Modify, event -> changed());
        new Label(size, SWT.NONE).setText(messages.get("print_percent"));
        sheets = new Label(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(sheets);
        preview = new DrawingCanvas(area);
        preview.setToolTipText(messages.get("print_tip"));
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(SWT.DEFAULT, 240).applyTo(preview);
        preview.show(Drawing.of(map.page(), subject.folder()));
        return area;
    }

    private Button radio(Composite area, String key) {
        Button button = new Button(area, SWT.RADIO);
        button.setText(messages.get(key));
        button.addListener(SWT.Selection, event -> changed());
        return button;
    }

    @Override
    protected void created() {
        changed();
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButtons(parent, messages.get("print_print"), messages.get("print_cancel"));
    }

    private PrintSize size() {
        return new PrintSize(onOneSheet.getSelection(), percent.getSelection());
    }

    private void changed() {
        PrintSize size = size();
        percent.setEnabled(!size.onOneSheet());
        Paper lying = paper.with(size.orientation(paper, map.bounds()));
        PaperTiles tiles = size.on(lying, map.bounds());
        double points = smallest() * PrintSize.points(tiles, lying);
        sheets.setText(messages.get("print_sheets", tiles.tiles().size(), tiles.columns(), tiles.rows(),
                String.format(Locale.getDefault(), "%.1f", points),
                usual.map(data -> messages.get("print_usual", data.name)).orElse(messages.get("print_a4")))
                + (points < LEGIBLE ? ' ' + messages.get("print_tooSmall") : ""));
        preview.frame(tiles.tiles().stream().map(PaperTiles.Tile::area).toList());
    }

    private double smallest() {
        return map.parts().stream().flatMap(part -> part.shapes().stream())
                .filter(PlacedShape.Text.class::isInstance).map(PlacedShape.Text.class::cast)
                .mapToDouble(text -> text.font().size()).min().orElse(0);
    }

    @Override
    protected void okPressed() {
        PrintDialog dialog = new PrintDialog(getShell());
        PrinterData proposal = new PrinterData();
        proposal.orientation = size().orientation(paper, map.bounds());
        dialog.setPrinterData(proposal);
        PrinterData chosen = dialog.open();
        if (chosen != null) {
            print(chosen);
        }
    }

    /** Prints on a printer as the system's dialog gives it. */
    void print(PrinterData chosen) {
        getButton(IDialogConstants.OK_ID).setEnabled(false);
        strip().run(messages.get("print_title"), new MapPrinter(subject, size(), chosen), outcome -> {
            getButton(IDialogConstants.OK_ID).setEnabled(true);
            getButton(IDialogConstants.CANCEL_ID).setText(messages.get("print_close"));
            setMessage(outcome.result().map(count -> messages.get("print_done", count, chosen.name))
                    .orElse(messages.get("print_stopped")));
        }, e -> {
            getButton(IDialogConstants.OK_ID).setEnabled(true);
            Faults.say(getShell(), messages.get("print_title"), e);
        });
    }
}
