package org.waymark.ui.comments;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.waymark.core.review.Discussion;
import org.waymark.core.review.Discussions;
import org.waymark.core.text.Labels;
import org.waymark.core.text.Messages;
import org.waymark.model.cjm.Element;
import org.waymark.model.cjm.Step;
import org.waymark.ui.parts.SelectionPlace;
import org.waymark.ui.preferences.Settings;
import org.waymark.ui.session.EditContext;
import org.waymark.ui.session.PortfolioSession;
import org.waymark.ui.session.SessionEvent;
import org.waymark.ui.session.SessionListener;
import org.waymark.ui.widgets.FramedPopup;

/** The discussions about an element beside its mark, one at a time, open ones first. */
final class ThreadPopup extends FramedPopup implements ThreadPane.Site {

    private static final String KEY = ThreadPopup.class.getName();
    private static final int WIDTH = 430;
    private static final int HEIGHT = 360;

    private final Messages messages = Messages.of(ThreadPopup.class);
    private final SessionListener follower = this::handle;
    private final Rectangle anchor;
    private final PortfolioSession session;
    private final Element about;
    private final Signature signature;
    private List<CommentRow> rows = List.of();
    private int shown;
    private ThreadPane pane;
    private Label count;
    private Button previous;
    private Button next;
    private Button fresh;

    private ThreadPopup(Shell parent, Rectangle anchor, PortfolioSession session, Element about, Signature signature) {
        super(parent, Messages.of(ThreadPopup.class).get("comments_of",
                Labels.in(Locale.getDefault()).summary(about)), Messages.of(ThreadPopup.class).get("comments_keys"));
        this.anchor = anchor;
        this.session = session;
        this.about = about;
        this.signature = signature;
    }

    /** Shows the comments on what is selected; without any, the field for the first one. */
    static void open(ExecutionEvent event) {
        EditContext context = EditContext.of(event);
        Element about = context.nearest(Element.class).orElseGet(context.session()::portfolio);
        new ThreadPopup(context.window().getShell(), SelectionPlace.of(HandlerUtil.getActivePart(event)),
                context.session(), about, new Signature(PlatformUI.getWorkbench().getService(Settings.class))).open();
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        Composite line = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).extendedMargins(10, 10, 4, 0).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        count = new Label(line, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(count);
        previous = button(line, "comments_previous", () -> step(-1));
        next = button(line, "comments_next", () -> step(1));
        fresh = button(line, "comments_another", this::startNew);
        pane = new ThreadPane(area, this);
        rows = rows();
        shown = !rows.isEmpty() && (rows.getFirst().discussion().about() == about || about instanceof Step)
                ? 0
                : rows.size();
        show();
        session.addListener(follower);
        area.addListener(SWT.Dispose, event -> session.removeListener(follower));
        return area;
    }

    private Button button(Composite parent, String key, Runnable run) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(messages.get(key));
        button.addListener(SWT.Selection, event -> run.run());
        GridDataFactory.fillDefaults().applyTo(button);
        return button;
    }

    /** Returns the popup that has the focus: the keys of comments are for it. */
    static Optional<ThreadPopup> active(Display display) {
        Shell shell = display.getActiveShell();
        return shell != null && shell.getData(KEY) instanceof ThreadPopup popup ? Optional.of(popup) : Optional.empty();
    }

    /** Does what a key of comments means while the popup is open. */
    void perform(String what) {
        switch (what) {
            case "next" -> step(1);
            case "previous" -> step(-1);
            default -> startNew();
        }
    }

    private void startNew() {
        shown = rows.size();
        show();
        pane.focusField();
    }

    /** Returns the discussions about the element and those beside it on its card or stage. */
    private List<CommentRow> rows() {
        Comparator<Discussion> own = Comparator.comparing(each -> each.about() != about);
        return Discussions.beside(about).stream().sorted(own.thenComparing(each -> !each.open()))
                .map(each -> new CommentRow(session, each)).toList();
    }

    private void step(int by) {
        if (!rows.isEmpty()) {
            shown = Math.floorMod(shown + by, rows.size());
            show();
        }
    }

    private void show() {
        boolean one = shown < rows.size();
        count.setText(rows.isEmpty() || one && rows.size() == 1
                ? ""
                : one
                        ? messages.get("comments_position", shown + 1, rows.size())
                        : messages.get("comments_count", rows.size()));
        previous.setVisible(rows.size() > 1);
        next.setVisible(rows.size() > 1);
        fresh.setVisible(one);
        if (one) {
            pane.show(rows.get(shown));
        } else {
            pane.showNew(Optional.of(Labels.in(Locale.getDefault()).summary(about)));
        }
    }

    private void handle(SessionEvent event) {
        switch (event) {
            case SessionEvent.Reloaded reloaded -> close();
            case SessionEvent.Edited edited -> follow();
            default -> {
                // nothing that is shown has changed
            }
        }
    }

    /** Keeps the comment in sight where it is, though an edit may have given it another place in the order. */
    private void follow() {
        if (!session.contains(about)) {
            close();
            return;
        }
        Optional<String> before = shown < rows.size() ? Optional.of(rows.get(shown).id()) : Optional.empty();
        List<String> known = rows.stream().map(CommentRow::id).toList();
        rows = rows();
        List<String> ids = rows.stream().map(CommentRow::id).toList();
        shown = before.map(ids::indexOf).filter(at -> at >= 0).orElseGet(() -> ids.stream()
                .filter(id -> !known.contains(id)).findFirst().map(ids::indexOf).orElse(0));
        show();
    }

    @Override
    public void say(Optional<CommentRow> answered, String text) {
        session.execute(answered.map(row -> signature.edits(session).reply(row.discussion().comment(), text))
                .orElseGet(() -> signature.edits(session).comment(about, text)));
    }

    @Override
    public void resolve(CommentRow row, boolean resolved) {
        session.execute(signature.edits(session).resolve(row.discussion().comment(), resolved));
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setData(KEY, this);
        shell.setText(messages.get("comments_of", Labels.in(Locale.getDefault()).summary(about)));
    }

    @Override
    protected Point getInitialSize() {
        return new Point(WIDTH, HEIGHT);
    }

    @Override
    protected Point getInitialLocation(Point size) {
        return beside(anchor, size);
    }

    @Override
    protected Control getFocusControl() {
        return pane.field();
    }
}
