package org.waymark.ui.paths.wizard;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.waymark.core.paths.LogSource;

/**
 * The fields of a log that is a table in a database. User and password are those of the environment, so that they stand
 * in no field, no file and no picture.
 */
final class DatabaseFields {

    private static final int FIELD = 260;

    private final LogPage page;
    private final Runnable changed;
    private final List<Control> controls = new ArrayList<>();
    private final Text url;
    private final Text table;
    private final Text driver;
    private final Text schema;

    DatabaseFields(LogPage page, Runnable changed) {
        this.page = page;
        this.changed = changed;
        url = field("table_url");
        table = field("table_table");
        driver = field("table_driver");
        schema = field("table_schema");
    }

    private Text field(String key) {
        Label label = new Label(page, SWT.NONE);
        label.setText(page.get(key));
        Text text = new Text(page, SWT.BORDER);
        GridDataFactory.fillDefaults().hint(FIELD, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(text);
        text.addListener(SWT.Modify, event -> changed.run());
        controls.addAll(List.of(label, text, page.help(page, key)));
        return text;
    }

    List<Control> controls() {
        return controls;
    }

    void begin() {
        url.setFocus();
    }

    /** Returns the table; empty while its address or name is missing. */
    Optional<LogSource> source() {
        String address = url.getText().strip();
        String name = table.getText().strip();
        return address.isEmpty() || name.isEmpty()
                ? Optional.empty()
                : Optional.of(new LogSource.Table(address, name, jar(), Optional.of(schema.getText().strip())
                        .filter(it -> !it.isEmpty()), LogSource.Login.of(System.getenv())));
    }

    private Optional<Path> jar() {
        try {
            return Optional.of(driver.getText().strip()).filter(it -> !it.isEmpty()).map(Path::of);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
