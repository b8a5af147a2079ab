package org.waymark.ui.preferences;

import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.waymark.core.text.Messages;
import org.waymark.ui.preferences.Settings.Look;
import org.waymark.ui.preferences.Settings.MapColours;
import org.waymark.ui.widgets.CheckBox;

/** The preference page for the colours of the window and of maps. */
public final class LookPage extends PreferencePage implements IWorkbenchPreferencePage {

    private final Messages messages = Messages.of(LookPage.class);
    private Settings settings;
    private Combo look;
    private Combo map;
    private Button safe;
    private Button empty;

    public LookPage() {
        noDefaultAndApplyButton();
    }

    @Override
    public void init(IWorkbench workbench) {
        settings = workbench.getService(Settings.class);
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        page.setLayout(new GridLayout(2, false));
        look = combo(page, "look_window", "look_light", "look_dark");
        look.select(settings.look().ordinal());
        map = combo(page, "look_map", "look_asWindow", "look_light", "look_dark");
        map.select(settings.mapColours().ordinal());
        safe = check(page, "look_safe");
        safe.setSelection(settings.safeColours());
        empty = check(page, "look_emptyLanes");
        empty.setSelection(settings.emptyLanes());
        return page;
    }

    private Combo combo(Composite page, String label, String... items) {
        new Label(page, SWT.NONE).setText(messages.get(label));
        Combo combo = new Combo(page, SWT.READ_ONLY);
        for (String item : items) {
            combo.add(messages.get(item));
        }
        combo.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        return combo;
    }

    private Button check(Composite page, String label) {
        Button button = CheckBox.in(page);
        button.setText(messages.get(label));
        button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        return button;
    }

    @Override
    public boolean performOk() {
        settings.map(MapColours.values()[map.getSelectionIndex()], safe.getSelection(), empty.getSelection());
        settings.look(Look.values()[look.getSelectionIndex()]);
        return true;
    }
}
