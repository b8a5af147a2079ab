package org.waymark.ui.conflicts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.waymark.core.JourneyException;
import org.waymark.core.compare.Conflict;
import org.waymark.core.resolve.ConflictEdits;
import org.waymark.core.resolve.ConflictEdits.Choice;
import org.waymark.core.text.Messages;
import org.waymark.ui.open.ConflictInput;
import org.waymark.ui.open.Opener;
import org.waymark.ui.preferences.Settings;
import org.waymark.ui.preferences.Settings.Look;
import org.waymark.ui.session.PortfolioEditor;
import org.waymark.ui.session.SessionEvent;
import org.waymark.ui.session.SessionListener;
import org.waymark.ui.session.Sessions;
import org.waymark.ui.widgets.Icon;
import org.waymark.ui.widgets.Muted;

/** Resolves the conflicts of a merge one after the other, by keys alone if wanted. */
public final class ConflictEditor extends PortfolioEditor implements ConflictDetail.Actions {

    private final SessionListener follower = this::handle;
    private final Runnable restyle = this::restyle;
    private final ConflictBook book = new ConflictBook();
    private final Map<String, String> drafts = new HashMap<>();
    private final Messages messages = Messages.of(ConflictEditor.class);
    private Settings settings;
    private Label icon;
    private Label count;
    private ConflictTree tree;
    private ConflictDetail detail;
    private Optional<ConflictBook.Entry> shown = Optional.empty();

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    @Override
    public void createPartControl(Composite parent) {
        session = getSite().getService(Sessions.class).of(((ConflictInput) getEditorInput()).rootFile())
                .orElseThrow(() -> new IllegalStateException("the portfolio is not open"));
        settings = getSite().getService(Settings.class);
        Composite frame = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(frame);
        createHeader(frame);
        SashForm sash = new SashForm(frame, SWT.HORIZONTAL | SWT.SMOOTH);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        tree = new ConflictTree(sash, session, this::select);
        detail = new ConflictDetail(sash, this);
        detail.dark(settings.look() == Look.DARK);
        sash.setWeights(36, 64);
        Label keys = new Label(frame, SWT.WRAP);
        keys.setText(messages.get("conflict_keys"));
        Muted.on(keys);
        GridDataFactory.fillDefaults().grab(true, false).indent(12, 4).hint(400, SWT.DEFAULT).applyTo(keys);
        new ConflictKeys(this).install(tree.control(), detail);
        getSite().setSelectionProvider(tree.viewer());
        session.addListener(follower);
        settings.addListener(restyle);
        update();
        book.entries().stream().filter(ConflictBook.Entry::open).findFirst().ifPresent(tree::select);
    }

    private void createHeader(Composite parent) {
        Composite header = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 8).spacing(8, 0).applyTo(header);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(header);
        icon = new Label(header, SWT.NONE);
        count = new Label(header, SWT.WRAP);
        count.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(400, SWT.DEFAULT)
                .applyTo(count);
    }

    private void handle(SessionEvent event) {
        if (event instanceof SessionEvent.Edited || event instanceof SessionEvent.Reloaded) {
            update();
            firePropertyChange(PROP_TITLE);
        }
        firePropertyChange(PROP_DIRTY);
    }

    private void update() {
        book.update(Conflict.all(session.portfolio()));
        tree.show(book.groups());
        int open = book.open();
        icon.setImage((open == 0 ? Icon.DONE : Icon.CONFLICT).image());
        count.setText(escape(open == 0
                ? messages.get("conflicts_none", session.name())
                : messages.get("conflicts_open", open, book.size(), session.name())));
        setPartName(open == 0 ? getEditorInput().getName() : getEditorInput().getName() + " (" + open + ")");
        icon.getParent().getParent().layout(true, true);
        shown.flatMap(entry -> book.entry(entry.conflict().id())).ifPresent(this::show);
    }

    private void select(ConflictBook.Entry entry) {
        keepDraft();
        show(entry);
    }

    private void show(ConflictBook.Entry entry) {
        shown = Optional.of(entry);
        String id = entry.conflict().id();
        detail.show(entry, session, edits(), Optional.ofNullable(drafts.get(id)));
    }

    /** Keeps text that was typed for a conflict and not accepted, until the user returns to it. */
    private void keepDraft() {
        shown.map(entry -> entry.conflict().id()).ifPresent(id -> {
            if (detail.typed().pending()) {
                drafts.put(id, detail.typed().draft());
            } else {
                drafts.remove(id);
            }
        });
    }

    private ConflictEdits edits() {
        return new ConflictEdits(session.document(), session.domain());
    }

    @Override
    public void take(Choice choice) {
        shown.filter(ConflictBook.Entry::open).filter(entry -> edits().choices(entry.conflict()).contains(choice))
                .ifPresent(entry -> answer(entry, edits().resolve(entry.conflict(), choice),
                        ConflictBook.Answer.of(choice)));
    }

    @Override
    public void takeTyped(String text) {
        shown.filter(ConflictBook.Entry::open).ifPresent(entry -> {
            try {
                answer(entry, edits().resolve(entry.conflict(), AnswerTexts.values(), text),
                        ConflictBook.Answer.TYPED);
            } catch (JourneyException e) {
                detail.typed().problem(e.getMessage());
            }
        });
    }

    private void answer(ConflictBook.Entry entry, Command command, ConflictBook.Answer answer) {
        String id = entry.conflict().id();
        book.answered(entry.conflict(), answer);
        drafts.remove(id);
        shown = Optional.empty();
        session.execute(command);
        book.next(id, 1).or(() -> book.entry(id)).ifPresent(tree::select);
        tree.control().setFocus();
    }

    /** Goes to the next or previous open conflict. */
    void go(int step) {
        book.next(shown.map(entry -> entry.conflict().id()).orElse(""), step).ifPresent(tree::select);
    }

    void type() {
        detail.typed().edit();
    }

    @Override
    public void reveal() {
        shown.flatMap(entry -> session.find(entry.conflict().elementId()))
                .ifPresent(new Opener(getSite().getPage())::reveal);
    }

    /** Shows a conflict, if it is known here. */
    public void show(String id) {
        book.entry(id).ifPresent(tree::select);
    }

    private void restyle() {
        detail.dark(settings.look() == Look.DARK);
        update();
    }

    private static String escape(String text) {
        return text.replace("&", "&&");
    }

    @Override
    public void setFocus() {
        tree.control().setFocus();
    }

    @Override
    public void dispose() {
        if (session != null) {
            session.removeListener(follower);
            settings.removeListener(restyle);
        }
        super.dispose();
    }

    List<ConflictBook.Entry> entries() {
        return book.entries();
    }
}
