package org.waymark.ui.compare;

import java.util.Locale;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.waymark.core.text.Messages;
import org.waymark.core.compare.ChangeSides;
import org.waymark.core.compare.ChangeTexts;
import org.waymark.core.persist.PortfolioDocument;

/** Shows one change: its place, the content before and the content after. */
final class ChangeDetail extends Composite {

    private final Messages messages = Messages.of(ChangeDetail.class);
    private final ChangeTexts texts = ChangeTexts.of(Locale.getDefault());
    private final Label element;
    private final SideColumn before;
    private final SideColumn after;
    private final Button revert;
    private final Button revertAll;
    private final Button reveal;

    ChangeDetail(Composite parent, String other, Runnable revertAction, Runnable revertAllAction,
            Runnable revealAction) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(12, 8).spacing(8, 6).applyTo(this);
        element = new Label(this, SWT.WRAP);
        element.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(element);
        Composite columns = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).spacing(10, 0).applyTo(columns);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(columns);
        before = new SideColumn(columns, other);
        after = new SideColumn(columns, messages.get("compare_now"));
        Composite buttons = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(buttons);
        revert = button(buttons, "compare_revert", revertAction);
        revertAll = button(buttons, "compare_revertAll", revertAllAction);
        reveal = button(buttons, "compare_reveal", revealAction);
        enable(false, false, false);
    }

    private Button button(Composite parent, String key, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(messages.get(key));
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    SideColumn[] columns() {
        return new SideColumn[]{before, after};
    }

    void show(ChangeTree.Line line, PortfolioDocument older, PortfolioDocument newer, boolean dark) {
        element.setText(texts.place(line.change().element()).replace("&", "&&"));
        ChangeSides sides = ChangeSides.of(line.change(), older, newer, Locale.getDefault());
        String nothing = messages.get("side_nothing");
        before.show(sides.before(), nothing, false);
        after.show(sides.after(), nothing, false);
        if (!sides.before().isEmpty() && !sides.after().isEmpty()) {
            new Marking(dark).mark(before.text(), Marking.Side.REMOVED, sides.after());
            new Marking(dark).mark(after.text(), Marking.Side.ADDED, sides.before());
        }
        layout(true, true);
    }

    void clear() {
        element.setText("");
        before.show("", "", false);
        after.show("", "", false);
        enable(false, false, false);
    }

    void enable(boolean canRevert, boolean canRevertAll, boolean canReveal) {
        revert.setEnabled(canRevert);
        revertAll.setEnabled(canRevertAll);
        reveal.setEnabled(canReveal);
    }
}
