package org.waymark.ui.map;

import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.waymark.core.review.ReviewStatus;
import org.waymark.core.text.Lines;
import org.waymark.core.text.Messages;
import org.waymark.model.cjm.CjmPackage.Literals;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.JourneyStatus;
import org.waymark.ui.elements.ElementTexts;
import org.waymark.ui.parts.ReviewCommands;
import org.waymark.ui.widgets.Icon;

/** Shows the review status of a journey above its map; a click changes it. */
final class StatusButton {

    /** Width in pixels of the line below which only the status is shown, and who and when in the tooltip. */
    private static final int WIDE = 1100;
    private static final int LONGEST = 40;

    private final Messages messages = Messages.of(StatusButton.class);
    private final ElementTexts texts = new ElementTexts();
    private final ToolBar bar;
    private final ToolItem item;

    StatusButton(Composite parent) {
        bar = new ToolBar(parent, SWT.FLAT | SWT.RIGHT);
        item = new ToolItem(bar, SWT.PUSH);
        item.addListener(SWT.Selection, event -> ReviewCommands.status(bar));
    }

    Control control() {
        return bar;
    }

    void show(Journey journey) {
        ReviewStatus now = ReviewStatus.of(journey);
        String status = texts.literal(Literals.JOURNEY__STATUS, now.status());
        String signature = now.signature(Locale.getDefault(), messages.get("status_unsigned"));
        boolean all = !signature.isEmpty() && bar.getParent().getClientArea().width >= WIDE;
        String text = Lines.shortened(all ? messages.get("status_signed", status, signature) : status, LONGEST)
                .replace("&", "&&");
        String tip = messages.get("status_tip", signature.isEmpty()
                ? status
                : messages.get("status_signed", status, signature));
        // the line is laid out again only for another text: this is called for each selection and each edit
        if (!text.equals(item.getText()) || !tip.equals(item.getToolTipText())) {
            item.setImage((now.status() == JourneyStatus.APPROVED ? Icon.DONE : Icon.COMMENT).image());
            item.setText(text);
            item.setToolTipText(tip);
            bar.getParent().layout(true);
        }
    }
}
