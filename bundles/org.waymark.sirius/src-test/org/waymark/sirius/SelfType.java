package org.waymark.sirius;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.waymark.model.cjm.CjmPackage;
import org.waymark.sirius.SiriusClasses.SiriusClass;

/** The class that {@code self} has in an expression, as far as it follows from the viewpoint. */
record SelfType(ViewpointFile file, Map<Element, SiriusClass> types) {

    /** Expressions of a mapping that are asked of what the mapping is in. */
    private static final Set<String> OF_THE_CONTAINER = Set.of("semanticCandidatesExpression");

    /** Elements with a class of their own, whose other expressions are asked of its instances. */
    private static final Set<String> WITH_CLASS = Set.of("domainClass", "targetClass");

    /** Returns the class; empty where {@code self} may be anything. */
    Optional<EClass> of(Element element, String feature) {
        if (OF_THE_CONTAINER.contains(feature)) {
            return isInLayer(element) ? Optional.empty() : around((Element) element.getParentNode());
        }
        return around(element);
    }

    /** Mappings of a layer are reused in cards and asked of the journey, too. */
    private boolean isInLayer(Element element) {
        return element.getParentNode().getLocalName().equals("additionalLayers");
    }

    private Optional<EClass> around(Element element) {
        for (Node at = element; at instanceof Element step && types.containsKey(step); at = at.getParentNode()) {
            String type = types.get(step).name();
            if (step != element && isOperation(type)) {
                return type.equals("tool:CreateInstance")
                        ? ViewpointCheck.eClass(step.getAttribute("typeName"))
                        : Optional.empty();
            }
            if (type.startsWith("dtool:") || type.equals("tool:ToolDescription") || type.startsWith("Table")
                    || type.equals("CellCreate") || type.startsWith("validation:View")
                    || type.startsWith("validation:ValidationFix") || type.startsWith("description:")) {
                return Optional.empty();
            }
            if (type.equals("table:FeatureColumnMapping")) {
                return Optional.of(CjmPackage.Literals.STEP);
            }
            for (String attribute : WITH_CLASS) {
                if (step.hasAttribute(attribute)) {
                    return ViewpointCheck.eClass(step.getAttribute(attribute));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isOperation(String type) {
        return type.equals("tool:CreateInstance") || type.equals("tool:ChangeContext") || type.equals("tool:For");
    }
}
