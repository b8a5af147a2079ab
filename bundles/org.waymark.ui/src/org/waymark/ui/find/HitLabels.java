package org.waymark.ui.find;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Display;
import org.waymark.core.find.TextHit;
import org.waymark.model.cjm.Portfolio;
import org.waymark.ui.elements.ElementIcons;
import org.waymark.ui.elements.ElementTexts;

/**
 * The cells of the table of occurrences: element, place, the text around the occurrence, and the text after
 * replacement.
 */
final class HitLabels extends StyledCellLabelProvider {

    private static final int BEFORE = 36;
    private static final int BEHIND = 90;

    private final ElementTexts texts = new ElementTexts();
    private final Function<TextHit, String> replaced;

    /** @param replaced returns the replacement of an occurrence; the last column is empty for {@code null} */
    HitLabels(Function<TextHit, String> replaced) {
        this.replaced = replaced;
    }

    @Override
    public void update(ViewerCell cell) {
        TextHit hit = (TextHit) cell.getElement();
        StyledString text = switch (cell.getColumnIndex()) {
            case 0 -> new StyledString(texts.of(hit.element()));
            case 1 -> new StyledString(place(hit));
            case 2 -> around(hit, hit.found());
            default -> after(hit);
        };
        cell.setText(text.getString());
        cell.setStyleRanges(text.getStyleRanges());
        if (cell.getColumnIndex() == 0) {
            cell.setImage(ElementIcons.of(hit.element().eClass()).image());
        }
        super.update(cell);
    }

    private StyledString after(TextHit hit) {
        String with = replaced.apply(hit);
        return with == null ? new StyledString() : around(hit, with);
    }

    private String place(TextHit hit) {
        List<String> path = new ArrayList<>();
        for (EObject at = hit.element().eContainer(); at != null && !(at instanceof Portfolio); at = at.eContainer()) {
            path.addFirst(texts.of(at));
        }
        path.add(texts.title(hit.feature()));
        return String.join(" \u203a ", path);
    }

    private static StyledString around(TextHit hit, String middle) {
        int from = Math.max(0, hit.start() - BEFORE);
        int to = Math.min(hit.value().length(), hit.end() + BEHIND);
        return new StyledString((from > 0 ? "\u2026" : "") + line(hit.value().substring(from, hit.start())))
                .append(line(middle), new Found())
                .append(line(hit.value().substring(hit.end(), to)) + (to < hit.value().length() ? "\u2026" : ""));
    }

    private static String line(String text) {
        return text.replace('\n', ' ');
    }

    /** Underlines in the colour of links, readable in light and dark, selected or not. */
    private static final class Found extends StyledString.Styler {
        @Override
        public void applyStyles(TextStyle style) {
            style.underline = true;
            style.underlineStyle = SWT.UNDERLINE_SINGLE;
            style.foreground = Display.getCurrent().getSystemColor(SWT.COLOR_LINK_FOREGROUND);
        }
    }
}
