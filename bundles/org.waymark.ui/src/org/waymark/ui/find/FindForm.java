package org.waymark.ui.find;

import java.util.EnumSet;
import java.util.Set;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.waymark.core.find.TextQuery;
import org.waymark.core.find.TextQuery.Scope;
import org.waymark.core.text.Messages;
import org.waymark.ui.widgets.CheckBox;

/** The fields and options of a search, and the replacement. */
final class FindForm {

    private final Messages messages = Messages.of(FindForm.class);
    private final Text find;
    private final Text replace;
    private final Button matchCase;
    private final Button word;
    private final Button regex;
    private final Button names;
    private final Button texts;
    private final Button tags;
    private final Button one;
    private final Button all;
    private final Label status;

    /** @param changed called when a new search is needed */
    FindForm(Composite parent, Runnable changed) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(5).extendedMargins(8, 8, 6, 4).spacing(8, 4).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        find = field(area, "find_find", "find_message");
        matchCase = check(area, "find_case", false, changed);
        word = check(area, "find_word", false, changed);
        regex = check(area, "find_regex", false, changed);
        replace = field(area, "find_replace", "find_replaceMessage");
        Composite buttons = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(5).spacing(6, 0).applyTo(buttons);
        GridDataFactory.fillDefaults().span(3, 1).applyTo(buttons);
        one = button(buttons, "find_one");
        all = button(buttons, "find_all");
        names = check(buttons, "find_names", true, changed);
        texts = check(buttons, "find_texts", true, changed);
        tags = check(buttons, "find_tags", true, changed);
        status = new Label(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).span(5, 1).hint(200, SWT.DEFAULT).applyTo(status);
        find.addListener(SWT.Modify, e -> changed.run());
        replace.addListener(SWT.Modify, e -> changed.run());
    }

    private Text field(Composite area, String label, String message) {
        new Label(area, SWT.NONE).setText(messages.get(label));
        Text text = new Text(area, SWT.BORDER);
        text.setMessage(messages.get(message));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(220, SWT.DEFAULT)
                .applyTo(text);
        return text;
    }

    private Button check(Composite area, String label, boolean on, Runnable changed) {
        Button button = CheckBox.in(area);
        button.setText(messages.get(label));
        button.setSelection(on);
        button.addListener(SWT.Selection, e -> changed.run());
        return button;
    }

    private Button button(Composite area, String label) {
        Button button = new Button(area, SWT.PUSH);
        button.setText(messages.get(label));
        return button;
    }

    Text find() {
        return find;
    }

    Text replace() {
        return replace;
    }

    Button one() {
        return one;
    }

    Button all() {
        return all;
    }

    TextQuery query() {
        Set<Scope> scopes = EnumSet.noneOf(Scope.class);
        add(scopes, names, Scope.NAMES);
        add(scopes, texts, Scope.TEXTS);
        add(scopes, tags, Scope.TAGS);
        return new TextQuery(find.getText(), matchCase.getSelection(), word.getSelection(), regex.getSelection(),
                scopes);
    }

    private static void add(Set<Scope> scopes, Button button, Scope scope) {
        if (button.getSelection()) {
            scopes.add(scope);
        }
    }

    void say(String text) {
        status.setText(text.replace("&", "&&"));
        status.setToolTipText(text);
    }

    void enable(boolean replaceable) {
        one.setEnabled(replaceable);
        all.setEnabled(replaceable);
    }
}
