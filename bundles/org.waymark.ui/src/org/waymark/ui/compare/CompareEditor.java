package org.waymark.ui.compare;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.waymark.core.JourneyException;
import org.waymark.core.text.Messages;
import org.waymark.core.compare.Change;
import org.waymark.core.compare.ModelDiff;
import org.waymark.core.compare.Version;
import org.waymark.core.resolve.RevertEdits;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.ui.open.Opener;
import org.waymark.ui.preferences.Settings;
import org.waymark.ui.session.PortfolioEditor;
import org.waymark.ui.session.SessionEvent;
import org.waymark.ui.session.SessionListener;
import org.waymark.ui.session.Sessions;

/**
 * Shows the differences between an open portfolio and another version, in words and on the map, and reverts single
 * changes.
 */
public final class CompareEditor extends PortfolioEditor implements ComparePage.Actions {

    private static final int QUIET = 250;

    private final SessionListener follower = this::handle;
    private final Runnable restyle = this::compare;
    private final Runnable compare = this::compare;
    private final Messages messages = Messages.of(CompareEditor.class);
    private Settings settings;
    private Job job;
    private ComparePage page;
    private Optional<PortfolioDocument> other = Optional.empty();

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    private CompareInput input() {
        return (CompareInput) getEditorInput();
    }

    @Override
    public void createPartControl(Composite parent) {
        session = getSite().getService(Sessions.class).of(input().rootFile())
                .orElseThrow(() -> new IllegalStateException("the portfolio is not open"));
        settings = getSite().getService(Settings.class);
        page = new ComparePage(parent, this, session, input().source());
        getSite().setSelectionProvider(page.viewer());
        session.addListener(follower);
        settings.addListener(restyle);
        load(parent.getDisplay());
    }

    private void load(Display display) {
        page.say(messages.get("compare_loading", input().source().label()));
        job = new Job(getPartName()) {

            @Override
            protected IStatus run(IProgressMonitor monitor) {
                try {
                    PortfolioDocument document = input().source().load();
                    display.asyncExec(() -> loaded(document));
                } catch (JourneyException e) {
                    display.asyncExec(() -> failed(e.getMessage()));
                }
                return Status.OK_STATUS;
            }
        };
        job.schedule();
    }

    private void loaded(PortfolioDocument document) {
        if (!page.isDisposed()) {
            other = Optional.of(document);
            compare();
        }
    }

    private void failed(String message) {
        if (!page.isDisposed()) {
            page.say(message);
        }
    }

    private void handle(SessionEvent event) {
        if (event instanceof SessionEvent.Edited || event instanceof SessionEvent.Reloaded) {
            page.getDisplay().timerExec(QUIET, compare);
        }
        firePropertyChange(PROP_DIRTY);
    }

    private void compare() {
        if (!page.isDisposed()) {
            other.ifPresent(document -> page.show(document,
                    input().source().of(
                            ModelDiff.between(Version.of(document), Version.of(session.document())).changes()),
                    settings));
        }
    }

    @Override
    public boolean canRevert(Change change) {
        return other.map(document -> edits(document).revert(change).canExecute()).orElse(false);
    }

    @Override
    public void revert(Change change) {
        other.ifPresent(document -> {
            session.execute(edits(document).revert(change));
            compare();
        });
    }

    @Override
    public boolean canRevertAll(Change change) {
        String id = change.element().id();
        return other.map(this::edits).filter(edits -> edits.in(id, changes()).size() > 1)
                .map(edits -> edits.revertAll(id, changes()).canExecute()).orElse(false);
    }

    @Override
    public void revertAll(Change change) {
        other.ifPresent(document -> {
            session.execute(edits(document).revertAll(change.element().id(), changes()));
            compare();
        });
    }

    private RevertEdits edits(PortfolioDocument document) {
        return new RevertEdits(session.document(), session.domain(), document);
    }

    @Override
    public void reveal(EObject element) {
        new Opener(getSite().getPage()).reveal(element);
    }

    /** Returns the changes shown now. */
    public List<Change> changes() {
        return page.changes();
    }

    @Override
    public void setFocus() {
        page.setFocus();
    }

    @Override
    public void dispose() {
        if (session != null) {
            session.removeListener(follower);
            settings.removeListener(restyle);
            job.cancel();
        }
        super.dispose();
    }
}
