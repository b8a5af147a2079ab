package org.waymark.ui.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.IExpansionListener;
import org.eclipse.ui.forms.widgets.ExpandableComposite;

/** A foldable section: labels on the left, controls on the right. Its controls are created when it first unfolds. */
final class SectionPane {

    /** Room in front of labels, so that they stand below the title of their section. */
    private static final int INDENT = 14;

    private final FormSection section;
    private final List<EStructuralFeature> features;
    private final ElementForm form;
    private final int labelWidth;
    private final Map<FormSection, Boolean> folds;
    private final ExpandableComposite pane;
    private final List<FieldEditor> editors = new ArrayList<>();

    SectionPane(Composite parent, FormSection section, List<EStructuralFeature> features, ElementForm form,
            Map<FormSection, Boolean> folds, int labelWidth) {
        this.section = section;
        this.features = features;
        this.form = form;
        this.labelWidth = labelWidth;
        this.folds = folds;
        pane = new ExpandableComposite(parent, SWT.NONE, ExpandableComposite.TWISTIE);
        pane.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        pane.setText(section.title());
        pane.clientVerticalSpacing = 6;
        settle();
        pane.addExpansionListener(IExpansionListener.expansionStateChangingAdapter(e -> {
            folds.put(section, e.getState());
            if (e.getState() && editors.isEmpty()) {
                fill();
                refresh();
            }
        }));
        pane.addExpansionListener(IExpansionListener.expansionStateChangedAdapter(e -> form.resized()));
    }

    /** Folds or unfolds for the elements that are shown now, unless the user has done so. */
    void settle() {
        boolean open = folds.getOrDefault(section, section.open(filled() > 0));
        if (open && editors.isEmpty()) {
            fill();
        }
        if (open != pane.isExpanded()) {
            pane.setExpanded(open);
            form.resized();
        }
    }

    private long filled() {
        return features.stream().filter(f -> form.subject().first().eIsSet(f)).count();
    }

    private void fill() {
        Composite body = new Composite(pane, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(2, 0)
                .extendedMargins(form.isNarrow() ? 2 : INDENT, 0, 0, 6)
                .spacing(form.isNarrow() ? 3 : 8, 5).applyTo(body);
        features.forEach(feature -> row(body, new Field(form, feature)));
        pane.setClient(body);
    }

    private void row(Composite body, Field field) {
        FieldEditor editor = FieldEditors.of(field);
        editors.add(editor);
        if (!editor.wide()) {
            label(body, field);
        }
        Control control = editor.create(body);
        control.setData(FieldEditor.class.getName(), editor);
        if (control.getLayoutData() == null) {
            GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).span(editor.wide() ? 2 : 1, 1)
                    .hint(60, SWT.DEFAULT).minSize(60, form.lineHeight()).applyTo(control);
        }
    }

    /** Aligns the label with the first line of its control. */
    private void label(Composite body, Field field) {
        Label label = new Label(body, SWT.WRAP);
        label.setText(field.title());
        label.setToolTipText(field.explanation());
        int line = label.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
        int height = label.computeSize(labelWidth, SWT.DEFAULT).y;
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).hint(labelWidth, height)
                .indent(0, Math.max(0, (form.lineHeight() - line) / 2)).applyTo(label);
    }

    void refresh() {
        editors.forEach(FieldEditor::refresh);
        long filled = filled();
        String title = section.title();
        String shown = pane.isExpanded() || filled == 0 ? title : title + " (" + filled + ")";
        if (!shown.equals(pane.getText())) {
            pane.setText(shown);
        }
    }

    List<FieldEditor> editors() {
        return editors;
    }
}
