package org.waymark.sirius.order;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Diagrams with the names that Sirius and GMF use, made without them. */
final class Diagrams {

    private static final EcoreFactory MAKE = EcoreFactory.eINSTANCE;

    private final EPackage names = MAKE.createEPackage();

    Diagrams() {
        names.setName("names");
        names.setNsURI("names");
        type("Any", "name:text", "type:text", "source:text", "visible:flag", "x:number", "y:number", "width:number",
                "height:number", "id:text", "points:text", "description>", "activatedLayers>*",
                "ownedAnnotationEntries>*", "data>", "children>*", "edges>*", "layoutConstraint>", "element>",
                "actualMapping>", "bendpoints>", "sourceAnchor>", "targetAnchor>", "target->");
        type("Edge", "name:text", "source->", "target->", "bendpoints>", "sourceAnchor>", "targetAnchor>", "children>*",
                "element>");
        type("IdentityAnchor", "id:text");
        type("DNodeListElement", "name:text", "visible:flag", "target->");
    }

    private void type(String name, String... features) {
        EClass type = MAKE.createEClass();
        type.setName(name);
        names.getEClassifiers().add(type);
        for (String each : features) {
            String feature = each.replaceAll("\\W.*", "");
            if (each.contains(":")) {
                EAttribute attribute = MAKE.createEAttribute();
                attribute.setName(feature);
                EcorePackage types = EcorePackage.eINSTANCE;
                attribute.setEType(each.endsWith("number")
                        ? types.getEInt()
                        : each.endsWith("flag") ? types.getEBoolean() : types.getEString());
                attribute.setDefaultValueLiteral(each.endsWith("flag") ? "true" : null);
                type.getEStructuralFeatures().add(attribute);
            } else {
                EReference reference = MAKE.createEReference();
                reference.setName(feature);
                reference.setEType(EcorePackage.eINSTANCE.getEObject());
                reference.setContainment(!each.contains("->"));
                reference.setUpperBound(each.endsWith("*") ? -1 : 1);
                type.getEStructuralFeatures().add(reference);
            }
        }
    }

    EObject create(String type) {
        EClassifier found = names.getEClassifier(type);
        return EcoreUtil.create((EClass) found);
    }

    static void set(EObject object, String feature, Object value) {
        object.eSet(object.eClass().getEStructuralFeature(feature), value);
    }

    static Object get(EObject object, String feature) {
        return object.eGet(object.eClass().getEStructuralFeature(feature));
    }

    @SuppressWarnings("unchecked")
    static List<EObject> list(EObject object, String feature) {
        return (List<EObject>) get(object, feature);
    }

    private EObject named(String name) {
        EObject named = create("Any");
        set(named, "name", name);
        return named;
    }

    /** Returns a diagram in which everything is kept in order. */
    EObject diagram(String representation) {
        EObject diagram = create("Any");
        set(diagram, "description", named(representation));
        list(diagram, "activatedLayers").add(named(Names.KEPT_IN_ORDER));
        EObject entry = create("Any");
        set(entry, "source", Names.NOTATION);
        set(entry, "data", create("Any"));
        list(diagram, "ownedAnnotationEntries").add(entry);
        return diagram;
    }

    static EObject notation(EObject diagram) {
        return (EObject) get(list(diagram, "ownedAnnotationEntries").getFirst(), "data");
    }

    /** Adds a view of an element inside another. */
    EObject view(EObject inside, String mapping, EObject shown, String name) {
        EObject view = create("Any");
        EObject element = named(name);
        set(element, "actualMapping", named(mapping));
        set(element, "target", shown);
        set(view, "element", element);
        set(view, "layoutConstraint", create("Any"));
        list(inside, "children").add(view);
        return view;
    }

    EObject edge(EObject notation, EObject from, EObject to) {
        EObject edge = create("Edge");
        set(edge, "source", from);
        set(edge, "target", to);
        set(edge, "element", named(""));
        set(edge, "bendpoints", create("Any"));
        list(notation, "edges").add(edge);
        return edge;
    }

    static List<Object> place(EObject view) {
        EObject bounds = (EObject) get(view, "layoutConstraint");
        return List.of(get(bounds, "x"), get(bounds, "y"), get(bounds, "width"));
    }
}
