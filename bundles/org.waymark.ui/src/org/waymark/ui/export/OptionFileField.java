package org.waymark.ui.export;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Text;
import org.waymark.core.exchange.ExportOption;
import org.waymark.core.text.Messages;

/** A field for the file of an option, with a button that opens the dialog for files. An empty field means none. */
final class OptionFileField {

    private final ExportOption.File option;
    private final Composite area;
    private final Text path;

    OptionFileField(Composite parent, ExportOption.File option, Path value, Consumer<Path> changed) {
        this.option = option;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 0).applyTo(area);
        path = new Text(area, SWT.BORDER);
        path.setText(option.format(value));
        path.setToolTipText(option.help(Locale.getDefault()));
        GridDataFactory.fillDefaults().grab(true, false).hint(110, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER)
                .applyTo(path);
        path.addListener(SWT.Modify,
                event -> changed.accept(option.parse(path.getText()).orElse(ExportOption.File.NONE)));
        Button browse = new Button(area, SWT.PUSH);
        browse.setText(Messages.of(OptionFileField.class).get("export_optionBrowse"));
        browse.addListener(SWT.Selection, event -> browse());
    }

    Composite control() {
        return area;
    }

    private void browse() {
        FileDialog dialog = new FileDialog(area.getShell(), SWT.OPEN);
        dialog.setText(Messages.of(OptionFileField.class).get("export_optionTitle"));
        dialog.setFilterExtensions(new String[]{
                String.join(";", option.extensions().stream().map(extension -> "*." + extension).toList())});
        dialog.setFileName(path.getText());
        String chosen = dialog.open();
        if (chosen != null) {
            path.setText(chosen);
        }
    }
}
