package org.waymark.core.compare;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.waymark.core.domain.Keys;
import org.waymark.model.cjm.CjmPackage;

/**
 * The features of a class by their part in a comparison.
 *
 * @param slots attributes and references, without containments and without values that follow from the files
 * @param containments lists of children, all many-valued
 * @param key features that make a keyed child unique in its owner; empty for other classes
 */
record Shape(List<EStructuralFeature> slots, List<EReference> references, List<EReference> containments,
        List<EStructuralFeature> key) {

    private static final Shape[] SHAPES = shapes();

    static Shape of(EClass eClass) {
        return SHAPES[eClass.getClassifierID()];
    }

    /** Returns whether the order of a many-valued attribute has no meaning. */
    static boolean isSet(EStructuralFeature feature) {
        return feature == CjmPackage.Literals.NAMED_ELEMENT__TAGS || feature == CjmPackage.Literals.OWNERSHIP__ROLES;
    }

    private static Shape[] shapes() {
        CjmPackage cjm = CjmPackage.eINSTANCE;
        Shape[] shapes = new Shape[cjm.getEClassifiers().size()];
        cjm.getEClassifiers().forEach(classifier -> {
            if (classifier instanceof EClass eClass) {
                shapes[eClass.getClassifierID()] = shape(eClass);
            }
        });
        return shapes;
    }

    private static Shape shape(EClass eClass) {
        List<EStructuralFeature> slots = new ArrayList<>();
        List<EReference> references = new ArrayList<>();
        List<EReference> containments = new ArrayList<>();
        for (EStructuralFeature feature : eClass.getEAllStructuralFeatures()) {
            if (eClass.getFeatureID(feature) != feature.getFeatureID()) {
                throw new IllegalStateException("more than one super class: " + eClass.getName());
            }
            switch (feature) {
                case EReference reference when reference.isContainment() -> containments.add(reference);
                case EReference reference when reference.isContainer() -> {
                    // the opposite of a containment
                }
                case EReference reference -> {
                    slots.add(reference);
                    references.add(reference);
                }
                case EAttribute attribute when attribute == CjmPackage.Literals.JOURNEY__FORMAT_VERSION
                        || attribute == CjmPackage.Literals.PORTFOLIO__FORMAT_VERSION -> {
                    // follows from the content of each file
                }
                default -> slots.add(feature);
            }
        }
        return new Shape(List.copyOf(slots), List.copyOf(references), List.copyOf(containments), Keys.of(eClass));
    }
}
