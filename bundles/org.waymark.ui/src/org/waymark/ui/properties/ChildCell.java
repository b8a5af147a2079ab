package org.waymark.ui.properties;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.CheckboxCellEditor;
import org.eclipse.jface.viewers.ComboBoxViewerCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.waymark.core.JourneyException;
import org.waymark.core.edit.Candidates;
import org.waymark.core.edit.EmotionEdits;
import org.waymark.model.cjm.CjmPackage.Literals;
import org.waymark.ui.typing.TypedCell;

/**
 * Edits one feature of a contained element in its row. Texts of several lines and many-valued features other than roles
 * are edited on the element's own page.
 */
final class ChildCell extends EditingSupport {

    private static final String NONE = "\u2013";

    private final TableViewer viewer;
    private final Field field;
    private final EStructuralFeature feature;
    private final CellValues values;

    ChildCell(TableViewer viewer, Field field, EStructuralFeature feature) {
        super(viewer);
        this.viewer = viewer;
        this.field = field;
        this.feature = feature;
        this.values = new CellValues(field.form(), feature);
    }

    @Override
    protected boolean canEdit(Object row) {
        Object value = ((EObject) row).eGet(feature);
        boolean lines = value instanceof String text && text.indexOf('\n') >= 0;
        return field.editable() && values.fit() && !lines && !FormSection.READ_ONLY.contains(feature);
    }

    @Override
    protected CellEditor getCellEditor(Object row) {
        if (feature.getEType().getInstanceClass() == boolean.class) {
            return new CheckboxCellEditor(viewer.getTable());
        }
        List<Object> choices = choices((EObject) row);
        return choices.isEmpty() ? text((EObject) row) : combo(choices);
    }

    private CellEditor text(EObject row) {
        TypedCell editor = new TypedCell(viewer.getTable(), SWT.NONE,
                () -> Optional.of(field.form().subject().session()), typed -> edit(row, typed));
        editor.setValidator(value -> {
            try {
                values.read((String) value);
                return null;
            } catch (JourneyException e) {
                return e.getMessage();
            }
        });
        return editor;
    }

    private Optional<Command> edit(EObject row, String typed) {
        try {
            return Optional.of(edit(row, (Object) values.read(typed)));
        } catch (JourneyException e) {
            // not a value yet; the cell says so
            return Optional.empty();
        }
    }

    private Command edit(EObject row, Object value) {
        return field.form().subject().edits().set(row, feature, value);
    }

    private CellEditor combo(List<Object> choices) {
        ComboBoxViewerCellEditor editor = new ComboBoxViewerCellEditor(viewer.getTable(), SWT.READ_ONLY);
        editor.setActivationStyle(ComboBoxViewerCellEditor.DROP_DOWN_ON_MOUSE_ACTIVATION);
        editor.setContentProvider(ArrayContentProvider.getInstance());
        editor.setLabelProvider(LabelProvider.createTextProvider(choice -> {
            String text = choice == NONE ? NONE : field.form().values().of(feature, choice);
            return text.isEmpty() ? NONE : text;
        }));
        editor.setInput(choices);
        return editor;
    }

    private List<Object> choices(EObject row) {
        List<Object> choices = new ArrayList<>();
        if (feature instanceof EReference reference) {
            if (!reference.isRequired()) {
                choices.add(NONE);
            }
            choices.addAll(Candidates.of(row, reference));
        } else if (!feature.isMany() && feature.getEType() instanceof EEnum literals) {
            literals.getELiterals().forEach(literal -> choices.add(literal.getInstance()));
        } else if (feature.getEType() == Literals.RATING) {
            IntStream.rangeClosed(0, 5).forEach(choices::add);
        } else if (feature.getEType() == Literals.SCORE) {
            choices.add(NONE);
            IntStream.rangeClosed(-4, 4).mapToObj(half -> EmotionEdits.snap(-half / 2.0)).forEach(choices::add);
        }
        return choices;
    }

    @Override
    protected Object getValue(Object row) {
        Object value = ((EObject) row).eGet(feature);
        if (value instanceof Boolean) {
            return value;
        }
        boolean text = choices((EObject) row).isEmpty();
        return text
                ? values.show(value)
                : value instanceof BigDecimal score
                        ? EmotionEdits.snap(score.doubleValue())
                        : Objects.requireNonNullElse(value, NONE);
    }

    @Override
    protected void setValue(Object row, Object chosen) {
        if (chosen == null || chosen.equals(getValue(row))) {
            return;
        }
        EObject child = (EObject) row;
        try {
            boolean text = chosen instanceof String && choices(child).isEmpty();
            Object value = text
                    ? values.read((String) chosen)
                    : chosen == NONE ? null : chosen;
            field.form().subject().execute(edit(child, value));
        } catch (JourneyException e) {
            viewer.getTable().getDisplay().beep();
        }
    }
}
