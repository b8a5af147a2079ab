package org.waymark.core.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.waymark.core.text.Labels;
import org.waymark.core.text.Messages;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.LaneKind;
import org.waymark.model.cjm.LaneSetting;
import org.waymark.model.cjm.View;

/** The views that every journey has for its deliverables. A view of the user with the same name takes their place. */
public enum BuiltInView {
    /** Deeds and sights of the customer, and what happens before and behind the line of visibility. */
    BLUEPRINT(LaneKind.PHYSICAL_EVIDENCE, LaneKind.ACTION, LaneKind.CHANNELS, LaneKind.FRONTSTAGE, LaneKind.BACKSTAGE,
            LaneKind.SUPPORT),
    /** Expectations and promises, how it felt, and what hurt. */
    PROMISE(LaneKind.EXPECTATIONS, LaneKind.PROMISE, LaneKind.THOUGHTS, LaneKind.EMOTION, LaneKind.PAIN_POINTS,
            LaneKind.INITIATIVES),
    /** Functions that answer for something, how it is measured, and what limits it. */
    OWNERSHIP(LaneKind.ACTION, LaneKind.OWNERSHIP, LaneKind.METRICS, LaneKind.CONSTRAINTS, LaneKind.INITIATIVES);

    private final List<LaneKind> lanes;

    BuiltInView(LaneKind... lanes) {
        this.lanes = List.of(lanes);
    }

    /** Returns the name for command lines. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String title(Locale locale) {
        return Messages.of(BuiltInView.class, locale).get("view_" + id());
    }

    /** Returns the view with an id or a title in any language; empty for any other word. */
    public static Optional<BuiltInView> of(String word) {
        return Arrays.stream(values()).filter(view -> view.id().equalsIgnoreCase(word)
                || view.title(Locale.ENGLISH).equalsIgnoreCase(word)
                || view.title(Locale.getDefault()).equalsIgnoreCase(word)).findFirst();
    }

    /** Returns the built-in views that no view of a journey replaces. */
    public static List<BuiltInView> of(Journey journey, Locale locale) {
        List<String> own = journey.getViews().stream().map(Labels::of).toList();
        return Arrays.stream(values()).filter(view -> own.stream()
                .noneMatch(name -> name.equalsIgnoreCase(view.title(locale)) || name.equalsIgnoreCase(view.id())))
                .toList();
    }

    /** Creates the view; it belongs to no journey. */
    public View create(Locale locale) {
        View view = CjmFactory.eINSTANCE.createView();
        view.setName(title(locale));
        for (LaneKind kind : lanes) {
            LaneSetting lane = CjmFactory.eINSTANCE.createLaneSetting();
            lane.setKind(kind);
            view.getLanes().add(lane);
        }
        return view;
    }
}
