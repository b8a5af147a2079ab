package org.waymark.ui.paths.wizard;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.waymark.core.paths.ColumnProposal.Use;
import org.waymark.core.paths.LogDraft;
import org.waymark.core.text.Lines;

/** The page of columns: which says who, when and what, and the further ones. */
final class LogColumnsPage extends LogPage {

    private final Map<Use, Combo> fields = new EnumMap<>(Use.class);
    private LogState state;

    LogColumnsPage(Composite parent, Consumer<LogDraft> changed) {
        super(parent, changed);
        lines(this);
        for (Use use : Use.values()) {
            Combo field = combo(this, "column_" + use.name().toLowerCase(Locale.ROOT));
            field.addListener(SWT.Selection, event -> chosen(use, field));
            fields.put(use, field);
        }
    }

    private void chosen(Use use, Combo field) {
        int index = field.getSelectionIndex();
        change(state.draft().with(use, index <= 0
                ? Optional.empty()
                : Optional.of(state.preview().columns().get(index - 1))));
    }

    @Override
    void show(LogState shown) {
        state = shown;
        List<String> names = new ArrayList<>(List.of(get("column_none")));
        shown.preview().columns().forEach(it -> names.add(Lines.single(it)));
        fields.forEach((use, field) -> {
            if (!names.equals(List.of(field.getItems()))) {
                field.setItems(names.toArray(String[]::new));
            }
            field.select(1 + shown.draft().column(use).map(shown.preview().columns()::indexOf).orElse(-1));
        });
    }

    @Override
    String help() {
        return get("page_columns");
    }

    @Override
    Optional<String> problem(LogState shown) {
        return shown.draft().missing().stream().filter(it -> it.ordinal() <= LogDraft.Missing.EVENT.ordinal())
                .findFirst().map(it -> get("missing_" + it.name().toLowerCase(Locale.ROOT)));
    }
}
