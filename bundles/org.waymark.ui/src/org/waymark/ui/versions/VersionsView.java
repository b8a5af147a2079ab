package org.waymark.ui.versions;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.waymark.core.JourneyException;
import org.waymark.core.persist.SavedVersions;
import org.waymark.core.resolve.RevertEdits;
import org.waymark.core.text.Messages;
import org.waymark.ui.compare.Comparing;
import org.waymark.ui.preferences.Settings;
import org.waymark.ui.session.ActiveSession;
import org.waymark.ui.session.PortfolioSession;
import org.waymark.ui.session.SessionEvent;
import org.waymark.ui.session.SessionListener;
import org.waymark.ui.widgets.Icon;
import org.waymark.ui.widgets.ViewLine;

/** Lists the saved versions of the active portfolio, compares with one, and takes one back in a step. */
public final class VersionsView extends ViewPart implements VersionReader.Sink {

    /** Time in which a version that was just saved is written, in milliseconds. */
    private static final int WRITTEN = 400;

    private final Messages messages = Messages.of(VersionsView.class);
    private final SessionListener follower = event -> {
        if (event instanceof SessionEvent.Saved || event instanceof SessionEvent.Reloaded) {
            later();
        }
    };
    private final Runnable read = this::read;
    private final List<VersionRow> rows = new ArrayList<>();
    private final List<Action> actions = new ArrayList<>();
    private ActiveSession active;
    private SavedVersions store;
    private Settings settings;
    private VersionReader reader;
    private VersionPage page;
    private ViewLine line;

    @Override
    public void createPartControl(Composite parent) {
        store = getSite().getService(SavedVersions.class);
        reader = new VersionReader(store, parent.getDisplay(), this);
        line = new ViewLine(parent);
        page = new VersionPage(line.content(), this::compare, this::enable);
        MenuManager menu = new MenuManager();
        add(menu, "versions_compare", Icon.COMPARE, this::compare);
        add(menu, "versions_restore", Icon.UNDO, this::restore);
        page.viewer().getTable().setMenu(menu.createContextMenu(page.viewer().getTable()));
        settings = getSite().getService(Settings.class);
        settings.addListener(read);
        active = new ActiveSession(getSite(), follower, this::read);
        active.start();
        enable();
    }

    private void add(MenuManager menu, String key, Icon icon, Consumer<VersionRow> run) {
        Action action = new Action(messages.get(key), icon.descriptor()) {

            @Override
            public void run() {
                page.selected().ifPresent(run);
            }
        };
        actions.add(action);
        menu.add(action);
        ActionContributionItem item = new ActionContributionItem(action);
        item.setMode(ActionContributionItem.MODE_FORCE_TEXT);
        getViewSite().getActionBars().getToolBarManager().add(item);
    }

    private void enable() {
        actions.forEach(action -> action.setEnabled(page.selected().isPresent()));
    }

    private void later() {
        getSite().getShell().getDisplay().timerExec(WRITTEN, read);
    }

    private void read() {
        if (page.isDisposed()) {
            return;
        }
        line.show(active.get().map(PortfolioSession::name).orElse(""));
        if (active.get().isEmpty()) {
            reader.cancel();
            rows.clear();
            page.show(rows, messages.get("versions_nothing"));
        } else {
            reader.read(active.get().get().document().rootFile());
        }
    }

    @Override
    public void rows(List<VersionRow> found) {
        if (page.isDisposed()) {
            return;
        }
        // what is known of a version stays true
        List<VersionRow> merged = found.stream().map(row -> rows.stream()
                .filter(known -> known.version().equals(row.version())).findFirst()
                .map(known -> row.with(known.changes())).orElse(row)).toList();
        rows.clear();
        rows.addAll(merged);
        boolean off = !settings.keepsVersions();
        page.show(rows, messages.get(off ? "versions_off" : rows.isEmpty() ? "versions_none" : "versions_kept"));
        enable();
    }

    @Override
    public void row(VersionRow row) {
        if (!page.isDisposed()) {
            rows.replaceAll(known -> known.version().equals(row.version()) ? known.with(row.changes()) : known);
            page.refresh(rows);
        }
    }

    @Override
    public void failed(String message) {
        if (!page.isDisposed()) {
            page.show(rows, message);
        }
    }

    private void compare(VersionRow row) {
        active.get().ifPresent(shown -> Comparing.open(getSite().getPage(), shown,
                new KeptVersion(store, row.version(), shown.document().rootFile(), row.when())));
    }

    /** Makes the portfolio what it was, in one step that can be undone; nothing is saved. */
    private void restore(VersionRow row) {
        active.get().ifPresent(shown -> {
            try {
                Command back = new RevertEdits(shown.document(), shown.domain(), store.open(row.version())).restore();
                if (back.canExecute()) {
                    shown.execute(back);
                    page.say(messages.get("versions_restored", row.when()));
                } else {
                    page.say(messages.get("versions_same", row.when()));
                }
            } catch (JourneyException e) {
                page.say(e.getMessage());
            }
        });
    }

    @Override
    public void setFocus() {
        page.setFocus();
    }

    @Override
    public void dispose() {
        if (active != null) {
            active.dispose();
            settings.removeListener(read);
            reader.cancel();
            getSite().getShell().getDisplay().timerExec(-1, read);
        }
        super.dispose();
    }
}
