package org.waymark.ui.paths.wizard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.waymark.core.paths.ColumnProposal.Use;
import org.waymark.core.paths.LogDraft;
import org.waymark.core.paths.LogDraft.Rules;
import org.waymark.core.text.Lines;

/** The page of rules: where a path ends, which rows count, and what is the goal. */
final class LogRulesPage extends LogPage {

    private static final int MOST_DAYS = 3_650;
    private static final int GAP = 30;
    private static final int LIST = 90;

    private final Button split;
    private final Spinner days;
    private final Button duplicates;
    private final Button spelling;
    private final Table outcome;
    private final Table keep;
    private final Label keepLabel;
    private LogState state;
    private boolean showing;

    LogRulesPage(Composite parent, Consumer<LogDraft> changed) {
        super(parent, changed);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(24, 4).equalWidth(true).applyTo(this);
        new Label(this, SWT.NONE).setText(get("rules_outcome"));
        keepLabel = new Label(this, SWT.NONE);
        keepLabel.setText(get("rules_keep"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(keepLabel);
        outcome = list();
        keep = list();
        Composite line = new Composite(this, SWT.NONE);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(line);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 0).applyTo(line);
        split = check(line, "rules_split");
        days = new Spinner(line, SWT.BORDER);
        days.setValues(GAP, 1, MOST_DAYS, 0, 1, 10);
        days.addListener(SWT.Selection, event -> changed());
        new Label(line, SWT.NONE).setText(get("rules_days"));
        duplicates = check(this, "rules_duplicates");
        spelling = check(this, "rules_spelling");
    }

    private Table list() {
        Table list = new Table(this, SWT.BORDER | SWT.CHECK | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(240, LIST).applyTo(list);
        list.addListener(SWT.Selection, event -> {
            if (event.detail == SWT.CHECK) {
                changed();
            }
        });
        return list;
    }

    private Button check(Composite parent, String key) {
        Button check = new Button(parent, SWT.CHECK);
        check.setText(get(key));
        check.setToolTipText(get(key + "_help"));
        check.addListener(SWT.Selection, event -> changed());
        return check;
    }

    private void changed() {
        if (!showing) {
            days.setEnabled(split.getSelection());
            change(state.draft().with(new Rules(split.getSelection() ? days.getSelection() : 0, checked(keep),
                    duplicates.getSelection(), spelling.getSelection(), checked(outcome))));
        }
    }

    private static List<String> checked(Table list) {
        return Arrays.stream(list.getItems()).filter(TableItem::getChecked).map(it -> (String) it.getData()).toList();
    }

    @Override
    void show(LogState shown) {
        state = shown;
        showing = true;
        Rules rules = shown.draft().rules();
        Set<String> events = new LinkedHashSet<>(shown.preview().events().keySet());
        events.addAll(rules.outcome());
        fill(outcome, events, rules.outcome());
        boolean kinds = shown.draft().column(Use.LIFECYCLE).isPresent();
        Set<String> values = new LinkedHashSet<>(kinds ? kinds(shown) : Set.of());
        fill(keep, values, rules.keep());
        keep.setVisible(kinds);
        keepLabel.setVisible(kinds);
        split.setSelection(rules.gapDays() > 0);
        days.setEnabled(rules.gapDays() > 0);
        if (rules.gapDays() > 0) {
            days.setSelection(rules.gapDays());
        }
        duplicates.setSelection(rules.dropDuplicates());
        spelling.setSelection(rules.ignoreCase());
        showing = false;
    }

    /** Returns the kinds of rows in the first rows; those that are kept anyway are among them. */
    private static Set<String> kinds(LogState shown) {
        int column = shown.preview().columns().indexOf(shown.draft().column(Use.LIFECYCLE).orElseThrow());
        Set<String> kinds = new LinkedHashSet<>();
        shown.preview().rows().stream().filter(row -> column >= 0 && column < row.size())
                .map(row -> row.get(column).toLowerCase(Locale.ROOT).strip()).forEach(kinds::add);
        kinds.addAll(shown.draft().rules().keep());
        return kinds;
    }

    private void fill(Table list, Set<String> values, List<String> chosen) {
        List<String> known = Arrays.stream(list.getItems()).map(it -> (String) it.getData()).toList();
        List<String> wanted = new ArrayList<>(values);
        if (!known.equals(wanted)) {
            list.removeAll();
            for (String value : wanted) {
                TableItem item = new TableItem(list, SWT.NONE);
                item.setData(value);
                item.setText(value.isBlank() ? get("rules_blank") : Lines.single(value));
            }
        }
        for (TableItem item : list.getItems()) {
            item.setChecked(chosen.contains(item.getData()));
        }
    }

    @Override
    String help() {
        return get("page_rules");
    }

    @Override
    Optional<String> problem(LogState shown) {
        return Optional.empty();
    }
}
