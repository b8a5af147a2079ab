package org.waymark.testing;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;

/** A text that contains links. */
public final class LinkBot extends WidgetBot<Link> {

    LinkBot(Link link) {
        super(link);
    }

    /** Clicks the link with this address, or with this text if it has no address. */
    public LinkBot click(String address) {
        waitUntilEnabled();
        Event event = new Event();
        event.text = address;
        send(SWT.Selection, event);
        return this;
    }
}
