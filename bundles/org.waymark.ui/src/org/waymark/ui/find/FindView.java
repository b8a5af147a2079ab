package org.waymark.ui.find;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.services.ISourceProviderService;
import org.waymark.core.edit.ReplaceEdits;
import org.waymark.core.find.TextHit;
import org.waymark.core.find.TextSearch;
import org.waymark.core.text.Messages;
import org.waymark.ui.navigate.Navigator;
import org.waymark.ui.parts.ViewIds;
import org.waymark.ui.session.PortfolioSession;
import org.waymark.ui.session.SessionContext;
import org.waymark.ui.session.SessionListener;
import org.waymark.ui.session.Sessions;
import org.waymark.ui.session.SessionsListener;
import org.waymark.ui.widgets.SelectedIcons;

/** Finds texts in the active portfolio, shows their places and a preview of the replacement, and replaces them. */
public final class FindView extends ViewPart implements SessionsListener {

    private static final int MILLIS_AFTER_TYPING = 200;
    private static final Duration LONGEST = Duration.ofMillis(500);

    private final Messages messages = Messages.of(FindView.class);
    private final TextSearch search = new TextSearch(LONGEST);
    private final SessionListener follower = event -> later();
    private final Runnable look = this::look;
    private Sessions sessions;
    private FindForm form;
    private TableViewer table;
    private boolean replacing;

    public static FindView show(IWorkbenchPage page) {
        try {
            return (FindView) page.showView(ViewIds.FIND);
        } catch (PartInitException e) {
            throw new IllegalStateException("the view is part of this bundle", e);
        }
    }

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        form = new FindForm(parent, this::later);
        createTable(parent);
        form.find().addListener(SWT.KeyDown, this::key);
        form.replace().addListener(SWT.KeyDown, this::key);
        form.replace().addListener(SWT.Modify, e -> replacing = true);
        form.one().addListener(SWT.Selection, e -> replaceOne());
        form.all().addListener(SWT.Selection, e -> replace(hits()));
        sessions = getSite().getService(Sessions.class);
        sessions.addListener(this);
        sessions.all().forEach(session -> session.addListener(follower));
        look();
    }

    private void createTable(Composite parent) {
        Composite frame = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(frame);
        TableColumnLayout layout = new TableColumnLayout();
        frame.setLayout(layout);
        table = new TableViewer(frame, SWT.FULL_SELECTION | SWT.V_SCROLL);
        SelectedIcons.on(table.getControl());
        table.getTable().setHeaderVisible(true);
        table.setContentProvider(ArrayContentProvider.getInstance());
        int[] weights = {18, 22, 30, 30};
        String[] titles = {"find_element", "find_place", "find_text", "find_after"};
        for (int i = 0; i < titles.length; i++) {
            TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
            column.getColumn().setText(messages.get(titles[i]));
            column.setLabelProvider(new HitLabels(this::after));
            layout.setColumnData(column.getColumn(), new ColumnWeightData(weights[i], 60, true));
        }
        table.getTable().addListener(SWT.Selection, e -> reveal());
        table.getTable().addListener(SWT.DefaultSelection, e -> leaveToElement());
    }

    /** Focuses one of the fields. A word selected on the map is not taken over. */
    public void start(boolean replace) {
        replacing |= replace;
        Text field = replace && !form.find().getText().isEmpty() ? form.replace() : form.find();
        field.setFocus();
        field.selectAll();
        table.refresh();
    }

    /** Steps through the occurrences with arrows and Enter while typing; Esc returns to the map. */
    private void key(Event event) {
        int step = switch (event.keyCode) {
            case SWT.ARROW_DOWN -> 1;
            case SWT.ARROW_UP -> -1;
            case SWT.CR, SWT.KEYPAD_CR -> (event.stateMask & SWT.SHIFT) == 0 ? 1 : -1;
            default -> 0;
        };
        if (event.keyCode == SWT.ESC && getSite().getPage().getActiveEditor() != null) {
            getSite().getPage().activate(getSite().getPage().getActiveEditor());
        } else if (step != 0 && !hits().isEmpty()) {
            event.doit = false;
            int at = table.getTable().getSelectionIndex();
            select(at < 0 ? 0 : Math.floorMod(at + step, hits().size()));
        }
    }

    private void select(int index) {
        if (index >= 0 && index < hits().size()) {
            table.setSelection(new StructuredSelection(hits().get(index)), true);
            reveal();
        }
    }

    @SuppressWarnings("unchecked")
    private List<TextHit> hits() {
        return (List<TextHit>) table.getInput();
    }

    private Optional<TextHit> chosen() {
        return Optional.ofNullable((TextHit) table.getStructuredSelection().getFirstElement());
    }

    /** Shows the occurrence on its map and keeps the focus here. */
    private void reveal() {
        Control focus = table.getTable().getDisplay().getFocusControl();
        chosen().ifPresent(hit -> {
            new Navigator(getSite().getPage()).go(hit.element());
            getSite().getPage().activate(this);
            if (focus != null && !focus.isDisposed()) {
                focus.setFocus();
            }
        });
    }

    private void leaveToElement() {
        chosen().ifPresent(hit -> new Navigator(getSite().getPage()).go(hit.element()));
    }

    private void replaceOne() {
        int at = Math.max(0, table.getTable().getSelectionIndex());
        if (at < hits().size()) {
            replace(List.of(hits().get(at)));
            select(Math.min(at, hits().size() - 1));
        }
    }

    private void replace(List<TextHit> hits) {
        session().ifPresent(session -> {
            try {
                String with = form.replace().getText();
                Map<TextHit, String> texts = new HashMap<>();
                hits.forEach(hit -> texts.put(hit, search.replaced(form.query(), hit, with)));
                session.execute(new ReplaceEdits(session.domain()).replace(hits, texts::get));
                look();
            } catch (IllegalArgumentException e) {
                form.say(messages.get("find_unreadableReplacement", e.getMessage()));
            }
        });
    }

    private String after(TextHit hit) {
        try {
            return replacing ? search.replaced(form.query(), hit, form.replace().getText()) : null;
        } catch (IllegalArgumentException e) {
            return "?";
        }
    }

    private void later() {
        table.getControl().getDisplay().timerExec(MILLIS_AFTER_TYPING, look);
    }

    private void look() {
        if (table.getControl().isDisposed()) {
            return;
        }
        Optional<TextHit> before = chosen();
        Optional<PortfolioSession> session = session();
        List<TextHit> found = List.of();
        if (session.isEmpty()) {
            form.say(messages.get("find_nothingOpen"));
        } else {
            switch (search.find(session.get().portfolio(), form.query())) {
                case TextSearch.Found all -> {
                    found = all.hits();
                    form.say(summary(found, session.get()));
                }
                case TextSearch.Unreadable bad -> form.say(messages.get("find_unreadable", bad.problem()));
                case TextSearch.TooSlow slow -> form.say(messages.get("find_tooSlow"));
            }
        }
        table.setInput(found);
        before.filter(found::contains).ifPresent(hit -> table.setSelection(new StructuredSelection(hit)));
        form.enable(!found.isEmpty() && !session.get().document().readOnly());
    }

    private String summary(List<TextHit> found, PortfolioSession session) {
        if (session.document().readOnly()) {
            return messages.get("find_readOnly");
        }
        if (form.find().getText().isEmpty()) {
            return "";
        }
        return found.isEmpty()
                ? messages.get("find_none", session.name())
                : messages.get("find_count", found.size(), found.stream().map(TextHit::element).distinct().count());
    }

    private Optional<PortfolioSession> session() {
        Object now = getSite().getService(ISourceProviderService.class).getSourceProvider(SessionContext.SESSION)
                .getCurrentState().get(SessionContext.SESSION);
        return now instanceof PortfolioSession session ? Optional.of(session) : Optional.empty();
    }

    @Override
    public void opened(PortfolioSession session) {
        session.addListener(follower);
        later();
    }

    @Override
    public void closed(PortfolioSession session) {
        later();
    }

    @Override
    public void setFocus() {
        form.find().setFocus();
    }

    @Override
    public void dispose() {
        sessions.removeListener(this);
        sessions.all().forEach(session -> session.removeListener(follower));
        super.dispose();
    }
}
