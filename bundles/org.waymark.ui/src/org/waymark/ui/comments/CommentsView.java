package org.waymark.ui.comments;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISourceProvider;
import org.eclipse.ui.ISourceProviderListener;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.services.ISourceProviderService;
import org.waymark.core.edit.ReviewEdits;
import org.waymark.core.text.Labels;
import org.waymark.core.text.Messages;
import org.waymark.model.cjm.Element;
import org.waymark.ui.open.Opener;
import org.waymark.ui.preferences.Settings;
import org.waymark.ui.session.PortfolioSession;
import org.waymark.ui.session.SessionContext;
import org.waymark.ui.session.SessionEvent;
import org.waymark.ui.session.SessionListener;
import org.waymark.ui.session.Sessions;
import org.waymark.ui.session.SessionsListener;
import org.waymark.ui.widgets.ViewLine;

/** Lists the comments of the open portfolios, with the chosen one and its replies beside them. */
public final class CommentsView extends ViewPart implements SessionsListener, ISourceProviderListener, ThreadPane.Site {

    private static final int[] SHARES = {62, 38};
    /** Width in pixels below which only what was said and about what is listed. */
    private static final int NARROW = 560;

    private final Messages messages = Messages.of(CommentsView.class);
    private final SessionListener follower = event -> {
        if (event instanceof SessionEvent.Edited || event instanceof SessionEvent.Reloaded) {
            update();
        }
    };
    private CommentFilter filter = CommentFilter.OPEN;
    private Sessions sessions;
    private Settings settings;
    private ISourceProvider context;
    private CommentList list;
    private ViewLine line;
    private ThreadPane pane;

    @Override
    public void createPartControl(Composite parent) {
        line = new ViewLine(parent);
        SashForm halves = new SashForm(line.content(), SWT.HORIZONTAL);
        list = new CommentList(halves);
        pane = new ThreadPane(halves, this);
        halves.setWeights(SHARES);
        halves.addListener(SWT.Resize, event -> {
            Point size = halves.getSize();
            halves.setOrientation(size.x < size.y ? SWT.VERTICAL : SWT.HORIZONTAL);
            list.narrow(size.x < NARROW);
        });
        list.viewer().addSelectionChangedListener(event -> show());
        list.viewer().addDoubleClickListener(event -> reveal());
        for (CommentFilter each : CommentFilter.values()) {
            addFilter(each);
        }
        settings = getSite().getService(Settings.class);
        sessions = getSite().getService(Sessions.class);
        sessions.addListener(this);
        sessions.all().forEach(session -> session.addListener(follower));
        context = getSite().getService(ISourceProviderService.class).getSourceProvider(SessionContext.SESSION);
        context.addSourceProviderListener(this);
        update();
    }

    private void addFilter(CommentFilter each) {
        Action action = new Action(messages.get(each.key()), IAction.AS_RADIO_BUTTON) {

            @Override
            public void run() {
                if (isChecked()) {
                    filter = each;
                    update();
                }
            }
        };
        action.setChecked(each == filter);
        ActionContributionItem item = new ActionContributionItem(action);
        item.setMode(ActionContributionItem.MODE_FORCE_TEXT);
        getViewSite().getActionBars().getToolBarManager().add(item);
    }

    private void update() {
        if (list == null || list.viewer().getControl().isDisposed()) {
            return;
        }
        List<CommentRow> all = CommentRow.of(sessions.all());
        String author = settings.author();
        list.show(all.stream().filter(row -> filter.takes(row.discussion(), author)).toList());
        long count = all.stream().filter(row -> row.discussion().open()).count();
        line.show(sessions.all().isEmpty()
                ? messages.get("comments_noPortfolio")
                : messages.get("comments_openCount", count));
        show();
    }

    private void show() {
        list.chosen().ifPresentOrElse(pane::show, () -> pane.showNew(selected().map(this::name)));
    }

    private String name(EObject element) {
        return Labels.in(Locale.getDefault()).summary(element);
    }

    /** Returns the element that is selected on a map, in a table or in the tree. */
    private Optional<Element> selected() {
        Map<?, ?> state = context.getCurrentState();
        return state.get(SessionContext.ELEMENTS) instanceof List<?> elements && elements.size() == 1
                && elements.getFirst() instanceof Element element && element.eResource() != null
                        ? Optional.of(element)
                        : Optional.empty();
    }

    @Override
    public void say(Optional<CommentRow> answered, String text) {
        if (answered.isPresent()) {
            PortfolioSession session = answered.get().session();
            session.execute(edits(session).reply(answered.get().discussion().comment(), text));
            return;
        }
        selected().ifPresent(element -> sessions.of(element).ifPresent(session -> {
            session.execute(edits(session).comment(element, text));
            list.viewer().setSelection(StructuredSelection.EMPTY);
            show();
        }));
    }

    @Override
    public void resolve(CommentRow row, boolean resolved) {
        row.session().execute(edits(row.session()).resolve(row.discussion().comment(), resolved));
    }

    private ReviewEdits edits(PortfolioSession session) {
        return new Signature(settings).edits(session);
    }

    /** Starts a comment on what is selected. */
    void startNew() {
        list.viewer().setSelection(StructuredSelection.EMPTY);
        show();
        pane.focusField();
    }

    /** Chooses the next or previous comment, and shows its element. */
    void step(int by) {
        list.step(by).ifPresent(row -> reveal());
    }

    private void reveal() {
        list.chosen().ifPresent(row -> new Opener(getSite().getPage()).locate(row.discussion().about()));
    }

    @Override
    public void sourceChanged(int priority, Map values) {
        showSelected();
    }

    @Override
    public void sourceChanged(int priority, String name, Object value) {
        showSelected();
    }

    private void showSelected() {
        if (!list.viewer().getControl().isDisposed() && list.chosen().isEmpty()) {
            show();
        }
    }

    @Override
    public void opened(PortfolioSession session) {
        session.addListener(follower);
        update();
    }

    @Override
    public void closed(PortfolioSession session) {
        update();
    }

    @Override
    public void setFocus() {
        list.viewer().getControl().setFocus();
    }

    @Override
    public void dispose() {
        if (sessions != null) {
            sessions.removeListener(this);
            sessions.all().forEach(session -> session.removeListener(follower));
            context.removeSourceProviderListener(this);
        }
        super.dispose();
    }
}
