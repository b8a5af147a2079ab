package org.waymark.ui.preferences;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.waymark.core.text.Messages;
import org.waymark.ui.widgets.CheckBox;

/** A preference page of lines with a label and a choice, which are taken over together. */
abstract class SettingsPage extends PreferencePage implements IWorkbenchPreferencePage {

    private static final int HINT_WIDTH = 380;

    private final Messages messages = Messages.of(SettingsPage.class);
    private final List<Runnable> takeOver = new ArrayList<>();
    private Settings settings;
    private Composite page;

    SettingsPage() {
        noDefaultAndApplyButton();
    }

    @Override
    public void init(IWorkbench workbench) {
        settings = workbench.getService(Settings.class);
    }

    final Settings settings() {
        return settings;
    }

    final String text(String key, Object... arguments) {
        return messages.get(key, arguments);
    }

    @Override
    protected Control createContents(Composite parent) {
        page = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.verticalSpacing = 8;
        layout.horizontalSpacing = 12;
        page.setLayout(layout);
        fill();
        return page;
    }

    /** Adds the lines. */
    abstract void fill();

    /** Adds a line with a choice; the number of the chosen item is taken over. */
    final Combo choice(String label, List<String> items, int chosen, IntConsumer taken) {
        new Label(page, SWT.NONE).setText(text(label));
        Combo combo = new Combo(page, SWT.READ_ONLY);
        items.forEach(combo::add);
        combo.select(chosen);
        combo.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        takeOver.add(() -> taken.accept(combo.getSelectionIndex()));
        return combo;
    }

    final void line(String label, String value, Consumer<String> taken) {
        new Label(page, SWT.NONE).setText(text(label));
        Text field = new Text(page, SWT.BORDER);
        field.setText(value);
        field.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        takeOver.add(() -> taken.accept(field.getText()));
    }

    final Button check(String label, boolean on, Consumer<Boolean> taken) {
        Button button = CheckBox.in(page);
        button.setText(text(label));
        button.setSelection(on);
        button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        takeOver.add(() -> taken.accept(button.getSelection()));
        return button;
    }

    /** Adds a sentence of explanation below a line. */
    final void hint(String key) {
        Label hint = new Label(page, SWT.WRAP);
        hint.setText(text(key));
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1);
        data.widthHint = HINT_WIDTH;
        hint.setLayoutData(data);
    }

    final Button button(String key, Runnable run) {
        Button button = new Button(page, SWT.PUSH);
        button.setText(text(key));
        button.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false, 2, 1));
        button.addListener(SWT.Selection, event -> run.run());
        return button;
    }

    @Override
    public boolean performOk() {
        takeOver.forEach(Runnable::run);
        return true;
    }
}
