package org.waymark.ui.properties;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.waymark.core.edit.Candidates;
import org.waymark.ui.elements.ElementIcons;
import org.waymark.ui.widgets.Icon;

/** Edits a reference to one element: a button that opens a list with search. Letters typed on it search at once. */
final class ReferenceEditor implements FieldEditor {

    private static final int PADDING = 22;
    private static final int ICON = 20;

    private final Field field;
    private String full = "";
    private Button button;
    private ToolItem open;
    private ToolItem clear;

    ReferenceEditor(Field field) {
        this.field = field;
    }

    @Override
    public Control create(Composite parent) {
        Composite box = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(2, 0).applyTo(box);
        button = new Button(box, SWT.PUSH | SWT.LEFT);
        button.addListener(SWT.Resize, e -> fit());
        button.addListener(SWT.Selection, e -> pick(""));
        button.addListener(SWT.KeyDown, this::key);
        GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(button);
        ToolBar bar = new ToolBar(box, SWT.FLAT);
        open = item(bar, Icon.DETAILS, "reference_open", () -> field.form().open((EObject) field.value()));
        clear = item(bar, Icon.CLEAR, "reference_clear", () -> field.set(null));
        return box;
    }

    private ToolItem item(ToolBar bar, Icon icon, String tooltip, Runnable action) {
        ToolItem item = new ToolItem(bar, SWT.PUSH);
        item.setImage(icon.image());
        item.setToolTipText(field.form().messages().get(tooltip));
        item.addListener(SWT.Selection, e -> action.run());
        return item;
    }

    private void key(Event event) {
        if (event.keyCode == SWT.ARROW_DOWN) {
            pick("");
        } else if (event.keyCode == SWT.DEL && clear.getEnabled()) {
            field.set(null);
        } else if (Character.isLetterOrDigit(event.character) && (event.stateMask & (SWT.MOD1 | SWT.ALT)) == 0) {
            pick(String.valueOf(event.character));
        }
    }

    private void pick(String typed) {
        List<EObject> candidates = Candidates.of(field.owner(), field.reference());
        if (field.editable()) {
            new ElementPicker(button, field.form(), candidates, typed,
                    chosen -> chosen.stream().findFirst().ifPresent(field::set)).open();
        }
    }

    @Override
    public void refresh() {
        boolean mixed = field.mixed();
        EObject target = mixed ? null : (EObject) field.value();
        String text = mixed
                ? field.form().messages().get("value_mixed")
                : target == null ? field.form().messages().get("reference_none") : name(target);
        full = text;
        button.setImage(target == null ? null : ElementIcons.of(target.eClass()).image());
        fit();
        button.setEnabled(field.editable());
        open.setEnabled(target != null && !dangling(target));
        clear.setEnabled(field.editable() && (mixed || target != null) && !field.feature().isRequired());
    }

    /** Shortens the text, which SWT buttons do not do. */
    private void fit() {
        GC gc = new GC(button);
        int room = Math.max(30, button.getSize().x - PADDING - (button.getImage() == null ? 0 : ICON));
        String text = full;
        while (text.length() > 2 && gc.textExtent(text).x > room) {
            text = text.substring(0, text.length() - 2).stripTrailing() + "\u2026";
        }
        gc.dispose();
        button.setText(text.replace("&", "&&"));
        button.setToolTipText(text.equals(full) ? field.explanation() : full);
    }

    private String name(EObject target) {
        return dangling(target) ? field.form().messages().get("reference_dangling") : field.form().texts().of(target);
    }

    /**
     * Returns whether the target is missing; the text of a dangling reference stays in the file until the user changes
     * it.
     */
    private boolean dangling(EObject target) {
        return target.eIsProxy() || !field.form().subject().session().contains(target);
    }
}
