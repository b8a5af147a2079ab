package org.waymark.ui.properties;

import java.util.List;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

/** One of the literals of an enumeration. */
final class EnumEditor extends FeatureEditor {

    private final List<Enumerator> literals;
    private Combo combo;

    EnumEditor(Subject subject) {
        super(subject);
        literals = ((EEnum) subject.feature().getEType()).getELiterals().stream().map(EEnumLiteral::getInstance).toList();
    }

    @Override
    void create(Composite parent) {
        combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
        combo.setItems(literals.stream().map(l -> texts.literal(subject.feature(), l)).toArray(String[]::new));
        combo.setEnabled(!subject.readOnly());
        combo.addListener(SWT.Selection, event -> commit(literals.get(combo.getSelectionIndex())));
        // the wheel scrolls the page, it does not change what the mouse happens to pass over
        combo.addListener(SWT.MouseVerticalWheel, event -> event.doit = false);
    }

    @Override
    void refresh() {
        int index = literals.indexOf(subject.value());
        if (index < 0) {
            combo.deselectAll();
        } else {
            combo.select(index);
        }
    }
}
