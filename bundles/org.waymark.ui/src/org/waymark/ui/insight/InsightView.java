package org.waymark.ui.insight;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;
import org.waymark.core.domain.Ids;
import org.waymark.core.insight.OwnershipReport;
import org.waymark.core.layout.Theme;
import org.waymark.core.layout.insight.InsightEntry;
import org.waymark.core.layout.insight.InsightLayout;
import org.waymark.core.layout.insight.PlacedInsight;
import org.waymark.core.ownership.MatrixOptions;
import org.waymark.core.text.Messages;
import org.waymark.model.cjm.Journey;
import org.waymark.ui.open.Opener;
import org.waymark.ui.paint.Paints;
import org.waymark.ui.preferences.Settings;
import org.waymark.ui.problems.Fixes;
import org.waymark.ui.session.ActiveSession;
import org.waymark.ui.session.PortfolioSession;
import org.waymark.ui.session.SessionEvent;
import org.waymark.ui.session.SessionListener;
import org.waymark.ui.widgets.Hint;
import org.waymark.ui.widgets.Icon;
import org.waymark.ui.widgets.ViewLine;

/**
 * Shows the evaluation of the active portfolio's ownership: load, influence, handovers, gaps, missing authority,
 * metrics that pull apart. It is computed again after a pause in editing, and painted again only if the result differs.
 */
public final class InsightView extends ViewPart {

    private static final int QUIET = 400;
    /** Factor of the pause, so that computing a large portfolio takes a small share of the time. */
    private static final int PATIENCE = 20;

    private final SessionListener follower = this::follow;
    private final Runnable settled = this::place;
    private final Runnable quiet = this::compute;
    private final Messages messages = Messages.of(InsightView.class);
    private ActiveSession active;
    private Settings settings;
    private Display display;
    private Composite frame;
    private Composite content;
    private Control nothing;
    private JourneyBar choice;
    private Paints paints;
    private InsightCanvas canvas;
    private ViewLine line;
    private OwnershipReport report;
    private PlacedInsight page;
    private int cost;

    @Override
    public void createPartControl(Composite parent) {
        display = parent.getDisplay();
        line = new ViewLine(parent);
        frame = new Composite(line.content(), SWT.NONE);
        frame.setLayout(new StackLayout());
        nothing = Hint.create(frame, messages.get("insight_nothing"));
        content = new Composite(frame, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
        choice = new JourneyBar(content, this::compute);
        paints = new Paints(display, Path.of(""));
        canvas = new InsightCanvas(content, paints, this::reveal);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas.control());
        canvas.control().addListener(SWT.Resize, event -> place());
        fixes();
        settings = getSite().getService(Settings.class);
        settings.addListener(settled);
        getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.COPY.getId(), new Copy());
        active = new ActiveSession(getSite(), follower, this::compute);
        active.start();
    }

    /** Offers to mend what the current line is about. */
    private void fixes() {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(filled -> active.get().ifPresent(of -> canvas.current().ifPresent(entry -> element(entry)
                .ifPresent(element -> Fixes.line(of, element, entry.spoken()).fill(filled)))));
        canvas.control().setMenu(menu.createContextMenu(canvas.control()));
        Action answer = new Action(messages.get("insight_answer"), Icon.INITIATIVE.descriptor()) {

            @Override
            public void run() {
                answer();
            }
        };
        answer.setToolTipText(messages.get("insight_answerTip"));
        getViewSite().getActionBars().getToolBarManager().add(answer);
        canvas.control().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.CR && event.stateMask == SWT.MOD1) {
                answer();
            }
        });
    }

    /** Makes an initiative for what the current line is about. */
    private void answer() {
        boolean made = active.get().flatMap(of -> canvas.current().flatMap(entry -> element(entry)
                .map(element -> Fixes.line(of, element, entry.spoken()).makeInitiative()))).orElse(false);
        getViewSite().getActionBars().getStatusLineManager()
                .setMessage(messages.get(made ? "insight_answered" : "insight_answerNothing"));
    }

    /** Returns the first existing element of a line. */
    private Optional<EObject> element(InsightEntry entry) {
        return entry.elementIds().stream().flatMap(id -> active.get().flatMap(it -> it.find(id)).stream()).findFirst();
    }

    /** Returns the page shown now. */
    public Optional<PlacedInsight> page() {
        return Optional.ofNullable(page);
    }

    /** Returns the focused entry. */
    public Optional<InsightEntry> current() {
        return canvas.current();
    }

    private void follow(SessionEvent event) {
        if (event instanceof SessionEvent.Edited || event instanceof SessionEvent.Reloaded) {
            display.timerExec(Math.max(QUIET, PATIENCE * cost), quiet);
        }
    }

    private void compute() {
        if (frame.isDisposed()) {
            return;
        }
        ((StackLayout) frame.getLayout()).topControl = active.get().isPresent() ? content : nothing;
        frame.layout();
        if (active.get().isEmpty()) {
            report = null;
            page = null;
            line.show("");
            return;
        }
        long start = System.nanoTime();
        PortfolioSession shown = active.get().get();
        List<Journey> journeys = choice.journeys(shown);
        OwnershipReport now = OwnershipReport.of(shown.portfolio(), journeys, MatrixOptions.PLAIN, Ids::idOf);
        cost = (int) ((System.nanoTime() - start) / 1_000_000);
        line.show(shown.name());
        if (!now.equals(report)) {
            report = now;
            place();
        }
    }

    private void place() {
        if (report != null && !frame.isDisposed() && canvas.control().getClientArea().width > 0) {
            Theme theme = settings.theme();
            page = InsightLayout.place(report, theme, paints, canvas.control().getClientArea().width,
                    Locale.getDefault());
            canvas.show(page, theme.palette());
        }
    }

    /** Shows the first existing element of an entry on its map and in the models explorer. */
    private void reveal(InsightEntry entry) {
        element(entry).ifPresent(new Opener(getSite().getPage())::locate);
    }

    @Override
    public void setFocus() {
        if (active.get().isPresent()) {
            canvas.control().setFocus();
        } else {
            frame.setFocus();
        }
    }

    @Override
    public void dispose() {
        if (active != null) {
            active.dispose();
            settings.removeListener(settled);
            display.timerExec(-1, quiet);
            paints.dispose();
        }
        super.dispose();
    }

    /** Copies the page in words. */
    private final class Copy extends Action {

        @Override
        public void run() {
            if (page != null) {
                Clipboard clipboard = new Clipboard(display);
                try {
                    clipboard.setContents(new Object[]{page.text()}, new Transfer[]{TextTransfer.getInstance()});
                } finally {
                    clipboard.dispose();
                }
            }
        }
    }
}
