package org.waymark.ui.git;

import static org.waymark.ui.git.GitWork.message;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.part.ViewPart;
import org.waymark.core.domain.Ids;
import org.waymark.model.cjm.Portfolio;
import org.waymark.ui.elements.ElementTexts;
import org.waymark.ui.parts.ViewIds;
import org.waymark.ui.session.PortfolioSession;
import org.waymark.ui.session.SessionContext;
import org.waymark.ui.session.Sessions;
import org.waymark.ui.widgets.Icon;
import org.waymark.ui.widgets.ViewLine;

/** Shows the history of the portfolio or of the selected element: author, time and previous value of each change. */
public final class HistoryView extends ViewPart implements ISelectionListener, HistoryReader.Sink {

    private HistoryPage page;
    private ViewLine line;
    private HistoryReader reader;
    private Action onlyElement;
    private Optional<PortfolioSession> session = Optional.empty();
    private Optional<String> element = Optional.empty();

    @Override
    public void createPartControl(Composite parent) {
        reader = new HistoryReader(parent.getDisplay());
        line = new ViewLine(parent);
        page = new HistoryPage(line.content(), this::explain, this::compare);
        onlyElement = new Action(message("history_element"), IAction.AS_CHECK_BOX) {

            @Override
            public void run() {
                read();
            }
        };
        onlyElement.setImageDescriptor(Icon.REVEAL.descriptor());
        onlyElement.setToolTipText(message("history_elementTip"));
        getViewSite().getActionBars().getToolBarManager().add(onlyElement);
        Action compare = new Action(message("history_compare"), Icon.COMPARE.descriptor()) {

            @Override
            public void run() {
                page.selected().ifPresent(HistoryView.this::compare);
            }
        };
        getViewSite().getActionBars().getToolBarManager().add(compare);
        getSite().setSelectionProvider(page.viewer());
        getSite().getPage().addPostSelectionListener(this);
        IWorkbenchPart active = getSite().getPage().getActiveEditor();
        if (active != null && active.getSite().getSelectionProvider() != null) {
            selectionChanged(active, active.getSite().getSelectionProvider().getSelection());
        }
        read();
    }

    /** Shows the history of an element. */
    public void show(EObject chosen) {
        onlyElement.setChecked(true);
        getSite().getService(Sessions.class).of(chosen).ifPresent(known -> use(known, Optional.of(chosen)));
        read();
    }

    /** Reads the history again if the view is open. */
    static void refresh(IWorkbenchWindow window) {
        if (window.getActivePage() != null
                && window.getActivePage().findView(ViewIds.HISTORY) instanceof HistoryView view) {
            view.read();
        }
    }

    @Override
    public void selectionChanged(IWorkbenchPart part, ISelection selection) {
        if (part == this) {
            return;
        }
        List<EObject> selected = SessionContext.elements(selection);
        Optional<PortfolioSession> known = selected.isEmpty()
                ? Optional.ofNullable(Adapters.adapt(part, PortfolioSession.class))
                : getSite().getService(Sessions.class).of(selected.getFirst());
        known.ifPresent(now -> {
            boolean other = session.filter(before -> before == now).isEmpty();
            Optional<String> before = element;
            use(now, selected.stream().findFirst());
            if (other || onlyElement.isChecked() && !before.equals(element)) {
                read();
            }
        });
    }

    private void use(PortfolioSession now, Optional<EObject> chosen) {
        session = Optional.of(now);
        element = chosen.filter(known -> !(known instanceof Portfolio)).map(Ids::idOf);
    }

    private void read() {
        if (session.isEmpty()) {
            page.say(message("history_nothing"));
            return;
        }
        Optional<String> only = onlyElement.isChecked() ? element : Optional.empty();
        line.show(only.flatMap(id -> session.get().find(id))
                .map(known -> message("history_of", new ElementTexts().of(known)))
                .orElse(message("history_of", session.get().name())));
        page.say(message("history_reading"));
        reader.read(message("history_reading"), session.get().document().rootFile(), only, this);
    }

    @Override
    public void rows(List<HistoryRow> rows, boolean complete) {
        page.show(rows, rows.isEmpty() && complete
                ? message("history_none")
                : complete ? "" : message("history_older"));
    }

    @Override
    public void failed(String problem) {
        page.show(List.of(), problem);
    }

    private void explain(HistoryRow row) {
        session.ifPresent(known -> reader.explain(message("history_reading"), known.document().rootFile(),
                row.commit(), lines -> page.explain(row, lines)));
    }

    private void compare(HistoryRow row) {
        session.ifPresent(known -> new GitActions(getSite().getWorkbenchWindow(), known).compare(row.commit().id(),
                message("git_commitLabel", row.commit().shortId(), row.when())));
    }

    @Override
    public void setFocus() {
        page.setFocus();
    }

    @Override
    public void dispose() {
        getSite().getPage().removePostSelectionListener(this);
        reader.cancel();
        super.dispose();
    }
}
