package org.waymark.ui.problems;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.resource.ImageDescriptor;
import org.waymark.core.edit.FixEdits;
import org.waymark.core.edit.QuickFix;
import org.waymark.core.edit.QuickFixes;
import org.waymark.core.edit.Violation;
import org.waymark.core.text.Lines;
import org.waymark.ui.session.PortfolioSession;
import org.waymark.ui.widgets.Icon;

/**
 * The remedies for some places of one portfolio, as items of menus. The problems view, the map and the insight
 * page share it.
 */
public final class Fixes {

    private static final int LONGEST = 60;

    private final PortfolioSession session;
    private final FixEdits edits;
    private final Map<String, List<QuickFix>> byTitle = new LinkedHashMap<>();

    private Fixes(PortfolioSession session, List<QuickFix> fixes) {
        this.session = session;
        this.edits = new FixEdits(session.domain());
        fixes.forEach(fix -> byTitle.computeIfAbsent(edits.title(fix), title -> new ArrayList<>()).add(fix));
    }

    /** Returns the fixes for findings of one portfolio. */
    static Fixes of(PortfolioSession session, List<Problem> problems) {
        return new Fixes(session, session.document().readOnly()
                ? List.of()
                : QuickFixes.of(problems.stream().flatMap(p -> p.violation().stream()).toList()));
    }

    /** Returns the fixes for elements, and for what the rules found at them and in them. */
    public static Fixes at(PortfolioSession session, List<EObject> elements) {
        List<EObject> roots = elements.stream().filter(session::contains).toList();
        return new Fixes(session, roots.isEmpty() || session.document().readOnly()
                ? List.of()
                : QuickFixes.at(roots, found(session, roots)));
    }

    /** Returns the same for what a line of an evaluation is about; it can always be answered by an initiative. */
    public static Fixes line(PortfolioSession session, EObject element, String why) {
        return new Fixes(session, !session.contains(element) || session.document().readOnly()
                ? List.of()
                : QuickFixes.line(element, found(session, List.of(element)), why));
    }

    private static List<Violation> found(PortfolioSession session, List<EObject> roots) {
        return session.findings().stream()
                .flatMap(finding -> new Problem(session, finding, false).violation().stream())
                .filter(violation -> roots.stream().anyMatch(root -> isIn(violation.element(), root))).toList();
    }

    private static boolean isIn(EObject element, EObject root) {
        return element == root || EcoreUtil.isAncestor(root, element);
    }

    public boolean isEmpty() {
        return byTitle.isEmpty();
    }

    /** Returns the titles, in the order of the menu. */
    List<String> titles() {
        return List.copyOf(byTitle.keySet());
    }

    /** Adds an item for each fix; several of one title, which differ in what is chosen, share a submenu. */
    public void fill(IContributionManager menu) {
        byTitle.forEach((title, fixes) -> {
            if (fixes.size() == 1 && edits.choice(fixes.getFirst()).isEmpty()) {
                menu.add(action(title, fixes.getFirst()));
            } else {
                MenuManager choices = new MenuManager(escaped(title), Icon.DONE.descriptor(), null);
                fill(title, choices);
                menu.add(choices);
            }
        });
    }

    /** Adds the choices of one title. */
    void fill(String title, IContributionManager menu) {
        byTitle.getOrDefault(title, List.of()).forEach(fix -> {
            String choice = edits.choice(fix);
            menu.add(action(choice.isEmpty() ? title : choice, fix));
        });
    }

    /** Returns whether something is to be chosen. */
    boolean asks(String title) {
        return byTitle.getOrDefault(title, List.of()).stream().anyMatch(fix -> !edits.choice(fix).isEmpty());
    }

    /** Makes the initiative that is offered; returns false if none is. */
    public boolean makeInitiative() {
        Optional<QuickFix> offered = byTitle.values().stream().flatMap(List::stream)
                .filter(QuickFix.MakeInitiative.class::isInstance).findFirst();
        offered.ifPresent(fix -> session.execute(edits.command(fix)));
        return offered.isPresent();
    }

    /** Applies the only fix of a title. */
    void apply(String title) {
        byTitle.getOrDefault(title, List.of()).stream().findFirst()
                .ifPresent(fix -> session.execute(edits.command(fix)));
    }

    private IAction action(String text, QuickFix fix) {
        ImageDescriptor icon = fix.choice().isPresent() ? null : Icon.DONE.descriptor();
        // what follows the last @ would be a key
        return new Action(escaped(text) + '@', icon) {

            @Override
            public void run() {
                session.execute(edits.command(fix));
            }
        };
    }

    /** Escapes what menus read as a mnemonic. */
    private static String escaped(String text) {
        return Lines.shortened(text, LONGEST).replace("&", "&&");
    }
}
