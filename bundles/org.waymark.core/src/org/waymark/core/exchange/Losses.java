package org.waymark.core.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.waymark.core.text.Messages;
import org.waymark.model.ModelTexts;
import org.waymark.model.cjm.CjmPackage;

/** Collects what an export leaves out or changes, so that nothing is lost silently. */
public final class Losses {

    private final List<String> notices = new ArrayList<>();
    private final Messages messages;
    private final ModelTexts model;
    private final Map<ENamedElement, Integer> leftOut = new LinkedHashMap<>();

    public Losses(Locale locale) {
        this.messages = Messages.of(Losses.class, locale);
        this.model = ModelTexts.of(locale);
    }

    /** Adds a notice unless the count is 0. */
    public void add(int count, IntFunction<String> notice) {
        if (count > 0) {
            notices.add(notice.apply(count));
        }
    }

    /** Counts by kind the elements below an owner that the format cannot hold. */
    public void leftOut(EObject owner, Predicate<EObject> kept) {
        owner.eAllContents().forEachRemaining(e -> {
            if (!kept.test(e)) {
                boolean micro = e.eContainmentFeature() == CjmPackage.Literals.TOUCHPOINT__MICRO_INTERACTIONS;
                leftOut.merge(micro ? e.eContainmentFeature() : e.eClass(), 1, Integer::sum);
            }
        });
    }

    /** Counts the texts, choices and references of an element that are set and that the format cannot hold. */
    public void featuresLeftOut(EObject element, Set<EStructuralFeature> kept) {
        for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
            boolean inside = feature instanceof EReference reference
                    && (reference.isContainment() || reference.isContainer());
            if (!inside && !feature.isDerived() && element.eIsSet(feature) && !kept.contains(feature)) {
                leftOut.merge(feature, 1, Integer::sum);
            }
        }
    }

    public List<String> notices() {
        List<String> all = new ArrayList<>(notices);
        if (!leftOut.isEmpty()) {
            all.add(messages.get("loss_leftOut", leftOut.entrySet().stream()
                    .map(e -> model.title(e.getKey()) + ' ' + e.getValue()).collect(Collectors.joining(", "))));
        }
        return all;
    }
}
