package org.waymark.ui.properties;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.waymark.ui.widgets.CheckBox;

/** Edits a set of literals of an enumeration, such as the roles of an ownership, kept in the order of the literals. */
final class ChecksEditor implements FieldEditor {

    private final Field field;
    private final Map<Enumerator, Button> checks = new LinkedHashMap<>();

    ChecksEditor(Field field) {
        this.field = field;
    }

    @Override
    public Control create(Composite parent) {
        Composite box = new Composite(parent, SWT.NONE);
        RowLayoutFactory.swtDefaults().type(SWT.HORIZONTAL).wrap(true).margins(0, 2).spacing(10).applyTo(box);
        ((EEnum) field.feature().getEType()).getELiterals().forEach(l -> check(box, l.getInstance()));
        return box;
    }

    private void check(Composite box, Enumerator literal) {
        Button check = CheckBox.in(box);
        check.setText(field.form().texts().literal(field.feature(), literal));
        check.setToolTipText(field.explanation());
        check.addListener(SWT.Selection, e -> store());
        checks.put(literal, check);
    }

    /**
     * Stores the checked literals. If the elements differ, literals that only some have are removed with the first
     * click.
     */
    private void store() {
        field.set(checks.keySet().stream().filter(l -> checks.get(l).getSelection() && !checks.get(l).getGrayed())
                .toList());
    }

    @Override
    public void refresh() {
        checks.forEach((literal, check) -> {
            List<EObject> having = field.owners().stream().filter(o -> ((List<?>) o.eGet(field.feature()))
                    .contains(literal)).toList();
            check.setGrayed(!having.isEmpty() && having.size() < field.owners().size());
            check.setSelection(!having.isEmpty());
            check.setEnabled(field.editable());
        });
    }
}
