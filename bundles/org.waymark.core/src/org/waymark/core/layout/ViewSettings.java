package org.waymark.core.layout;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.waymark.core.domain.LaneSpec;
import org.waymark.core.domain.Profile;
import org.waymark.model.cjm.Actor;
import org.waymark.model.cjm.BusinessFunction;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.LaneKind;
import org.waymark.model.cjm.Lens;
import org.waymark.model.cjm.Persona;
import org.waymark.model.cjm.Portfolio;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.View;

/**
 * The visible content of a journey.
 *
 * @param lanes visible lanes from top to bottom
 * @param hideEmptyLanes true to leave out lanes without any content
 * @param personas personas whose curves are shown; empty = all of the journey
 * @param functions functions whose ownerships and steps are shown, each with its subfunctions; empty = all
 * @param lensTarget function or persona of the lens
 * @param collapsed stages shown as one narrow column
 * @param locale language of labels and numbers
 * @param kept ids of lanes that are shown even if empty
 * @param profile readers of the result
 * @param observed what is drawn over the map instead of its own transitions
 * @param excerpt stages and touchpoints that have columns
 * @param date day that the title shows; empty on the screen
 */
public record ViewSettings(List<LaneSpec> lanes, boolean hideEmptyLanes, List<Persona> personas,
        List<BusinessFunction> functions, Lens lens, Optional<Actor> lensTarget, Set<Stage> collapsed, Locale locale,
        Set<String> kept, Profile profile, Optional<Observation> observed, Excerpt excerpt, Optional<LocalDate> date) {

    public ViewSettings {
        lanes = List.copyOf(lanes);
        personas = List.copyOf(personas);
        functions = List.copyOf(functions);
        collapsed = Set.copyOf(collapsed);
        kept = Set.copyOf(kept);
    }

    /** Returns a view of every lane kind that has content, in the metamodel's order and the portfolio's language. */
    public static ViewSettings of(Journey journey) {
        return new ViewSettings(LaneSpec.all(), true, List.of(), List.of(), Lens.NONE, Optional.empty(), Set.of(),
                languageOf(journey.getPortfolio()), Set.of(), Profile.WORKSHOP, Optional.empty(), Excerpt.ALL,
                Optional.empty());
    }

    /** Returns a stored view; one without lanes, and one of no journey, shows only lanes with content. */
    public static ViewSettings of(Journey journey, View view) {
        ViewSettings all = of(journey);
        List<LaneSpec> lanes = view.getLanes().stream().map(LaneSpec::of).toList();
        return new ViewSettings(lanes.isEmpty() ? all.lanes : lanes, lanes.isEmpty() || view.eContainer() == null,
                view.getPersonas(),
                view.getFunctions(), view.getLens(), Optional.ofNullable(view.getLensTarget()), Set.of(), all.locale,
                Set.of(), Profile.WORKSHOP, Optional.empty(), Excerpt.ALL, Optional.empty());
    }

    private static Locale languageOf(Portfolio portfolio) {
        String tag = portfolio == null ? null : portfolio.getLanguage();
        return tag == null || tag.isEmpty() ? Locale.ENGLISH : Locale.forLanguageTag(tag);
    }

    public ViewSettings withLocale(Locale value) {
        return new ViewSettings(lanes, hideEmptyLanes, personas, functions, lens, lensTarget, collapsed, value, kept,
                profile, observed, excerpt, date);
    }

    public ViewSettings withLanes(List<LaneSpec> value, boolean hideEmpty) {
        return new ViewSettings(value, hideEmpty, personas, functions, lens, lensTarget, collapsed, locale, kept,
                profile, observed, excerpt, date);
    }

    public ViewSettings withCollapsed(Set<Stage> value) {
        return new ViewSettings(lanes, hideEmptyLanes, personas, functions, lens, lensTarget, value, locale, kept,
                profile, observed, excerpt, date);
    }

    public ViewSettings withLens(Lens value, Actor target) {
        return new ViewSettings(lanes, hideEmptyLanes, personas, functions, value, Optional.ofNullable(target),
                collapsed, locale, kept, profile, observed, excerpt, date);
    }

    /** @param value ids of lanes to show even if empty */
    public ViewSettings withKept(Set<String> value) {
        return new ViewSettings(lanes, hideEmptyLanes, personas, functions, lens, lensTarget, collapsed, locale, value,
                profile, observed, excerpt, date);
    }

    /** Returns the same view for other readers. */
    public ViewSettings withProfile(Profile value) {
        return new ViewSettings(lanes, hideEmptyLanes, personas, functions, lens, lensTarget, collapsed, locale, kept,
                value, observed, excerpt, date);
    }

    /** Returns the same view with what was observed over it. */
    public ViewSettings withObserved(Optional<Observation> value) {
        return new ViewSettings(lanes, hideEmptyLanes, personas, functions, lens, lensTarget, collapsed, locale, kept,
                profile, value, excerpt, date);
    }

    /** Returns the same view with a day in its title. */
    public ViewSettings withDate(LocalDate value) {
        return new ViewSettings(lanes, hideEmptyLanes, personas, functions, lens, lensTarget, collapsed, locale, kept,
                profile, observed, excerpt, Optional.of(value));
    }

    /** Returns whether a touchpoint is on the path that is lit, or none is. */
    public boolean lights(String touchpoint) {
        return observed.isEmpty() || observed.get().lit().isEmpty() || observed.get().lit().contains(touchpoint);
    }

    /** Returns whether the lane is left out if it is empty. */
    public boolean hides(LaneSpec lane) {
        return hideEmptyLanes && !kept.contains(lane.id());
    }

    /** Returns whether the readers see the lane at all. */
    public boolean admits(LaneSpec lane) {
        return lane.kind() != LaneKind.NOTES || profile.showsWork();
    }

    /** @param value stages and touchpoints that have columns */
    public ViewSettings withExcerpt(Excerpt value) {
        return new ViewSettings(lanes, hideEmptyLanes, personas, functions, lens, lensTarget, collapsed, locale, kept,
                profile, observed, value, date);
    }
}
