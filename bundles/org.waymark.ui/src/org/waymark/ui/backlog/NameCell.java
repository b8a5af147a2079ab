package org.waymark.ui.backlog;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ICellEditorListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.waymark.core.edit.FeatureEdits;
import org.waymark.model.cjm.CjmPackage.Literals;
import org.waymark.model.cjm.NamedElement;
import org.waymark.ui.session.PortfolioSession;
import org.waymark.ui.typing.TypedCell;

/** Edits the name of an item where it is drawn. */
final class NameCell {

    private static final int HEIGHT = 32;
    private static final int NARROWEST = 160;

    private NameCell() {
    }

    /**
     * Opens the field.
     *
     * @param done called when it is closed
     */
    static void open(Composite canvas, Rectangle place, EObject element, PortfolioSession session, Runnable done) {
        String before = ((NamedElement) element).getName();
        TypedCell cell = new TypedCell(canvas, SWT.BORDER, () -> Optional.of(session),
                typed -> Optional.of(new FeatureEdits(session.domain()).set(element, Literals.NAMED_ELEMENT__NAME,
                        typed)));
        cell.setValue(before == null ? "" : before);
        cell.getControl().setBounds(place.x, place.y, Math.max(NARROWEST, place.width),
                Math.min(HEIGHT, Math.max(HEIGHT - 4, place.height)));
        cell.addListener(new ICellEditorListener() {

            @Override
            public void applyEditorValue() {
                Object typed = cell.getValue();
                close();
                session.execute(new FeatureEdits(session.domain()).set(element, Literals.NAMED_ELEMENT__NAME, typed));
            }

            @Override
            public void cancelEditor() {
                close();
            }

            @Override
            public void editorValueChanged(boolean oldValidState, boolean newValidState) {
                // any text is a name
            }

            private void close() {
                cell.removeListener(this);
                canvas.getDisplay().asyncExec(() -> {
                    cell.dispose();
                    done.run();
                });
            }
        });
        cell.activate();
        cell.getControl().setVisible(true);
        cell.setFocus();
    }
}
