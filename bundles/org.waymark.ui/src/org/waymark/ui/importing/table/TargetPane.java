package org.waymark.ui.importing.table;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.waymark.core.text.Labels;
import org.waymark.core.text.Messages;
import org.waymark.model.cjm.Journey;
import org.waymark.ui.session.PortfolioSession;
import org.waymark.ui.widgets.ComboTip;

/** Chooses where an import goes: a new portfolio, the open one, or one of its journeys. */
public final class TargetPane extends Composite {

    private static final int WIDTH = 280;

    private final Messages messages = Messages.of(TargetPane.class);
    private final List<Journey> journeys;
    private final boolean writable;
    private final Button fresh;
    private final Button into;
    private final Button update;
    private final Combo journey;
    private boolean freshBefore = true;

    /**
     * @param session the open portfolio
     * @param current the journey in front, the first choice
     * @param changed called when another target was chosen
     */
    public TargetPane(Composite parent, Optional<PortfolioSession> session, Optional<Journey> current,
            Runnable changed) {
        super(parent, SWT.NONE);
        journeys = session.map(it -> List.copyOf(it.portfolio().getJourneys())).orElse(List.of());
        writable = session.filter(it -> !it.document().readOnly()).isPresent();
        GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(this);
        new Label(this, SWT.NONE).setText(messages.get("target_label"));
        fresh = radio(messages.get("target_fresh"), changed);
        into = radio(messages.get("target_into", session.map(PortfolioSession::name).orElse("-")
                .replace("&", "&&")), changed);
        update = radio(messages.get("target_update"), changed);
        update.setToolTipText(messages.get("target_updateHelp"));
        journey = new Combo(this, SWT.READ_ONLY);
        journeys.forEach(it -> journey.add(Labels.of(it)));
        journey.select(Math.max(0, current.map(journeys::indexOf).orElse(0)));
        ComboTip.on(journey, messages.get("target_updateHelp"));
        journey.addListener(SWT.Selection, event -> changed.run());
        GridDataFactory.fillDefaults().indent(20, 0).hint(WIDTH - 20, SWT.DEFAULT).applyTo(journey);
        fresh.setSelection(true);
    }

    private Button radio(String text, Runnable changed) {
        Button button = new Button(this, SWT.RADIO | SWT.WRAP);
        button.setText(text);
        GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(button);
        button.addListener(SWT.Selection, event -> {
            journey.setEnabled(update.getSelection());
            if (button.getSelection()) {
                changed.run();
            }
        });
        return button;
    }

    /**
     * Offers what is possible.
     *
     * @param anew whether a new portfolio is
     * @param table whether a journey can be completed
     */
    public void offer(boolean anew, boolean table) {
        if (anew != fresh.getEnabled()) {
            // what goes into the open portfolio anyway does not change the choice for others
            boolean chosen = anew ? freshBefore : fresh.getSelection();
            freshBefore = chosen;
            select(anew && chosen ? fresh : into);
        }
        fresh.setEnabled(anew);
        into.setEnabled(writable);
        update.setEnabled(writable && table && !journeys.isEmpty());
        if (anew && (into.getSelection() && !writable || update.getSelection() && !update.getEnabled())) {
            select(fresh);
        }
        journey.setEnabled(update.getSelection());
    }

    private void select(Button chosen) {
        for (Button button : new Button[]{fresh, into, update}) {
            button.setSelection(button == chosen);
        }
    }

    /** Returns what is chosen. */
    public ImportTarget target() {
        if (update.getSelection()) {
            return new ImportTarget.Update(journeys.get(journey.getSelectionIndex()));
        }
        return into.getSelection() ? new ImportTarget.Into() : new ImportTarget.Fresh();
    }
}
