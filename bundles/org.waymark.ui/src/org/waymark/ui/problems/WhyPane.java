package org.waymark.ui.problems;

import java.util.List;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.waymark.core.rules.Rule;
import org.waymark.core.rules.RuleTexts;
import org.waymark.core.rules.Rules;
import org.waymark.core.text.Messages;

/** Says why something is a problem, in the words of its rule, and offers what can be done about it. */
final class WhyPane {

    private static final int MARGIN = 10;

    private final Messages messages = Messages.of(WhyPane.class);
    private final ScrolledComposite frame;
    private final ProblemSite site;
    private Composite content;

    WhyPane(Composite parent, ProblemSite site) {
        this.site = site;
        frame = new ScrolledComposite(parent, SWT.V_SCROLL);
        frame.setExpandHorizontal(true);
        frame.setExpandVertical(true);
        frame.addListener(SWT.Resize, event -> fit());
        show(List.of());
    }

    /** Shows what is chosen, of one rule or of several. */
    void show(List<Problem> problems) {
        Control before = content;
        content = new Composite(frame, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(0, 6).applyTo(content);
        List<Rule> rules = problems.stream().flatMap(p -> Rules.byId(p.finding().ruleId()).stream()).distinct()
                .toList();
        if (problems.isEmpty()) {
            line(messages.get("why_nothing"), false);
        } else if (rules.size() == 1) {
            rule(rules.getFirst(), problems);
        } else {
            line(messages.get("why_several", problems.size()), true);
        }
        if (!problems.isEmpty()) {
            actions(problems);
        }
        frame.setContent(content);
        if (before != null) {
            before.dispose();
        }
        fit();
    }

    private void rule(Rule rule, List<Problem> problems) {
        RuleTexts texts = site.texts();
        line(texts.title(rule), true);
        line(texts.explanation(rule), false);
        if (problems.size() == 1) {
            // its line in the list may be cut
            line(texts.message(problems.getFirst().finding()), false);
            line(texts.path(problems.getFirst().finding()), false);
        }
        if (problems.size() == 1 && problems.getFirst().accepted()) {
            line(messages.get("why_accepted", problems.getFirst().reason()), false);
        }
    }

    private void line(String text, boolean heading) {
        Label label = new Label(content, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        if (heading) {
            label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        }
        GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(label);
    }

    private void actions(List<Problem> problems) {
        Fixes fixes = site.fixes(problems);
        for (String title : fixes.titles()) {
            Button button = button(fixes.asks(title) ? title + " \u25BE" : title);
            button.addListener(SWT.Selection, event -> {
                if (fixes.asks(title)) {
                    open(fixes, title, button);
                } else {
                    fixes.apply(title);
                }
            });
        }
        if (problems.stream().anyMatch(Problem::acceptable)) {
            button(messages.get("problems_accept")).addListener(SWT.Selection, event -> site.accept(problems));
        }
        if (problems.stream().anyMatch(Problem::accepted)) {
            button(messages.get("problems_report")).addListener(SWT.Selection, event -> site.report(problems));
        }
    }

    private Button button(String text) {
        Button button = new Button(content, SWT.PUSH);
        button.setText(text.replace("&", "&&"));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(button);
        return button;
    }

    private void open(Fixes fixes, String title, Button button) {
        MenuManager choices = new MenuManager();
        fixes.fill(title, choices);
        Menu menu = choices.createContextMenu(button);
        Rectangle bounds = button.getBounds();
        menu.setLocation(button.getParent().toDisplay(bounds.x, bounds.y + bounds.height));
        menu.addListener(SWT.Hide, event -> button.getDisplay().asyncExec(choices::dispose));
        menu.setVisible(true);
    }

    private void fit() {
        if (content != null && !content.isDisposed()) {
            Point size = content.computeSize(Math.max(1, frame.getClientArea().width), SWT.DEFAULT);
            frame.setMinHeight(size.y);
            content.layout(true);
        }
    }
}
