package org.waymark.core.text;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.waymark.core.domain.Ids;
import org.waymark.core.domain.ReferenceText;
import org.waymark.model.ModelTexts;
import org.waymark.model.cjm.CjmPackage;
import org.waymark.model.cjm.LaneSetting;
import org.waymark.model.cjm.NamedElement;
import org.waymark.model.cjm.Property;

/**
 * Describes a model element and its content in the same file as text for readers and line comparisons: one line for one
 * fact, other elements by their names, ids only of elements without name.
 */
public final class PlainText {

    /** Features that are part of an element's heading. */
    private static final Set<EStructuralFeature> IN_HEADING = Set.of(CjmPackage.Literals.NAMED_ELEMENT__NAME,
            CjmPackage.Literals.OWNERSHIP__FUNCTION, CjmPackage.Literals.MEASUREMENT__METRIC,
            CjmPackage.Literals.MEASUREMENT__DATE, CjmPackage.Literals.BENCHMARK__COMPETITOR,
            CjmPackage.Literals.SUPPRESSION__RULE);

    private static final Set<EClass> LABELLED = Set.of(CjmPackage.Literals.OWNERSHIP, CjmPackage.Literals.MEASUREMENT,
            CjmPackage.Literals.BENCHMARK, CjmPackage.Literals.SUPPRESSION);

    /** Classes whose elements are separated by blank lines. */
    private static final Set<EClass> PARAGRAPHS = Set.of(CjmPackage.Literals.JOURNEY, CjmPackage.Literals.STAGE,
            CjmPackage.Literals.TOUCHPOINT);

    private final ModelTexts texts;
    private final StringBuilder out = new StringBuilder();

    private PlainText(Locale locale) {
        this.texts = ModelTexts.of(locale);
    }

    /** Returns the text of an element with a line break at the end. */
    public static String of(EObject element, Locale locale) {
        PlainText text = new PlainText(locale);
        text.element(element, 0);
        return text.out.toString();
    }

    private void element(EObject element, int depth) {
        if (!out.isEmpty() && (depth < 2 || PARAGRAPHS.contains(element.eClass()))) {
            out.append('\n');
        }
        String kind = texts.title(element.eClass());
        switch (element) {
            case Property property -> fact(depth, kind + " " + Lines.single(Labels.of(property)), property.getValue());
            case LaneSetting lane -> fact(depth, kind, value(CjmPackage.Literals.LANE_KIND, lane.getKind())
                    + (lane.getKey() == null ? "" : ": " + lane.getKey()));
            default -> {
                boolean labelled = LABELLED.contains(element.eClass()) || element instanceof NamedElement;
                line(depth, kind + (labelled ? ": " + Lines.single(name(element)) : ""));
                Stream<EStructuralFeature> own = element.eClass().getEAllStructuralFeatures().stream()
                        .filter(f -> !IN_HEADING.contains(f) && element.eIsSet(f));
                // values of the element before its content
                own.sorted(Comparator.comparing(f -> f instanceof EReference r && r.isContainment()))
                        .forEach(f -> feature(element, f, depth + 1));
            }
        }
    }

    private static String name(EObject element) {
        if (element instanceof NamedElement named && !Labels.name(named).isBlank()) {
            return Labels.name(named);
        }
        String label = Labels.of(element);
        return !label.isBlank()
                ? label
                : element.eClass().getEAllReferences().stream()
                        .filter(r -> IN_HEADING.contains(r) && element.eIsSet(r))
                        .map(r -> target((EObject) element.eGet(r)))
                        .findFirst().orElse("");
    }

    private void feature(EObject element, EStructuralFeature feature, int depth) {
        Object value = element.eGet(feature);
        List<?> values = value instanceof List<?> several ? several : List.of(value);
        switch (feature) {
            case EAttribute attribute -> values.forEach(
                    v -> fact(depth, texts.title(attribute), value(attribute.getEAttributeType(), v)));
            case EReference reference when reference.isContainer() -> {
            }
            case EReference reference when reference.isContainment() -> values
                    .forEach(v -> child(element, (EObject) v, depth));
            case EReference reference -> values.forEach(v -> fact(depth, texts.title(reference), target((EObject) v)));
            default -> throw new IllegalStateException(feature.getName());
        }
    }

    /** Writes a child; a journey in a file of its own is part of that file's text. */
    private void child(EObject owner, EObject child, int depth) {
        if (child.eIsProxy() || child.eResource() != owner.eResource()) {
            String file = child.eIsProxy()
                    ? ReferenceText.ofHref(Ids.idOf(child)).file()
                    : child.eResource().getURI().deresolve(owner.eResource().getURI()).toString();
            line(depth, texts.title(child.eClass()) + ": " + Lines.single(URI.decode(file)));
        } else {
            element(child, depth);
        }
    }

    private String value(EDataType type, Object value) {
        if (type instanceof EEnum choices && value instanceof Enumerator literal) {
            return texts.title(choices.getEEnumLiteral(literal.getLiteral()));
        }
        return EcoreUtil.convertToString(type, value);
    }

    private static String target(EObject target) {
        if (target.eIsProxy()) {
            return new ReferenceText("", ReferenceText.of(Ids.idOf(target)).id()).href();
        }
        String label = Labels.of(target);
        return label.isBlank() ? new ReferenceText("", Ids.idOf(target)).href() : label;
    }

    private void fact(int depth, String title, String value) {
        List<String> lines = value == null ? List.of("") : value.lines().toList();
        if (lines.size() < 2) {
            line(depth, title + ": " + Lines.single(lines.isEmpty() ? "" : lines.getFirst()));
        } else {
            line(depth, title + ':');
            lines.forEach(l -> line(depth + 1, "| " + Lines.single(l)));
        }
    }

    private void line(int depth, String text) {
        out.append("  ".repeat(depth)).append(text.stripTrailing()).append('\n');
    }
}
