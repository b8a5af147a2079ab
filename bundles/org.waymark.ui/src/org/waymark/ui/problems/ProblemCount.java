package org.waymark.ui.problems;

import java.util.List;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;
import org.waymark.core.rules.Finding;
import org.waymark.core.rules.Severity;
import org.waymark.core.text.Messages;
import org.waymark.ui.parts.ViewIds;
import org.waymark.ui.session.PortfolioSession;
import org.waymark.ui.session.Sessions;
import org.waymark.ui.session.SessionsListener;
import org.waymark.ui.widgets.Icon;

/** Shows the number of errors and warnings in the status line; a click lists them. */
public final class ProblemCount extends WorkbenchWindowControlContribution implements SessionsListener {

    private Sessions sessions;
    private ToolItem errors;
    private ToolItem warnings;

    @Override
    protected Control createControl(Composite parent) {
        sessions = getWorkbenchWindow().getService(Sessions.class);
        ToolBar bar = new ToolBar(parent, SWT.FLAT | SWT.RIGHT);
        errors = item(bar, Icon.ERROR);
        warnings = item(bar, Icon.WARNING);
        sessions.addListener(this);
        bar.addListener(SWT.Dispose, event -> sessions.removeListener(this));
        changed();
        return bar;
    }

    private ToolItem item(ToolBar bar, Icon icon) {
        ToolItem item = new ToolItem(bar, SWT.PUSH);
        item.setImage(icon.image());
        item.setText(text(0));
        item.setToolTipText(Messages.of(ProblemCount.class).get("problems_show"));
        item.addListener(SWT.Selection, event -> open());
        return item;
    }

    /** Pads to the width of three digits, because the status line gives a control its initial width only. */
    private static String text(long count) {
        return String.format("%3d", count).replace(' ', '\u2007');
    }

    private void open() {
        try {
            getWorkbenchWindow().getActivePage().showView(ViewIds.PROBLEMS);
        } catch (PartInitException e) {
            ILog.of(ProblemCount.class).error(ViewIds.PROBLEMS, e);
        }
    }

    @Override
    public void changed() {
        List<Finding> findings = sessions.all().stream().flatMap(s -> s.findings().stream()).toList();
        show(errors, findings, Severity.ERROR);
        show(warnings, findings, Severity.WARNING);
    }

    @Override
    public void closed(PortfolioSession session) {
        changed();
    }

    private static void show(ToolItem item, List<Finding> findings, Severity severity) {
        if (!item.isDisposed()) {
            item.setText(text(findings.stream().filter(f -> f.severity() == severity).count()));
        }
    }
}
