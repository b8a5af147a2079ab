package org.waymark.ui.conflicts;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.waymark.core.compare.Conflict;
import org.waymark.core.compare.ConflictSentences;
import org.waymark.core.compare.ConflictSides;
import org.waymark.core.resolve.ConflictEdits;
import org.waymark.core.resolve.ConflictEdits.Choice;
import org.waymark.core.text.Messages;
import org.waymark.ui.compare.Marking;
import org.waymark.ui.compare.SideColumn;
import org.waymark.ui.session.PortfolioSession;

/** Shows one conflict: the question, base, ours and theirs, and the current value in the portfolio. */
final class ConflictDetail extends Composite {

    /** The actions of the buttons. */
    interface Actions {

        void take(Choice choice);

        void takeTyped(String text);

        void reveal();
    }

    private final Messages messages = Messages.of(ConflictDetail.class);
    private final Actions actions;
    private final Label element;
    private final Label matter;
    private final SideColumn base;
    private final SideColumn ours;
    private final SideColumn theirs;
    private final Button both;
    private final Button asItIs;
    private final TypedAnswer typed;
    private boolean dark;

    ConflictDetail(Composite parent, Actions actions) {
        super(parent, SWT.NONE);
        this.actions = actions;
        GridLayoutFactory.fillDefaults().margins(12, 10).spacing(8, 8).applyTo(this);
        element = label(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        matter = label(JFaceResources.getDialogFont());
        Composite columns = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).equalWidth(true).spacing(10, 0).applyTo(columns);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(columns);
        base = column(columns, "side_base", "take_base", Choice.BASE);
        ours = column(columns, "side_ours", "take_ours", Choice.OURS);
        theirs = column(columns, "side_theirs", "take_theirs", Choice.THEIRS);
        typed = new TypedAnswer(this, actions::takeTyped);
        Composite buttons = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(buttons);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(buttons);
        both = button(buttons, "take_both", () -> actions.take(Choice.BOTH));
        asItIs = button(buttons, "take_asItIs", () -> actions.take(Choice.AS_IT_IS));
        button(buttons, "conflict_reveal", actions::reveal);
    }

    private Label label(org.eclipse.swt.graphics.Font font) {
        Label label = new Label(this, SWT.WRAP);
        label.setFont(font);
        GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(label);
        return label;
    }

    private SideColumn column(Composite parent, String title, String take, Choice choice) {
        return new SideColumn(parent, messages.get(title), messages.get(take), () -> actions.take(choice));
    }

    private Button button(Composite parent, String key, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(messages.get(key));
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    void dark(boolean dark) {
        this.dark = dark;
    }

    TypedAnswer typed() {
        return typed;
    }

    /** Returns the columns whose keys have the same meaning as in the list. */
    SideColumn[] columns() {
        return new SideColumn[]{base, ours, theirs};
    }

    void show(ConflictBook.Entry entry, PortfolioSession session, ConflictEdits edits, Optional<String> draft) {
        Conflict conflict = entry.conflict();
        ConflictSentences sentences = ConflictSentences.of(Locale.getDefault(), session.portfolio());
        element.setText(escape(sentences.place(conflict)));
        matter.setText(escape(sentences.matter(conflict)));
        ConflictSides sides = ConflictSides.of(conflict, session.document(), Locale.getDefault());
        Set<Choice> choices = entry.open() ? edits.choices(conflict) : Set.of();
        String nothing = messages.get(switch (conflict.kind()) {
            case DELETED_AND_CHANGED -> "side_deleted";
            case DUPLICATE_KEY -> "side_absent";
            default -> "side_nothing";
        });
        base.show(sides.base(), nothing, choices.contains(Choice.BASE));
        ours.show(sides.ours(), nothing, choices.contains(Choice.OURS));
        theirs.show(sides.theirs(), nothing, choices.contains(Choice.THEIRS));
        mark(sides);
        both.setEnabled(choices.contains(Choice.BOTH));
        asItIs.setEnabled(choices.contains(Choice.AS_IT_IS));
        String now = session.find(conflict.elementId()).map(found -> now(found, conflict.feature())).orElse("");
        boolean canType = entry.open() && edits.canType(conflict);
        boolean value = canType || session.find(conflict.elementId())
                .map(found -> found.eClass().getEStructuralFeature(conflict.feature()) instanceof EAttribute)
                .orElse(false);
        ((GridData) typed.getLayoutData()).exclude = !value;
        typed.setVisible(value);
        typed.show(now, draft.orElse(now), canType);
        layout(true, true);
    }

    private void mark(ConflictSides sides) {
        Marking marking = new Marking(dark);
        if (!sides.ours().isEmpty()) {
            marking.mark(ours.text(), Marking.Side.ADDED, sides.base());
        }
        if (!sides.theirs().isEmpty()) {
            marking.mark(theirs.text(), Marking.Side.ADDED, sides.base());
        }
    }

    private String now(EObject found, String name) {
        EStructuralFeature feature = found.eClass().getEStructuralFeature(name);
        return feature == null || feature instanceof EReference ? "" : AnswerTexts.show(found, (EAttribute) feature);
    }

    private static String escape(String text) {
        return text.replace("&", "&&");
    }
}
