package org.waymark.ui.map;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.emf.ecore.EObject;
import org.osgi.service.prefs.BackingStoreException;
import org.waymark.core.domain.Ids;
import org.waymark.core.domain.LaneSpec;
import org.waymark.model.cjm.Actor;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Lens;
import org.waymark.model.cjm.Stage;
import org.waymark.ui.open.JourneyInput;
import org.waymark.ui.views.MapLook;

/**
 * The last look of the user at a journey: view, lens, zoom, folded stages and lanes that are shown empty. Stored in the workspace, not in the
 * portfolio, for recently used journeys.
 */
final class RememberedLook {

    private static final int MOST = 200;
    private static final String NONE = "";
    /** Marks the lanes among the folded stages, whose ids have no such character. */
    private static final String LANE = "=";

    private final IEclipsePreferences all = InstanceScope.INSTANCE.getNode("org.waymark.ui/looks");
    private final String key;

    RememberedLook(JourneyInput input) {
        key = input.rootFile() + "#" + input.journeyId();
    }

    /** The stored look; the zoom is 1 = 100 %. Elements are stored by id, as they may be deleted. */
    private record Look(long at, double zoom, String view, String lens, String target, List<String> folded,
            List<String> kept) {

        private static Optional<Look> parse(String text) {
            String[] fields = text.split("\t", -1);
            try {
                return fields.length < 5
                        ? Optional.empty()
                        : Optional.of(new Look(Long.parseLong(fields[0]), Double.parseDouble(fields[1]), fields[2],
                                fields[3], fields[4], rest(fields, false), rest(fields, true)));
            } catch (NumberFormatException e) {
                ILog.of(RememberedLook.class).warn("A look that was kept cannot be read: " + text, e);
                return Optional.empty();
            }
        }

        private static List<String> rest(String[] fields, boolean lanes) {
            return List.of(fields).subList(5, fields.length).stream().filter(it -> it.startsWith(LANE) == lanes)
                    .map(it -> lanes ? it.substring(LANE.length()) : it).toList();
        }

        private String text() {
            return at + "\t" + zoom + "\t" + view + "\t" + lens + "\t" + target
                    + Stream.concat(folded.stream(), kept.stream().map(id -> LANE + id)).map(id -> "\t" + id)
                            .collect(Collectors.joining());
        }
    }

    /**
     * Restores the last look as far as its view and elements still exist.
     *
     * @param elements finds elements of the portfolio by id
     * @return the zoom, if a look was stored
     */
    Optional<Double> restore(Journey journey, MapLook look, ViewState state,
            Function<String, Optional<EObject>> elements) {
        Optional<Look> last = Look.parse(all.get(key, NONE));
        last.ifPresent(known -> {
            journey.getViews().stream().filter(view -> Ids.idOf(view).equals(known.view())).findFirst()
                    .ifPresent(look::use);
            Optional<Actor> target = elements.apply(known.target()).filter(Actor.class::isInstance)
                    .map(Actor.class::cast);
            Lens lens = Lens.get(known.lens());
            if (lens != null && target.isPresent() == !known.target().isEmpty()) {
                look.lens(lens, target.orElse(null));
            }
            List<Stage> folded = journey.getStages().stream().filter(s -> known.folded().contains(Ids.idOf(s)))
                    .toList();
            if (!folded.isEmpty()) {
                state.toggle(folded);
            }
            known.kept().stream().map(LaneSpec::ofId).flatMap(Optional::stream).forEach(state::show);
        });
        return last.map(Look::zoom);
    }

    /** Stores the current look at the journey. */
    void keep(Journey journey, MapLook look, ViewState state, double zoom) {
        Look now = new Look(Instant.now().getEpochSecond(), zoom, look.view(journey).map(Ids::idOf).orElse(NONE),
                look.lens().map(Lens::getLiteral).orElse(NONE), look.target().map(Ids::idOf).orElse(NONE),
                journey.getStages().stream().filter(state::isCollapsed).map(Ids::idOf).toList(),
                state.kept());
        all.put(key, now.text());
        try {
            forgetOldest();
            all.flush();
        } catch (BackingStoreException e) {
            ILog.of(RememberedLook.class).warn("How the map was looked at could not be stored.", e);
        }
    }

    private void forgetOldest() throws BackingStoreException {
        List<String> keys = new ArrayList<>(List.of(all.keys()));
        keys.sort(Comparator.comparing(k -> Look.parse(all.get(k, NONE)).map(Look::at).orElse(0L)));
        keys.subList(0, Math.max(0, keys.size() - MOST)).forEach(all::remove);
    }
}
