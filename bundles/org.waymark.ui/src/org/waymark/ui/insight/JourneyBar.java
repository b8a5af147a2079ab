package org.waymark.ui.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.waymark.core.domain.Ids;
import org.waymark.core.text.Labels;
import org.waymark.core.text.Messages;
import org.waymark.model.cjm.Journey;
import org.waymark.ui.session.PortfolioSession;

/** Selects the journeys of the page: all, or one. Hidden if there is only one. */
final class JourneyBar {

    private final Composite bar;
    private final Combo combo;
    private final Messages messages = Messages.of(JourneyBar.class);
    private List<String> ids = List.of();
    private String chosen = "";

    JourneyBar(Composite parent, Runnable changed) {
        bar = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 4).applyTo(bar);
        new Label(bar, SWT.NONE).setText(messages.get("insight_journeys"));
        combo = new Combo(bar, SWT.READ_ONLY);
        GridDataFactory.fillDefaults().hint(320, SWT.DEFAULT).applyTo(combo);
        combo.addListener(SWT.Selection, event -> {
            int index = combo.getSelectionIndex();
            chosen = index <= 0 ? "" : ids.get(index - 1);
            changed.run();
        });
    }

    /** Returns the selected journeys; all if the selected one was removed. */
    List<Journey> journeys(PortfolioSession session) {
        List<Journey> all = session.portfolio().getJourneys();
        ids = all.stream().map(Ids::idOf).toList();
        Labels labels = Labels.in(Locale.getDefault());
        List<String> names = new ArrayList<>(List.of(messages.get("insight_all", all.size())));
        all.forEach(journey -> names.add(labels.shown(journey)));
        if (!names.equals(List.of(combo.getItems()))) {
            combo.setItems(names.toArray(String[]::new));
        }
        int index = ids.indexOf(chosen);
        combo.select(index + 1);
        boolean several = all.size() > 1;
        if (bar.getVisible() != several) {
            bar.setVisible(several);
            GridDataFactory.fillDefaults().grab(true, false).exclude(!several).applyTo(bar);
            bar.getParent().layout();
        }
        return index < 0 ? all : List.of(all.get(index));
    }
}
