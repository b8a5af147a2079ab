package org.waymark.testing;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;

/** A text with links in it. */
public final class LinkBot extends WidgetBot<Link> {

    LinkBot(Link link) {
        super(link);
    }

    /** Follows the link with this address (its text if it has none). */
    public LinkBot click(String address) {
        waitUntilEnabled();
        Event event = new Event();
        event.text = address;
        send(SWT.Selection, event);
        return this;
    }
}
