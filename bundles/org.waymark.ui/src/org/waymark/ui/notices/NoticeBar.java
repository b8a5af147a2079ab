package org.waymark.ui.notices;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.waymark.core.persist.LoadNotice;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.text.Messages;
import org.waymark.ui.widgets.Icon;

/** Notices above a map about its file: the reason why it is read-only, and content that a save will not keep. */
public final class NoticeBar {

    private NoticeBar() {
    }

    /** Creates the notices, if there are any. */
    public static void create(Composite parent, PortfolioDocument document) {
        List<LoadNotice> notices = new ArrayList<>(document.notices());
        for (LoadNotice notice : notices) {
            line(parent, notice);
        }
    }

    private static void line(Composite parent, LoadNotice notice) {
        boolean locked = notice.kind() == LoadNotice.Kind.NEWER_MINOR;
        Composite line = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(3, false);
        layout.marginHeight = 2;
        line.setLayout(layout);
        line.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        new Label(line, SWT.NONE).setImage((locked ? Icon.LOCK : Icon.INFO).image());
        Label text = new Label(line, SWT.WRAP);
        text.setText(notice.message().replace("&", "&&"));
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = 200;
        text.setLayoutData(data);
        ToolItem close = new ToolItem(new ToolBar(line, SWT.FLAT), SWT.PUSH);
        close.setImage(Icon.CLEAR.image());
        close.setToolTipText(Messages.of(NoticeBar.class).get("notice_close"));
        close.addListener(SWT.Selection, event -> {
            line.dispose();
            parent.layout(true);
        });
    }
}
