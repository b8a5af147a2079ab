package org.waymark.ui.navigate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.ui.IWorkbenchWindow;
import org.waymark.core.text.Messages;
import org.waymark.model.cjm.CjmPackage.Literals;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Portfolio;
import org.waymark.ui.elements.ElementIcons;
import org.waymark.ui.elements.ElementTexts;
import org.waymark.ui.session.PortfolioSession;
import org.waymark.ui.session.Sessions;
import org.waymark.ui.widgets.FilterPopup;
import org.waymark.ui.widgets.FilterRow;

/** Finds any element of the open portfolios by a few letters of its name or its owners' names. */
public final class GoTo {

    private static final int WIDTH = 576;
    /** Classes whose elements are neither on a map nor in the explorer. */
    private static final List<EClass> NOWHERE = List.of(Literals.COMMENT, Literals.SUPPRESSION, Literals.PROPERTY,
            Literals.LANE_SETTING, Literals.VIEW, Literals.MERGE_CONFLICT);

    private final IWorkbenchWindow window;
    private final ElementTexts texts = new ElementTexts();
    private final Messages messages = Messages.of(GoTo.class);

    public GoTo(IWorkbenchWindow window) {
        this.window = window;
    }

    public void open() {
        List<FilterRow<EObject>> rows = new ArrayList<>();
        for (PortfolioSession session : window.getService(Sessions.class).all()) {
            session.portfolio().getJourneys().forEach(journey -> rows.add(row(journey)));
            session.portfolio().eAllContents().forEachRemaining(element -> {
                if (!(element instanceof Journey)) {
                    add(element, rows);
                }
            });
        }
        Rectangle shell = window.getShell().getBounds();
        Rectangle top = new Rectangle(shell.x + (shell.width - WIDTH) / 2, shell.y + shell.height / 6, WIDTH, 0);
        new FilterPopup<>(window.getShell(), top, messages.get("goTo_title"), messages.get("goTo_message"),
                messages.get("goTo_hint"), letters -> FilterRow.fitting(rows, letters),
                element -> new Navigator(window.getActivePage()).go(element)).open();
    }

    private void add(EObject element, List<FilterRow<EObject>> rows) {
        if (!NOWHERE.contains(element.eClass())) {
            rows.add(row(element));
        }
    }

    private FilterRow<EObject> row(EObject element) {
        List<String> path = new ArrayList<>();
        for (EObject at = element.eContainer(); at != null && !(at instanceof Portfolio); at = at.eContainer()) {
            path.addFirst(texts.of(at));
        }
        String where = path.stream().collect(Collectors.joining(" \u203a "));
        return new FilterRow<>(ElementIcons.of(element.eClass()), texts.of(element),
                where.isEmpty() ? texts.title(element.eClass()) : where, element);
    }
}
