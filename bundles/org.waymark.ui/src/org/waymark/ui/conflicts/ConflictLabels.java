package org.waymark.ui.conflicts;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.waymark.core.compare.ConflictSentences;
import org.waymark.core.text.Messages;
import org.waymark.ui.elements.ElementIcons;
import org.waymark.ui.session.PortfolioSession;
import org.waymark.ui.widgets.Icon;

/** Labels of elements with their path, and of conflicts with question and answer. */
final class ConflictLabels extends LabelProvider implements IStyledLabelProvider {

    private final Messages messages = Messages.of(ConflictLabels.class);
    private final PortfolioSession session;
    private ConflictSentences sentences;

    ConflictLabels(PortfolioSession session) {
        this.session = session;
        update();
    }

    /** Reads the names of the mentioned elements again. */
    void update() {
        sentences = ConflictSentences.of(Locale.getDefault(), session.portfolio());
    }

    @Override
    public StyledString getStyledText(Object node) {
        return switch (node) {
            case ConflictBook.Group group -> new StyledString(sentences.name(group.entries().getFirst().conflict()))
                    .append("  " + sentences.path(group.entries().getFirst().conflict()),
                            StyledString.QUALIFIER_STYLER);
            case ConflictBook.Entry entry when entry.open() -> new StyledString(sentences.matter(entry.conflict()));
            case ConflictBook.Entry entry -> new StyledString(sentences.matter(entry.conflict()),
                    StyledString.QUALIFIER_STYLER)
                    .append(" \u2013 " + messages.get("answer_" + entry.answer().orElseThrow()),
                            StyledString.COUNTER_STYLER);
            default -> new StyledString(String.valueOf(node));
        };
    }

    @Override
    public String getText(Object node) {
        return getStyledText(node).getString();
    }

    @Override
    public Image getImage(Object node) {
        return switch (node) {
            case ConflictBook.Group group ->
                element(group).map(found -> ElementIcons.of(found.eClass())).orElse(Icon.INFO)
                        .image();
            case ConflictBook.Entry entry -> (entry.open() ? Icon.CONFLICT : Icon.DONE).image();
            default -> null;
        };
    }

    private Optional<EObject> element(ConflictBook.Group group) {
        return session.find(group.elementId());
    }
}
