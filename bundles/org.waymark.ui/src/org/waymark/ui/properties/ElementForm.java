package org.waymark.ui.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.waymark.core.text.Messages;
import org.waymark.model.cjm.CjmPackage.Literals;
import org.waymark.ui.elements.ElementTexts;

/** The sections for one set of features. Elements with the same features reuse it, one after the other. */
final class ElementForm implements FormSite {

    private static final int LEAST_LABEL = 80;
    private static final int MOST_LABEL = 150;
    /** Width in pixels below which labels leave the room to the fields. */
    private static final int NARROW = 330;
    private static final int MOST_LABEL_IF_NARROW = 110;
    /** Width of the frame and the arrow of a list to choose from. */
    private static final int CHOICE_FRAME = 58;
    private static final int MARGINS = 38;
    private static final Pattern BLANK = Pattern.compile(" ");

    /** The page of the form. */
    interface Owner {

        void relayout();

        void open(EObject element);

        /** Returns the sections the user folded or unfolded. */
        Map<FormSection, Boolean> folds();
    }

    private final Owner owner;
    private final ElementTexts texts = new ElementTexts();
    private final ValueTexts values = new ValueTexts(texts);
    private final Messages messages = Messages.of(ElementForm.class);
    private final List<EStructuralFeature> features;
    private final List<SectionPane> panes = new ArrayList<>();
    private final SectionColumns columns = new SectionColumns();
    private final Composite body;
    private final int lineHeight;
    private Subject subject;

    ElementForm(Composite parent, Subject subject, Owner owner) {
        this.owner = owner;
        this.subject = subject;
        this.features = features(subject);
        body = new Composite(parent, SWT.NONE);
        body.setLayout(columns);
        lineHeight = lineHeight(body);
        int labels = labelWidth();
        for (FormSection section : FormSection.values()) {
            List<EStructuralFeature> shown = section.features().stream().filter(features::contains).toList();
            if (!shown.isEmpty()) {
                panes.add(new SectionPane(body, section, shown, this, owner.folds(), labels));
            }
        }
    }

    /**
     * Returns the features of the form. Contained elements are shown for a single element only; the container is not a
     * property.
     */
    private static List<EStructuralFeature> features(Subject subject) {
        return subject.features().stream().filter(f -> f != Literals.JOURNEY__PORTFOLIO)
                .filter(f -> subject.single() || !(f instanceof EReference r && r.isContainment()))
                .filter(f -> subject.first().eContainer() == null || !FormSection.ROOT_ONLY.contains(f)).toList();
    }

    /** Rebinds the form to other elements if they have the same features. */
    boolean rebind(Subject other) {
        if (!features(other).equals(features)) {
            return false;
        }
        subject = other;
        body.setLayout(columns);
        editors().forEach(FieldEditor::revert);
        panes.forEach(SectionPane::settle);
        refresh();
        return true;
    }

    void refresh() {
        panes.forEach(SectionPane::refresh);
    }

    void commit() {
        editors().forEach(FieldEditor::commit);
    }

    Optional<FieldEditor> pending() {
        return editors().stream().filter(FieldEditor::pending).findFirst();
    }

    private List<FieldEditor> editors() {
        return panes.stream().flatMap(pane -> pane.editors().stream()).toList();
    }

    Composite body() {
        return body;
    }

    /** Hides the form until it is bound again. It is not laid out meanwhile. */
    void rest() {
        body.setLayout(null);
        body.setVisible(false);
    }

    void dispose() {
        body.dispose();
    }

    /** Returns the editor that contains a control, which receives its keys. */
    static Optional<FieldEditor> editorOf(Control control) {
        for (Control at = control; at != null; at = at.getParent()) {
            if (at.getData(FieldEditor.class.getName()) instanceof FieldEditor editor) {
                return Optional.of(editor);
            }
        }
        return Optional.empty();
    }

    /** Returns a width at which words of labels stay whole where there is room, and the lists to choose from, too. */
    private int labelWidth() {
        List<String> titles = features.stream().filter(f -> !f.isMany()).map(texts::title).toList();
        int room = body.getParent().getClientArea().width;
        int most = isNarrow() ? MOST_LABEL_IF_NARROW : MOST_LABEL;
        int least = Math.max(LEAST_LABEL, widths(titles.stream().flatMap(BLANK::splitAsStream))
                .filter(word -> word <= MOST_LABEL_IF_NARROW).max().orElse(0));
        return Math.clamp(widest(titles.stream()), least, Math.clamp(room - choiceWidth() - MARGINS, least, most));
    }

    private int widest(Stream<String> texts) {
        return widths(texts).max().orElse(0);
    }

    private IntStream widths(Stream<String> texts) {
        GC gc = new GC(body);
        try {
            return IntStream.of(texts.mapToInt(text -> gc.textExtent(text).x + 2).toArray());
        } finally {
            gc.dispose();
        }
    }

    @Override
    public boolean isNarrow() {
        return body.getParent().getClientArea().width < NARROW;
    }

    /** Returns the width of the widest list to choose from, which would cut what is chosen if it were narrower. */
    private int choiceWidth() {
        return CHOICE_FRAME + widest(features.stream().filter(f -> !f.isMany() && f.getEType() instanceof EEnum)
                .flatMap(f -> ((EEnum) f.getEType()).getELiterals().stream()
                        .map(it -> texts.literal(f, it.getInstance()))));
    }

    private static int lineHeight(Composite parent) {
        Text probe = new Text(parent, SWT.BORDER | SWT.SINGLE);
        int height = probe.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
        probe.dispose();
        return height;
    }

    @Override
    public Subject subject() {
        return subject;
    }

    @Override
    public void resized() {
        owner.relayout();
    }

    @Override
    public void open(EObject element) {
        owner.open(element);
    }

    @Override
    public int lineHeight() {
        return lineHeight;
    }

    @Override
    public ElementTexts texts() {
        return texts;
    }

    @Override
    public ValueTexts values() {
        return values;
    }

    @Override
    public Messages messages() {
        return messages;
    }
}
