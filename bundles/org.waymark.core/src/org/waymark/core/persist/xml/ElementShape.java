package org.waymark.core.persist.xml;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.waymark.model.cjm.CjmPackage;

/** The notation of the features of one class in a file: by name for the reader, in writing order for the writer. */
public final class ElementShape {

    /** The ways to write a feature. */
    enum Kind {
        VALUE, VALUES, CHILDREN, REFERENCE, REFERENCES, CONTAINER
    }

    /**
     * One feature.
     *
     * @param number number of the feature in its class, by which an element finds it at once
     * @param since first version of the format that has it
     * @param literals first version of each value that not all versions have
     */
    public record Slot(String name, Kind kind, EStructuralFeature feature, int number, FormatVersion since,
            Map<Object, FormatVersion> literals) {

        /** Returns the first version that can hold a value of this feature. */
        FormatVersion needed(Object value) {
            return literals.isEmpty() ? since : since.orNewer(literals.getOrDefault(value, since));
        }

        EAttribute attribute() {
            return (EAttribute) feature;
        }

        public EReference reference() {
            return (EReference) feature;
        }
    }

    private static final Map<EClass, ElementShape> SHAPES = shapes();

    private final Map<String, Slot> byName = new LinkedHashMap<>();
    private final List<Slot> slots;
    private final List<Slot> references;
    private final List<Slot> children;

    private ElementShape(EClass type) {
        for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
            byName.put(feature.getName(), new Slot(feature.getName(), kind(feature), feature,
                    type.getFeatureID(feature), FormatVersion.since(feature), literals(feature)));
        }
        slots = List.copyOf(byName.values());
        references = slots.stream().filter(s -> s.kind == Kind.REFERENCE || s.kind == Kind.REFERENCES).toList();
        children = slots.stream().filter(s -> s.kind == Kind.CHILDREN).toList();
    }

    public static ElementShape of(EClass type) {
        return SHAPES.get(type);
    }

    /** Returns all features in the order of the metamodel, inherited ones first. */
    List<Slot> slots() {
        return slots;
    }

    public List<Slot> references() {
        return references;
    }

    public List<Slot> children() {
        return children;
    }

    /** Returns the feature of this name, or {@code null}, which avoids an object for every attribute of a file. */
    Slot slot(String name) {
        return byName.get(name);
    }

    private static Map<Object, FormatVersion> literals(EStructuralFeature feature) {
        Map<Object, FormatVersion> result = new HashMap<>();
        if (feature.getEType() instanceof EEnum type) {
            for (EEnumLiteral literal : type.getELiterals()) {
                if (FormatVersion.since(literal).compareTo(FormatVersion.FIRST) > 0) {
                    result.put(literal.getInstance(), FormatVersion.since(literal));
                }
            }
        }
        return Map.copyOf(result);
    }

    private static Kind kind(EStructuralFeature feature) {
        if (feature instanceof EReference reference) {
            if (reference.isContainment()) {
                return Kind.CHILDREN;
            }
            if (reference.isContainer()) {
                return Kind.CONTAINER;
            }
            return reference.isMany() ? Kind.REFERENCES : Kind.REFERENCE;
        }
        return feature.isMany() ? Kind.VALUES : Kind.VALUE;
    }

    private static Map<EClass, ElementShape> shapes() {
        Map<EClass, ElementShape> shapes = new HashMap<>();
        for (EClassifier classifier : CjmPackage.eINSTANCE.getEClassifiers()) {
            if (classifier instanceof EClass type) {
                shapes.put(type, new ElementShape(type));
            }
        }
        return Collections.unmodifiableMap(shapes);
    }
}
