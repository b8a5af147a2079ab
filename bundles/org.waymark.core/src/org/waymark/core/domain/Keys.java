package org.waymark.core.domain;

import java.util.Arrays;
import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.waymark.model.cjm.CjmPackage;

/** The keys of keyed children: the features by which a child is unique in its owner, as the metamodel states them. */
public final class Keys {

    /** The source of the annotation in the metamodel. */
    private static final String IDENTITY = CjmPackage.eNS_URI + "/identity";

    private static final List<List<EStructuralFeature>> BY_CLASS = CjmPackage.eINSTANCE.getEClassifiers().stream()
            .map(classifier -> classifier instanceof EClass type ? read(type) : List.<EStructuralFeature>of()).toList();

    private Keys() {
    }

    /** Returns the key of a class; empty for a class without one. */
    public static List<EStructuralFeature> of(EClass type) {
        return BY_CLASS.get(type.getClassifierID());
    }

    private static List<EStructuralFeature> read(EClass type) {
        String names = EcoreUtil.getAnnotation(type, IDENTITY, "key");
        return names == null
                ? List.of()
                : Arrays.stream(names.split(" ")).map(name -> (EStructuralFeature) type.getEStructuralFeature(name))
                        .toList();
    }
}
