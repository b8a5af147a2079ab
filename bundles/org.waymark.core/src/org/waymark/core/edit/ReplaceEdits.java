package org.waymark.core.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.waymark.core.text.Messages;
import org.waymark.core.find.TextHit;

/** Edits that replace occurrences found by a search. */
public final class ReplaceEdits {

    private record Place(EObject element, EAttribute feature) {
    }

    private final EditingDomain domain;
    private final Messages messages = Messages.of(ReplaceEdits.class);

    public ReplaceEdits(EditingDomain domain) {
        this.domain = domain;
    }

    /**
     * Replaces occurrences in one undo step. An occurrence whose text has changed since the search, or whose file is
     * read-only, is skipped. If a text of a set becomes equal to another one, the two are merged.
     *
     * @param hits result of the search
     * @param with returns the replacement of an occurrence
     */
    public Command replace(List<TextHit> hits, Function<TextHit, String> with) {
        Map<Place, List<TextHit>> places = new LinkedHashMap<>();
        hits.stream().filter(this::current)
                .forEach(hit -> places.computeIfAbsent(new Place(hit.element(), hit.feature()), p -> new ArrayList<>())
                        .add(hit));
        FeatureEdits features = new FeatureEdits(domain);
        List<Command> steps = new ArrayList<>();
        List<EObject> changed = new ArrayList<>();
        int count = 0;
        for (Map.Entry<Place, List<TextHit>> place : places.entrySet()) {
            Command step = features.set(place.getKey().element(), place.getKey().feature(),
                    value(place.getKey(), place.getValue(), with));
            if (step != UnexecutableCommand.INSTANCE) {
                steps.add(step);
                changed.add(place.getKey().element());
                count += place.getValue().size();
            }
        }
        return Labelled.of(count == 1 ? messages.get("edit_replace") : messages.get("edit_replaceMany", count),
                changed, steps);
    }

    private boolean current(TextHit hit) {
        Object now = hit.element().eGet(hit.feature());
        Object text = now instanceof EList<?> list
                ? hit.index() < list.size() ? list.get(hit.index()) : null
                : now;
        return Objects.equals(text, hit.value()) && !domain.isReadOnly(hit.element().eResource());
    }

    private static Object value(Place place, List<TextHit> hits, Function<TextHit, String> with) {
        if (place.element().eGet(place.feature()) instanceof EList<?> list) {
            List<Object> values = new ArrayList<>(list);
            for (int i = 0; i < values.size(); i++) {
                int index = i;
                List<TextHit> here = hits.stream().filter(hit -> hit.index() == index).toList();
                if (!here.isEmpty()) {
                    values.set(i, text(here, with));
                }
            }
            return values;
        }
        return text(hits, with);
    }

    private static String text(List<TextHit> hits, Function<TextHit, String> with) {
        String value = hits.getFirst().value();
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (TextHit hit : hits) {
            out.append(value, from, hit.start()).append(with.apply(hit));
            from = hit.end();
        }
        return out.append(value, from, value.length()).toString();
    }
}
