package org.waymark.ui.properties;

import java.time.DateTimeException;
import java.util.Locale;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.ExtendedMetaData;
import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.waymark.model.ModelTexts;
import org.waymark.model.cjm.CjmPackage;
import org.waymark.ui.Icon;

/** A number, a date, a duration and the like, typed as text; what is no such value is marked and not handed over. */
final class ValueEditor extends TextEditor {

    private final EDataType type;
    private ControlDecoration mark;

    ValueEditor(Subject subject) {
        super(subject, false);
        type = (EDataType) subject.feature().getEType();
    }

    @Override
    void create(Composite parent) {
        super.create(parent);
        mark = new ControlDecoration(text(), SWT.RIGHT | SWT.TOP);
        mark.setImage(Icon.ERROR.image());
        mark.hide();
    }

    @Override
    String problem(String typed) {
        if (typed.isBlank()) {
            return "";
        }
        try {
            return inRange(EcoreUtil.createFromString(type, typed.strip())) ? "" : explanation();
        } catch (IllegalArgumentException | DateTimeException e) {
            // what was typed is no value of the type: the explanation says what one looks like
            return explanation();
        }
    }

    private String explanation() {
        return type.getEPackage() == CjmPackage.eINSTANCE ? ModelTexts.of(Locale.getDefault()).explanation(type)
                : messages.get("value_wholeNumber");
    }

    private boolean inRange(Object value) {
        ExtendedMetaData limits = ExtendedMetaData.INSTANCE;
        String least = limits.getMinInclusiveFacet(type);
        String most = limits.getMaxInclusiveFacet(type);
        if (!(value instanceof java.math.BigDecimal number)) {
            return true;
        }
        return (least == null || number.compareTo(new java.math.BigDecimal(least)) >= 0)
                && (most == null || number.compareTo(new java.math.BigDecimal(most)) <= 0);
    }

    @Override
    Object value(String typed) {
        return typed.isBlank() ? null : EcoreUtil.createFromString(type, typed.strip());
    }

    @Override
    String show(Object value) {
        return value == null ? "" : EcoreUtil.convertToString(type, value);
    }

    @Override
    void complain(String problem) {
        mark.setDescriptionText(problem);
        if (problem.isEmpty()) {
            mark.hide();
        } else {
            mark.show();
        }
    }
}
