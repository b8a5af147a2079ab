package org.waymark.ui.problems;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.waymark.core.rules.Grouping;
import org.waymark.core.rules.RuleTexts;
import org.waymark.core.rules.Severity;
import org.waymark.core.text.Messages;
import org.waymark.ui.session.PortfolioSession;
import org.waymark.ui.session.SessionEvent;
import org.waymark.ui.session.SessionListener;
import org.waymark.ui.session.Sessions;
import org.waymark.ui.session.SessionsListener;
import org.waymark.ui.widgets.Icon;
import org.waymark.ui.widgets.ViewLine;

/**
 * Lists the findings of the rules in the open portfolios, says why each is one, mends what can be mended mechanically,
 * and accepts with a reason what is to stay. A double click reveals the element.
 */
public final class ProblemsView extends ViewPart implements SessionsListener {

    private static final int[] SHARES = {68, 32};

    private final SessionListener follower = event -> {
        if (event instanceof SessionEvent.Checked || event instanceof SessionEvent.Reloaded) {
            update();
        }
    };
    private final Messages messages = Messages.of(ProblemsView.class);
    private final RuleTexts texts = RuleTexts.of(Locale.getDefault());
    private final ProblemChoice choice = new ProblemChoice(this::update);
    private ProblemSite site;
    private Sessions sessions;
    private ProblemTree tree;
    private ViewLine line;
    private WhyPane why;

    @Override
    public void init(IViewSite viewSite, IMemento memento) throws PartInitException {
        super.init(viewSite, memento);
        choice.restore(Optional.ofNullable(memento));
    }

    @Override
    public void createPartControl(Composite parent) {
        line = new ViewLine(parent);
        site = new ProblemSite(getSite().getPage(), texts);
        SashForm halves = new SashForm(line.content(), SWT.HORIZONTAL);
        tree = new ProblemTree(halves, texts);
        why = new WhyPane(halves, site);
        halves.setWeights(SHARES);
        tree.viewer().addDoubleClickListener(event -> reveal());
        tree.viewer().addSelectionChangedListener(event -> why.show(tree.chosen()));
        menu();
        choice.fill(getViewSite().getActionBars());
        sessions = getSite().getService(Sessions.class);
        sessions.addListener(this);
        sessions.all().forEach(session -> session.addListener(follower));
        update();
    }

    private void menu() {
        MenuManager manager = new MenuManager();
        manager.setRemoveAllWhenShown(true);
        manager.addMenuListener(this::fill);
        Menu menu = manager.createContextMenu(tree.viewer().getControl());
        tree.viewer().getControl().setMenu(menu);
        tree.viewer().getControl().addKeyListener(KeyListener.keyPressedAdapter(event -> {
            if (event.stateMask == SWT.MOD1 && event.keyCode == '1') {
                menu.setVisible(true);
            }
        }));
    }

    private void fill(IMenuManager menu) {
        List<Problem> chosen = tree.chosen();
        if (chosen.isEmpty()) {
            return;
        }
        menu.add(action("problems_reveal", Icon.REVEAL, this::reveal));
        menu.add(new Separator());
        site.fixes(chosen).fill(menu);
        menu.add(new Separator());
        if (chosen.stream().anyMatch(Problem::acceptable)) {
            menu.add(action("problems_accept", Icon.CLEAR, () -> site.accept(chosen)));
        }
        if (chosen.stream().anyMatch(Problem::accepted)) {
            menu.add(action("problems_report", Icon.UNDO, () -> site.report(chosen)));
        }
    }

    private Action action(String key, Icon icon, Runnable run) {
        return new Action(messages.get(key), icon.descriptor()) {

            @Override
            public void run() {
                run.run();
            }
        };
    }

    @Override
    public void opened(PortfolioSession session) {
        session.addListener(follower);
    }

    @Override
    public void closed(PortfolioSession session) {
        update();
    }

    private void update() {
        if (tree == null || tree.viewer().getControl().isDisposed()) {
            return;
        }
        List<PortfolioSession> open = sessions.all();
        List<ProblemGroup> groups = new ArrayList<>(ProblemGroup.of(open, choice.grouping()));
        List<Severity> found = open.stream().flatMap(s -> s.findings().stream()).map(f -> f.severity()).toList();
        ProblemGroup accepted = ProblemGroup.accepted(open);
        if (choice.showsAccepted() && !accepted.problems().isEmpty()) {
            groups.add(accepted);
        }
        tree.show(groups, choice.grouping() == Grouping.RULE);
        why.show(tree.chosen());
        setPartName(found.isEmpty()
                ? messages.get("problems_title")
                : messages.get("problems_titleCount", found.size()));
        line.show(open.isEmpty()
                ? ""
                : messages.get("problems_summary", count(found, Severity.ERROR), count(found, Severity.WARNING),
                        count(found, Severity.INFO), accepted.problems().size()));
    }

    private static long count(List<Severity> found, Severity severity) {
        return found.stream().filter(s -> s == severity).count();
    }

    private void reveal() {
        tree.chosen().stream().findFirst().ifPresent(site::reveal);
    }

    /** Groups the problems in another way. */
    public void group(Grouping grouping) {
        choice.group(grouping);
    }

    /** Remembers the grouping; the title is kept without its number, which is not true any more at the next start. */
    @Override
    public void saveState(IMemento memento) {
        choice.save(memento);
        setPartName(messages.get("problems_title"));
        getSite().getShell().getDisplay().asyncExec(this::update);
    }

    @Override
    public void setFocus() {
        tree.viewer().getControl().setFocus();
    }

    @Override
    public void dispose() {
        sessions.removeListener(this);
        sessions.all().forEach(session -> session.removeListener(follower));
        super.dispose();
    }
}
