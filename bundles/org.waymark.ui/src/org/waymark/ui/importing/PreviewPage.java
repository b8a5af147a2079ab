package org.waymark.ui.importing;

import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.waymark.core.task.MappingFile;
import org.waymark.core.task.NamedFile;
import org.waymark.core.text.Messages;
import org.waymark.ui.importing.table.NamesPane;
import org.waymark.ui.importing.table.TableMade;

/** Shows the map that a table becomes, what is left out of it, and names that may mean existing elements. */
final class PreviewPage extends Composite {

    private final Messages messages = Messages.of(PreviewPage.class);
    private final FoundPane content;
    private final NamesPane names;
    private final Button keep;

    /** @param renamed gets the names that mean existing elements */
    PreviewPage(Composite parent, Consumer<Map<String, String>> renamed) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 8).applyTo(this);
        content = new FoundPane(this);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(content);
        names = new NamesPane(this, renamed);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(names);
        names.setVisible(false);
        keep = new Button(this, SWT.CHECK);
    }

    /** Begins with a table that is in no file. */
    void begin(Map<String, String> taken) {
        names.reset(taken);
        keep.setVisible(false);
        content.show(messages.get("import_reading"));
    }

    /** Begins with another file. */
    void begin(NamedFile source, Map<String, String> taken) {
        names.reset(taken);
        keep.setText(messages.get("import_keep", MappingFile.of(source).path().getFileName()).replace("&&", "&"));
        keep.setSelection(MappingFile.beside(source).isPresent());
        content.show(messages.get("import_reading"));
    }

    void show(String message) {
        content.show(message);
    }

    void show(TableMade made) {
        content.show(made.summary(), made.drawing(), made.notices());
        names.show(made.result().report().created());
        layout();
    }

    /** Returns whether the meaning of the columns is to be kept beside the file. */
    boolean keepMapping() {
        return keep.getSelection();
    }

    @Override
    public boolean setFocus() {
        return content.setFocus();
    }
}
