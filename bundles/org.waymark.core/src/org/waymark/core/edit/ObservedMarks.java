package org.waymark.core.edit;

import java.util.Optional;
import org.waymark.core.paths.PathMarks;
import org.waymark.model.TextCleaner;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.NamedElement;
import org.waymark.model.cjm.Property;

/** Properties by which a later run finds again what an earlier one wrote, also after people renamed it. */
final class ObservedMarks {

    /** The event of a touchpoint that is not on the map. */
    static final String EVENT = PathMarks.EVENT;
    /** The id of a path that is a journey of its own. */
    static final String PATH = "paths.path";
    /** The evidence of an observed journey: that journey's id. */
    static final String JOURNEY = "paths.journey";
    /** The stage of events that are not on the map. */
    static final String STAGE = "paths.stage";

    private ObservedMarks() {
    }

    static Optional<String> get(NamedElement element, String key) {
        return element.getProperties().stream().filter(it -> key.equals(it.getKey()))
                .map(it -> String.valueOf(it.getValue())).findFirst();
    }

    /** Sets a property, keeping the one that is there, so that the same log changes nothing. */
    static void set(NamedElement element, String key, String value) {
        Property property = element.getProperties().stream().filter(it -> key.equals(it.getKey())).findFirst()
                .orElseGet(() -> {
                    Property created = CjmFactory.eINSTANCE.createProperty();
                    created.setKey(key);
                    element.getProperties().add(created);
                    return created;
                });
        property.setValue(TextCleaner.clean(value));
    }

    static void remove(NamedElement element, String key) {
        element.getProperties().removeIf(it -> key.equals(it.getKey()));
    }

    static boolean has(NamedElement element, String key, String value) {
        return get(element, key).filter(TextCleaner.clean(value)::equals).isPresent();
    }
}
