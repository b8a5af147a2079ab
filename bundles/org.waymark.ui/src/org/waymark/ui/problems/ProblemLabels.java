package org.waymark.ui.problems;

import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Image;
import org.waymark.core.rules.RuleTexts;
import org.waymark.core.rules.Severity;
import org.waymark.ui.widgets.Icon;

/** The texts of one column of the problems view. */
final class ProblemLabels extends ColumnLabelProvider {

    private final ProblemColumn column;
    private final RuleTexts texts;

    ProblemLabels(ProblemColumn column, RuleTexts texts) {
        this.column = column;
        this.texts = texts;
    }

    @Override
    public String getText(Object element) {
        return switch (element) {
            case ProblemGroup group when column == ProblemColumn.MESSAGE ->
                group.title() + " (" + group.problems().size() + ")";
            case Problem problem -> column.text(problem, texts);
            default -> "";
        };
    }

    @Override
    public Image getImage(Object element) {
        if (column != ProblemColumn.MESSAGE) {
            return null;
        }
        return switch (element) {
            case Problem problem when problem.accepted() -> Icon.DONE.image();
            case Problem problem -> image(problem.finding().severity());
            case ProblemGroup group when group.problems().getFirst().accepted() -> Icon.DONE.image();
            case ProblemGroup group -> image(group.problems().getFirst().finding().severity());
            default -> null;
        };
    }

    private static Image image(Severity severity) {
        return switch (severity) {
            case ERROR -> Icon.ERROR.image();
            case WARNING -> Icon.WARNING.image();
            case INFO -> Icon.INFO.image();
        };
    }
}
