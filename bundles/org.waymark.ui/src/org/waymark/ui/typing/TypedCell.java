package org.waymark.ui.typing;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.waymark.ui.session.PortfolioSession;
import org.waymark.ui.session.Unfinished;
import org.waymark.ui.widgets.Muted;

/**
 * A text cell editor that registers with the portfolio, so that saving includes the text being typed. An invalid text
 * is shown in red with the reason.
 */
public class TypedCell extends TextCellEditor implements Unfinished {

    private final Supplier<Optional<PortfolioSession>> session;
    private final Function<String, Optional<Command>> edit;
    private Optional<PortfolioSession> told = Optional.empty();
    private Color plain;

    /**
     * @param session portfolio of the edited element, asked for when something is typed
     * @param edit returns the edit that applying a valid text would execute
     */
    public TypedCell(Composite parent, int style, Supplier<Optional<PortfolioSession>> session,
            Function<String, Optional<Command>> edit) {
        this.session = session;
        this.edit = edit;
        setStyle(style);
        create(parent);
        text.addListener(SWT.Modify, event -> modified());
    }

    private void modified() {
        if (isValueValid() && plain != null) {
            text.setForeground(plain);
            plain = null;
        } else if (!isValueValid() && plain == null) {
            plain = text.getForeground();
            text.setForeground(Muted.wrong(text));
        }
        text.setToolTipText(isValueValid() ? null : getErrorMessage());
        if (isActivated() && told.isEmpty() && isDirty()) {
            told = session.get();
            told.ifPresent(s -> s.typing(this));
        }
    }

    /** Unregisters before the edit is executed, which would otherwise wait for it. */
    @Override
    protected void fireApplyEditorValue() {
        tellFinished();
        super.fireApplyEditorValue();
    }

    @Override
    public Optional<Command> typed() {
        return isValueValid() ? edit.apply(text.getText()) : Optional.empty();
    }

    @Override
    public void finish() {
        fireApplyEditorValue();
        deactivate();
    }

    private void tellFinished() {
        told.ifPresent(s -> s.finished(this));
        told = Optional.empty();
    }

    @Override
    public void deactivate() {
        tellFinished();
        super.deactivate();
    }

    @Override
    public void dispose() {
        tellFinished();
        super.dispose();
    }
}
