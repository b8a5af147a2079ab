package org.waymark.ui.export;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.waymark.core.task.ExportFiles;
import org.waymark.core.text.Messages;

/** The end of an export: the files that were written and what was left out. */
final class ResultPane extends Composite {

    private final Messages messages = Messages.of(ResultPane.class);
    private final Table files;
    private final Button open;
    private final Text notices;
    private final Label heading;

    /** @param launch opens a file or a folder */
    ResultPane(Composite parent, Consumer<Path> launch) {
        super(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 10).spacing(8, 8).applyTo(this);
        Composite frame = new Composite(this, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).span(1, 2).applyTo(frame);
        TableColumnLayout layout = new TableColumnLayout();
        frame.setLayout(layout);
        files = new Table(frame, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
        files.setHeaderVisible(true);
        column(layout, "result_file", 3);
        column(layout, "result_holds", 2);
        files.addListener(SWT.DefaultSelection, event -> launch.accept(file()));
        open = button("result_open", () -> launch.accept(file()));
        Button folder = button("result_folder", () -> launch.accept(file().getParent()));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(folder);
        heading = new Label(this, SWT.NONE);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(heading);
        notices = new Text(this, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(SWT.DEFAULT, 120).applyTo(notices);
    }

    private void column(TableColumnLayout layout, String key, int weight) {
        TableColumn column = new TableColumn(files, SWT.NONE);
        column.setText(messages.get(key));
        layout.setColumnData(column, new ColumnWeightData(weight, 160, true));
    }

    private Button button(String key, Runnable action) {
        Button button = new Button(this, SWT.PUSH);
        button.setText(messages.get(key));
        GridDataFactory.fillDefaults().applyTo(button);
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    private Path file() {
        return (Path) files.getItem(Math.max(0, files.getSelectionIndex())).getData();
    }

    /** Shows what was written, which is one file at least. */
    void show(ExportFiles.Result result) {
        files.removeAll();
        boolean several = result.written().size() > 1;
        StringBuilder text = new StringBuilder();
        for (ExportFiles.Written written : result.written()) {
            TableItem item = new TableItem(files, SWT.NONE);
            item.setText(new String[]{written.file().toString(), written.summary().done()});
            item.setData(written.file());
            List<String> lines = written.summary().notices();
            lines.forEach(line -> text.append(several ? written.file().getFileName() + ": " : "").append(line)
                    .append('\n'));
        }
        files.select(0);
        notices.setText(text.toString().stripTrailing());
        heading.setText(messages.get(text.isEmpty() ? "result_complete" : "result_leftOut"));
        notices.setVisible(!text.isEmpty());
    }

    /** Puts the focus where Return opens the file. */
    Button first() {
        return open;
    }
}
