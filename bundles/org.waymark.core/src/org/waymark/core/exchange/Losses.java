package org.waymark.core.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.waymark.core.Messages;
import org.waymark.model.ModelTexts;

/** Collects what an export leaves out or changes: nothing is lost in silence. */
final class Losses {

    private final List<String> notices = new ArrayList<>();
    private final Messages messages;
    private final ModelTexts model;

    Losses(Locale locale) {
        this.messages = Messages.of(Losses.class, locale);
        this.model = ModelTexts.of(locale);
    }

    /** Adds a notice unless there is nothing to tell. */
    void add(int count, IntFunction<String> notice) {
        if (count > 0) {
            notices.add(notice.apply(count));
        }
    }

    /** Adds a notice with the numbers, by kind, of the elements below an owner that the format has no place for. */
    void leftOut(EObject owner, Predicate<EObject> kept) {
        Map<EClass, Integer> counts = new LinkedHashMap<>();
        owner.eAllContents().forEachRemaining(e -> {
            if (!kept.test(e)) {
                counts.merge(e.eClass(), 1, Integer::sum);
            }
        });
        if (!counts.isEmpty()) {
            notices.add(messages.get("loss_leftOut", counts.entrySet().stream()
                    .map(e -> model.title(e.getKey()) + ' ' + e.getValue()).collect(Collectors.joining(", "))));
        }
    }

    List<String> notices() {
        return List.copyOf(notices);
    }
}
