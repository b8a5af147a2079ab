package org.waymark.ui.paths;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.waymark.core.paths.PathFilter;
import org.waymark.core.edit.ObservedEdits;
import org.waymark.core.text.Messages;
import org.waymark.ui.widgets.CheckBox;
import org.waymark.ui.widgets.ComboTip;
import org.waymark.ui.widgets.HelpedButton;

/** The lines above the rows: what is listed, a search, the share to reach, and what can be done with the selection. */
final class ExplorerBar {

    /** The lists. */
    enum Kind {
        PATHS, DEVIATIONS, GROUPS, QUALITY
    }

    /** Follows the bar. */
    interface Follower {

        /** The rows are to be made again. */
        void changed();

        /** The overlay of the map was switched on or off. */
        void shown();

        /** An initiative is to answer the selection. */
        void answer();

        /** The observed journey is to be written. */
        void write();

        /** Another log is to be read. */
        void again();
    }

    private static final int EIGHTY = 80;
    private static final int SEARCH = 160;

    private final Messages messages = Messages.of(ExplorerBar.class);
    private final Composite bar;
    private final Combo kind;
    private final Text search;
    private final Label share;
    private final Spinner percent;
    private final Label said;
    private final Button overlay;
    private final Button initiative;
    private final Button journey;
    private final Button each;
    private boolean writable;
    private boolean setting;

    ExplorerBar(Composite parent, Follower follower) {
        bar = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        GridLayoutFactory.fillDefaults().margins(12, 8).spacing(0, 6).applyTo(bar);
        Composite choices = line(4);
        kind = new Combo(choices, SWT.READ_ONLY);
        kind.setItems(messages.get("kind_paths"), messages.get("kind_deviations"), messages.get("kind_groups"),
                messages.get("kind_quality"));
        kind.select(0);
        ComboTip.on(kind, messages.get("kind_help"));
        kind.addListener(SWT.Selection, event -> {
            enable();
            follower.changed();
            follower.shown();
        });
        search = new Text(choices, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(messages.get("search_hint"));
        search.setToolTipText(messages.get("search_help"));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(SEARCH, SWT.DEFAULT)
                .applyTo(search);
        search.addListener(SWT.Modify, event -> follower.changed());
        share = new Label(choices, SWT.NONE);
        share.setText(messages.get("share"));
        percent = new Spinner(choices, SWT.BORDER);
        percent.setValues(EIGHTY, 1, 100, 0, 1, 10);
        percent.setToolTipText(messages.get("share_help"));
        percent.addListener(SWT.Selection, event -> {
            if (!setting) {
                follower.changed();
            }
        });
        Composite actions = line(5);
        overlay = CheckBox.in(actions);
        overlay.setText(messages.get("action_overlay"));
        overlay.setSelection(true);
        overlay.addListener(SWT.Selection, event -> follower.shown());
        initiative = HelpedButton.create(actions, messages, "action_initiative", follower::answer);
        journey = HelpedButton.create(actions, messages, "action_journey", follower::write);
        each = CheckBox.in(actions);
        each.setText(messages.get("action_each"));
        each.setToolTipText(messages.get("action_each_help", ObservedEdits.MOST_PATHS));
        HelpedButton.create(actions, messages, "action_again", follower::again);
        said = new Label(bar, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(SEARCH, SWT.DEFAULT).applyTo(said);
    }

    private Composite line(int columns) {
        Composite line = new Composite(bar, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        GridLayoutFactory.fillDefaults().numColumns(columns).spacing(8, 0).applyTo(line);
        return line;
    }

    /**
     * Offers what can be done with a result.
     *
     * @param plan whether it is compared with a map
     * @param changeable whether the portfolio of the map can be changed
     */
    void offer(boolean plan, boolean changeable) {
        writable = changeable;
        overlay.setEnabled(plan);
        journey.setEnabled(changeable);
        each.setEnabled(changeable);
    }

    /** Begins with all paths of another result. */
    void begin() {
        search.setText("");
        enable();
    }

    private void enable() {
        search.setEnabled(kind() == Kind.PATHS);
        percent.setEnabled(kind() == Kind.PATHS);
        share.setEnabled(kind() == Kind.PATHS);
    }

    /** Enables what needs a selected difference to the map. */
    void selected(boolean deviation) {
        initiative.setEnabled(deviation && writable);
    }

    /** Says something beside the search. */
    void say(String text) {
        String shown = text.replace("&", "&&");
        if (!shown.equals(said.getText())) {
            said.setText(shown);
            bar.getParent().layout(true, true);
        }
    }

    Kind kind() {
        return Kind.values()[Math.max(0, kind.getSelectionIndex())];
    }

    PathFilter filter() {
        return PathFilter.of(search.getText());
    }

    /** Returns whether the first paths are to become journeys, too. */
    boolean eachPath() {
        return each.getSelection();
    }

    int percent() {
        return percent.getSelection();
    }

    void percent(int value) {
        setting = true;
        percent.setSelection(value);
        setting = false;
    }

    boolean isShown() {
        return overlay.getSelection();
    }
}
