package org.waymark.ui.properties;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** Several literals of an enumeration, kept in their order. */
final class FlagsEditor extends FeatureEditor {

    private final List<Enumerator> literals;
    private final List<Button> buttons = new ArrayList<>();

    FlagsEditor(Subject subject) {
        super(subject);
        literals = ((EEnum) subject.feature().getEType()).getELiterals().stream().map(EEnumLiteral::getInstance).toList();
    }

    @Override
    void create(Composite parent) {
        for (Enumerator literal : literals) {
            Button button = new Button(parent, SWT.CHECK);
            button.setText(texts.literal(subject.feature(), literal));
            button.setEnabled(!subject.readOnly());
            button.addListener(SWT.Selection, event -> commit(chosen()));
            buttons.add(button);
        }
    }

    private List<Enumerator> chosen() {
        return literals.stream().filter(l -> buttons.get(literals.indexOf(l)).getSelection()).toList();
    }

    @Override
    void refresh() {
        List<?> values = subject.value() instanceof List<?> list ? list : List.of();
        for (int i = 0; i < buttons.size(); i++) {
            buttons.get(i).setSelection(values.contains(literals.get(i)));
        }
    }
}
