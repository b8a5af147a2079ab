package org.waymark.ui.notices;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchPage;
import org.waymark.core.text.Messages;
import org.waymark.ui.open.Conflicts;
import org.waymark.ui.session.PortfolioSession;
import org.waymark.ui.session.SessionEvent;
import org.waymark.ui.session.SessionListener;
import org.waymark.ui.widgets.Icon;

/** A bar above a map while its portfolio has open conflicts, with their number and a link to resolve them. */
public final class ConflictBar {

    private final Messages messages = Messages.of(ConflictBar.class);
    private final PortfolioSession session;
    private final Composite line;
    private final Label text;

    private ConflictBar(Composite parent, PortfolioSession session, IWorkbenchPage page) {
        this.session = session;
        line = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(5, 2).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        new Label(line, SWT.NONE).setImage(Icon.CONFLICT.image());
        text = new Label(line, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(text);
        Button resolve = new Button(line, SWT.PUSH);
        resolve.setText(messages.get("bar_resolve"));
        resolve.addListener(SWT.Selection, event -> Conflicts.open(page, session));
        update();
    }

    /** Creates the bar, which is hidden without conflicts. */
    public static void create(Composite parent, PortfolioSession session, IWorkbenchPage page) {
        ConflictBar bar = new ConflictBar(parent, session, page);
        SessionListener follower = bar::handle;
        session.addListener(follower);
        bar.line.addListener(SWT.Dispose, event -> session.removeListener(follower));
    }

    private void handle(SessionEvent event) {
        if (event instanceof SessionEvent.Edited || event instanceof SessionEvent.Reloaded) {
            update();
        }
    }

    private void update() {
        int open = session.openConflicts();
        GridData data = (GridData) line.getLayoutData();
        text.setText(messages.get("bar_open", open));
        if (data.exclude != (open == 0) || line.getVisible() == (open == 0)) {
            data.exclude = open == 0;
            line.setVisible(open > 0);
            line.getParent().layout(true);
        }
    }
}
