package org.waymark.ui.explorer;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.part.ViewPart;
import org.waymark.core.text.Messages;
import org.waymark.model.cjm.CjmPackage.Literals;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Persona;
import org.waymark.model.cjm.Portfolio;
import org.waymark.ui.git.GitStatus;
import org.waymark.ui.open.Opener;
import org.waymark.ui.parts.InPlaceEditing;
import org.waymark.ui.parts.Revealer;
import org.waymark.ui.preferences.Settings;
import org.waymark.ui.properties.PropertiesPage;
import org.waymark.ui.session.PortfolioSaveable;
import org.waymark.ui.session.PortfolioSession;
import org.waymark.ui.session.SessionContext;
import org.waymark.ui.session.SessionEvent;
import org.waymark.ui.session.SessionListener;
import org.waymark.ui.session.Sessions;
import org.waymark.ui.session.SessionsListener;
import org.waymark.ui.widgets.CutTexts;
import org.waymark.ui.widgets.FollowUp;
import org.waymark.ui.widgets.SelectedIcons;
import org.waymark.ui.widgets.ViewLine;

/** The models explorer: all open portfolios with their journeys and library. */
public final class ExplorerView extends ViewPart
        implements
            SessionsListener,
            ISaveablesSource,
            Revealer,
            InPlaceEditing {

    private final SessionListener follower = this::handle;
    private Sessions sessions;
    private final Runnable marks = this::updateMarks;
    private final Runnable colours = this::recolour;
    private final ISelectionListener selection = this::chosen;
    private GitStatus git;
    private TreeViewer tree;
    private FollowUp later;
    private ViewLine line;
    private boolean edited;
    private Optional<ISelection> chosen = Optional.empty();

    @Override
    public void createPartControl(Composite parent) {
        sessions = getSite().getService(Sessions.class);
        git = getSite().getService(GitStatus.class);
        line = new ViewLine(parent);
        tree = new TreeViewer(line.content(), SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
        later = new FollowUp(tree.getControl(), this::catchUp);
        tree.setContentProvider(new ExplorerContent());
        ExplorerLabels labels = new ExplorerLabels(tree.getControl(), sessions, git);
        tree.setLabelProvider(new DelegatingStyledCellLabelProvider(labels) {

            @Override
            public String getToolTipText(Object element) {
                return labels.tip(element).orElse(null);
            }
        });
        ColumnViewerToolTipSupport.enableFor(tree);
        CutTexts.leave(tree.getControl());
        SelectedIcons.on(tree.getControl());
        tree.addSelectionChangedListener(event -> getViewSite().getActionBars().getStatusLineManager()
                .setMessage(labels.status(tree.getStructuredSelection().getFirstElement()).orElse(null)));
        tree.setInput(sessions);
        tree.addDoubleClickListener(event -> open(tree.getStructuredSelection().getFirstElement()));
        RenameInPlace.install(tree, sessions);
        ExplorerDrag.install(tree, sessions);
        MenuManager menu = new MenuManager();
        tree.getControl().setMenu(menu.createContextMenu(tree.getControl()));
        getSite().registerContextMenu(menu, tree);
        getSite().setSelectionProvider(tree);
        getSite().getService(Settings.class).addListener(colours);
        git.addListener(marks);
        getSite().getPage().addPostSelectionListener(selection);
        sessions.addListener(this);
        sessions.all().forEach(this::opened);
        updateMessage();
    }

    @Override
    public void opened(PortfolioSession session) {
        session.addListener(follower);
        tree.refresh();
        tree.expandToLevel(new Group(session.portfolio(), Literals.PORTFOLIO__JOURNEYS), 1);
        tree.reveal(session.portfolio());
        updateMessage();
    }

    @Override
    public void closed(PortfolioSession session) {
        tree.refresh();
        updateMessage();
    }

    /** Updates the tree. A name that is being edited stays open if only marks of the tree change. */
    private void handle(SessionEvent event) {
        boolean marks = event instanceof SessionEvent.Typing || event instanceof SessionEvent.Checked;
        if (marks && tree.isCellEditorActive()) {
            return;
        }
        if (!(event instanceof SessionEvent.Edited edit)) {
            tree.refresh();
        } else if (getSite().getPage().getActivePart() == this) {
            tree.refresh();
            edit.affected().stream().filter(edit.session()::contains).findFirst().ifPresent(this::reveal);
        } else {
            edited = true;
            later.ask();
        }
    }

    /** Follows an edit and a selection that were made elsewhere, which is painted first. */
    private void catchUp() {
        if (edited) {
            edited = false;
            tree.refresh();
        }
        chosen.ifPresent(this::follow);
        chosen = Optional.empty();
    }

    /** Colours files and numbers for the ground that they have in another theme, which is there after this event. */
    private void recolour() {
        tree.getControl().getDisplay().asyncExec(() -> {
            if (!tree.getControl().isDisposed() && !tree.isCellEditorActive()) {
                tree.refresh();
            }
        });
    }

    private void chosen(IWorkbenchPart part, ISelection what) {
        if (part instanceof IEditorPart) {
            chosen = Optional.of(what);
            later.ask();
        }
    }

    /** Selects what is selected on the map or in the matrix. A name that is being edited stays open. */
    private void follow(ISelection what) {
        if (!tree.isCellEditorActive()) {
            List<EObject> elements = SessionContext.elements(what).stream()
                    .filter(element -> sessions.of(element).isPresent()).map(ExplorerView::shown).distinct().toList();
            if (!elements.isEmpty() && !elements.equals(tree.getStructuredSelection().toList())) {
                tree.setSelection(new StructuredSelection(elements), true);
            }
        }
    }

    private void updateMarks() {
        if (!tree.isCellEditorActive()) {
            sessions.all().forEach(session -> tree.update(session.portfolio(), null));
        }
    }

    /** Shows a hint in an empty tree. */
    private void updateMessage() {
        line.show(sessions.all().isEmpty() ? Messages.of(ExplorerView.class).get("explorer_empty") : "");
    }

    private void open(Object element) {
        switch (element) {
            case Journey journey -> new Opener(getSite().getPage()).journey(journey);
            case Persona persona -> new Opener(getSite().getPage()).persona(persona);
            case Portfolio portfolio -> session().ifPresent(new Opener(getSite().getPage())::portfolio);
            case Object parent when tree.isExpandable(parent) ->
                tree.setExpandedState(parent, !tree.getExpandedState(parent));
            case EObject object -> new Opener(getSite().getPage()).reveal(object);
            case null, default -> tree.getControl().setFocus();
        }
    }

    /** Selects the element, or its innermost owner that the tree shows. */
    @Override
    public void reveal(EObject element) {
        tree.setSelection(new StructuredSelection(shown(element)), true);
    }

    private static EObject shown(EObject element) {
        EObject shown = element;
        while (shown.eContainer() != null && !ExplorerContent.children(ExplorerContent.parent(shown)).contains(shown)) {
            shown = shown.eContainer();
        }
        return shown;
    }

    @Override
    public void editInPlace() {
        Object element = tree.getStructuredSelection().getFirstElement();
        if (element != null) {
            tree.editElement(element, 0);
        }
    }

    public TreeViewer viewer() {
        return tree;
    }

    @Override
    public void setFocus() {
        tree.getControl().setFocus();
    }

    @Override
    public void dispose() {
        getSite().getService(Settings.class).removeListener(colours);
        git.removeListener(marks);
        getSite().getPage().removePostSelectionListener(selection);
        sessions.removeListener(this);
        sessions.all().forEach(session -> session.removeListener(follower));
        super.dispose();
    }

    @Override
    public Saveable[] getSaveables() {
        return sessions.all().stream().map(PortfolioSaveable::new).toArray(Saveable[]::new);
    }

    @Override
    public Saveable[] getActiveSaveables() {
        return session().map(s -> new Saveable[]{new PortfolioSaveable(s)}).orElse(new Saveable[0]);
    }

    private Optional<PortfolioSession> session() {
        return switch (tree.getStructuredSelection().getFirstElement()) {
            case Group group -> sessions.of(group.owner());
            case EObject element -> sessions.of(element);
            case null, default -> Optional.empty();
        };
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        if (type == PropertiesPage.class) {
            return type.cast(new PropertiesPage(sessions, this));
        }
        return type == PortfolioSession.class ? type.cast(session().orElse(null)) : super.getAdapter(type);
    }
}
