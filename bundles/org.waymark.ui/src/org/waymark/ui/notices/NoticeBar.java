package org.waymark.ui.notices;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.waymark.core.persist.LoadNotice;
import org.waymark.core.text.Messages;
import org.waymark.ui.session.PortfolioSession;
import org.waymark.ui.session.SessionEvent;
import org.waymark.ui.session.SessionListener;
import org.waymark.ui.widgets.Icon;

/**
 * Notices above a map about its file: the reason why it is read-only, content that a save will not keep, and unsaved
 * work without a recovery copy.
 */
public final class NoticeBar {

    private final Composite lines;

    private NoticeBar(Composite lines) {
        this.lines = lines;
    }

    /** Creates the notices there are, and those to come. */
    public static void create(Composite parent, PortfolioSession session) {
        Composite lines = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(lines);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(lines);
        NoticeBar bar = new NoticeBar(lines);
        for (LoadNotice notice : session.document().notices()) {
            bar.line(notice.kind() == LoadNotice.Kind.NEWER_MINOR ? Icon.LOCK : Icon.INFO, notice.message());
        }
        session.unprotected().ifPresent(message -> bar.line(Icon.WARNING, message));
        bar.hideIfEmpty();
        SessionListener follower = bar::handle;
        session.addListener(follower);
        lines.addListener(SWT.Dispose, event -> session.removeListener(follower));
    }

    private void handle(SessionEvent event) {
        if (event instanceof SessionEvent.Unprotected unprotected) {
            line(Icon.WARNING, unprotected.message());
            hideIfEmpty();
            lines.getParent().layout(true, true);
        }
    }

    /** An empty composite would take some pixels above the map. */
    private void hideIfEmpty() {
        boolean empty = lines.getChildren().length == 0;
        ((GridData) lines.getLayoutData()).exclude = empty;
        lines.setVisible(!empty);
    }

    private void line(Icon icon, String message) {
        Composite line = new Composite(lines, SWT.NONE);
        GridLayout layout = new GridLayout(3, false);
        layout.marginHeight = 2;
        line.setLayout(layout);
        line.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        new Label(line, SWT.NONE).setImage(icon.image());
        Label text = new Label(line, SWT.WRAP);
        text.setText(message.replace("&", "&&"));
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = 200;
        text.setLayoutData(data);
        ToolItem close = new ToolItem(new ToolBar(line, SWT.FLAT), SWT.PUSH);
        close.setImage(Icon.CLEAR.image());
        close.setToolTipText(Messages.of(NoticeBar.class).get("notice_close"));
        close.addListener(SWT.Selection, event -> {
            line.dispose();
            hideIfEmpty();
            lines.getParent().layout(true);
        });
    }
}
