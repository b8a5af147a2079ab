package org.waymark.ui.room;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.waymark.core.room.ItemKind;
import org.waymark.core.room.RoomLimits;
import org.waymark.core.room.RoomMap;
import org.waymark.core.room.Round;
import org.waymark.core.room.RoundKind;
import org.waymark.core.room.RoundPhase;
import org.waymark.core.room.RoundPlan;
import org.waymark.core.room.TargetKind;
import org.waymark.core.text.Messages;
import org.waymark.ui.widgets.CheckBox;

/** The fields of a prepared round. Each is taken over when it is left or changed; a round that ran is shown only. */
final class RoundForm {

    private static final int MINUTES = 24 * 60;

    private final Messages messages = Messages.of(RoundForm.class);
    private final ScrolledComposite scroll;
    private final Composite content;
    private final OpenRoom desk;
    private final Text title;
    private final Spinner minutes;
    private final Spinner dots;
    private final Button anonymous;
    private final Button covered;
    private final Map<ItemKind, Button> kinds = new EnumMap<>(ItemKind.class);
    private final Map<TargetKind, Button> targets = new EnumMap<>(TargetKind.class);
    private final IdChoice touchpoints;
    private final IdChoice personas;
    private final List<Control> ofNotes = new ArrayList<>();
    private final List<Control> ofVotes = new ArrayList<>();
    private Optional<Round> round = Optional.empty();
    private boolean setting;

    RoundForm(Composite parent, OpenRoom desk) {
        this.desk = desk;
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        content = new Composite(scroll, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(10, 8).spacing(8, 6).numColumns(2).applyTo(content);
        label("form_title");
        title = new Text(content, SWT.BORDER);
        title.setTextLimit(RoomLimits.TITLE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
        title.addListener(SWT.FocusOut, event -> keep());
        title.addListener(SWT.DefaultSelection, event -> keep());
        label("form_minutes");
        minutes = spinner(0, MINUTES);
        minutes.setToolTipText(messages.get("form_minutes_help"));
        ofVotes.add(label("form_dots"));
        dots = spinner(1, RoomLimits.DOTS);
        ofVotes.add(dots);
        ofVotes.add(label("form_targets"));
        Composite aims = row();
        ofVotes.add(aims);
        for (TargetKind kind : TargetKind.values()) {
            targets.put(kind, box(aims, "target_" + kind.name()));
        }
        ofNotes.add(label("form_kinds"));
        Composite allowed = row();
        ofNotes.add(allowed);
        for (ItemKind kind : ItemKind.values()) {
            kinds.put(kind, box(allowed, "kind_" + kind.name()));
        }
        touchpoints = new IdChoice(content, label("form_touchpoints"), this::keep);
        personas = new IdChoice(content, label("form_personas"), this::keep);
        label("form_how");
        Composite how = row();
        anonymous = box(how, "form_anonymous");
        anonymous.setToolTipText(messages.get("form_anonymous_help"));
        covered = box(how, "form_covered");
        covered.setToolTipText(messages.get("form_covered_help"));
        scroll.setContent(content);
        scroll.addListener(SWT.Resize, event -> fit());
    }

    private Label label(String key) {
        Label label = new Label(content, SWT.NONE);
        label.setText(messages.get(key));
        return label;
    }

    private Composite row() {
        Composite row = new Composite(content, SWT.NONE);
        RowLayout layout = new RowLayout();
        layout.marginLeft = 0;
        layout.marginTop = 0;
        layout.marginBottom = 0;
        layout.spacing = 10;
        row.setLayout(layout);
        GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(row);
        return row;
    }

    private Spinner spinner(int least, int most) {
        Spinner spinner = new Spinner(content, SWT.BORDER);
        spinner.setValues(least, least, most, 0, 1, 5);
        spinner.addListener(SWT.Selection, event -> keep());
        return spinner;
    }

    private Button box(Composite parent, String key) {
        Button box = CheckBox.in(parent);
        box.setText(messages.get(key));
        box.addListener(SWT.Selection, event -> keep());
        return box;
    }

    void setFocus() {
        title.setFocus();
        title.selectAll();
    }

    /** Shows a round. A title that is being typed stays. */
    void show(Optional<Round> shown) {
        boolean same = round.map(Round::id).equals(shown.map(Round::id));
        round = shown;
        content.setVisible(shown.isPresent());
        if (shown.isEmpty()) {
            return;
        }
        RoundPlan plan = shown.get().plan();
        setting = true;
        if (!same || !title.isFocusControl()) {
            title.setText(plan.title());
        }
        minutes.setSelection((int) plan.time().map(Duration::toMinutes).orElse(0L).longValue());
        dots.setSelection(plan.dots());
        anonymous.setSelection(plan.anonymous());
        covered.setSelection(plan.covered());
        kinds.forEach((kind, box) -> box.setSelection(plan.allowedKinds().contains(kind)));
        targets.forEach((kind, box) -> box.setSelection(plan.targetKinds().contains(kind)));
        RoomMap map = desk.map();
        touchpoints.show(map.touchpoints().stream().map(it -> new IdChoice.Named(it.id(), it.name())).toList(),
                plan.touchpoints(), plan.kind() == RoundKind.NOTES || plan.kind() == RoundKind.EMOTION);
        personas.show(map.personas().stream().map(it -> new IdChoice.Named(it.id(), it.name())).toList(),
                plan.personas(), plan.kind() == RoundKind.EMOTION);
        ofNotes.forEach(control -> IdChoice.shown(control, plan.kind() == RoundKind.NOTES));
        ofVotes.forEach(control -> IdChoice.shown(control, plan.kind() == RoundKind.VOTE));
        boolean editable = shown.get().phase() == RoundPhase.PREPARED;
        List.of(title, minutes, dots, anonymous, covered).forEach(control -> control.setEnabled(editable));
        kinds.values().forEach(box -> box.setEnabled(editable));
        targets.values().forEach(box -> box.setEnabled(editable));
        touchpoints.enable(editable);
        personas.enable(editable);
        covered.setEnabled(editable && plan.kind() == RoundKind.NOTES);
        anonymous.setEnabled(editable && plan.kind() != RoundKind.WAIT);
        setting = false;
        fit();
    }

    private void fit() {
        content.layout(true, true);
        scroll.setMinHeight(content.computeSize(Math.max(1, scroll.getClientArea().width), SWT.DEFAULT).y);
    }

    /** Takes over what the fields say. */
    private void keep() {
        if (setting || round.isEmpty() || round.get().phase() != RoundPhase.PREPARED) {
            return;
        }
        RoundPlan old = round.get().plan();
        Optional<Duration> time = minutes.getSelection() == 0
                ? Optional.empty()
                : Optional.of(Duration.ofMinutes(minutes.getSelection()));
        RoundPlan plan = new RoundPlan(old.id(), old.kind(),
                title.getText().isBlank() ? old.title() : title.getText().strip(), time, touchpoints.chosen(),
                personas.chosen(), aims(), old.targets(), old.kind() == RoundKind.VOTE ? dots.getSelection() : 0,
                anonymous.getSelection(), covered.getSelection(), allowed());
        if (!plan.equals(old)) {
            desk.prepare(plan);
        }
    }

    private Set<TargetKind> aims() {
        EnumSet<TargetKind> set = EnumSet.noneOf(TargetKind.class);
        targets.forEach((kind, box) -> {
            if (box.getSelection()) {
                set.add(kind);
            }
        });
        return round.get().kind() == RoundKind.VOTE ? set : Set.of();
    }

    /** Returns the kinds of notes; none stands for all of them. */
    private Set<ItemKind> allowed() {
        EnumSet<ItemKind> set = EnumSet.noneOf(ItemKind.class);
        kinds.forEach((kind, box) -> {
            if (box.getSelection()) {
                set.add(kind);
            }
        });
        return set.size() == ItemKind.values().length ? Set.of() : set;
    }
}
