package org.waymark.sirius;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.waymark.model.cjm.CjmPackage;
import org.waymark.sirius.SiriusClasses.Feature;
import org.waymark.sirius.SiriusClasses.Kind;
import org.waymark.sirius.SiriusClasses.SiriusClass;

/** Checks of the viewpoint that need no Sirius. Each message names a place in the file. */
final class ViewpointCheck {

    /** The newest version of a description that Sirius 7 accepts. */
    private static final String NEWEST = "12.0.0.2017041100";
    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
    private static final String XMI = "http://www.omg.org/XMI";

    private final SiriusClasses table = SiriusClasses.read();
    private final ViewpointFile file;
    private final Properties labels;
    private final Map<Element, SiriusClass> types = new HashMap<>();
    private final List<String> problems = new ArrayList<>();
    private final AqlCheck expressions;

    private ViewpointCheck(String text, Properties labels) throws IOException {
        file = ViewpointFile.read(text);
        this.labels = labels;
        expressions = new AqlCheck(services(), problems);
    }

    /** @param labels texts of the keys that labels name */
    static List<String> problems(String text, Properties labels) throws IOException {
        ViewpointCheck check = new ViewpointCheck(text, labels);
        check.types();
        check.types.forEach(check::check);
        check.file.all().stream().filter(check.types::containsKey).forEach(check::checkWhole);
        return check.problems;
    }

    private void problem(Element at, String what) {
        problems.add(ViewpointFile.place(at) + ": " + what);
    }

    private List<Class<?>> services() {
        List<Class<?>> services = new ArrayList<>();
        for (Element each : file.all()) {
            if (each.getLocalName().equals("ownedJavaExtensions")) {
                String name = each.getAttribute("qualifiedClassName");
                try {
                    services.add(Class.forName(name));
                } catch (ClassNotFoundException e) {
                    problem(each, "no class " + name);
                }
            }
        }
        return services;
    }

    // -- the class of each element

    private void types() {
        for (Element element : file.all()) {
            type(element).ifPresent(type -> types.put(element, type));
        }
    }

    private Optional<SiriusClass> type(Element element) {
        if (element == file.root()) {
            return table.find("description:Group");
        }
        SiriusClass parent = types.get(element.getParentNode());
        if (parent == null) {
            return Optional.empty();
        }
        Feature feature = parent.features().get(element.getLocalName());
        if (feature == null || feature.kind() != Kind.CHILDREN) {
            problem(element, parent.name() + " has no children " + element.getLocalName());
            return Optional.empty();
        }
        String stated = element.getAttributeNS(XSI, "type");
        String name = stated.isEmpty() ? feature.type() : canonical(element, stated);
        Optional<SiriusClass> type = table.find(name);
        if (type.isEmpty()) {
            problem(element, "no class " + name);
        } else if (type.get().isAbstract()) {
            problem(element, "xsi:type is missing, " + name + " is abstract");
        } else if (!table.fits(type.get(), feature.type())) {
            problem(element, name + " is no " + feature.type());
        }
        return type;
    }

    private static String canonical(Element element, String type) {
        String prefix = type.substring(0, Math.max(0, type.indexOf(':')));
        String uri = element.lookupNamespaceURI(prefix);
        return SiriusClasses.PREFIXES.getOrDefault(uri, "?") + ":" + type.substring(type.indexOf(':') + 1);
    }

    // -- the features of each element

    private void check(Element element, SiriusClass type) {
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Attr attribute = (Attr) element.getAttributes().item(i);
            boolean foreign = XSI.equals(attribute.getNamespaceURI()) || XMI.equals(attribute.getNamespaceURI())
                    || attribute.getName().startsWith("xmlns");
            Feature feature = type.features().get(attribute.getName());
            if (!foreign && (feature == null || feature.kind() == Kind.CHILDREN)) {
                problem(element, type.name() + " has no attribute " + attribute.getName());
            } else if (!foreign && feature.kind() == Kind.REFERENCES) {
                references(element, feature, attribute.getValue());
            } else if (!foreign) {
                value(element, feature, attribute.getValue());
            }
        }
        for (Feature feature : type.features().values()) {
            boolean there = feature.kind() == Kind.CHILDREN
                    ? !ViewpointFile.children(element, feature.name()).isEmpty()
                    : element.hasAttribute(feature.name());
            if (feature.required() && !there) {
                problem(element, feature.name() + " is missing");
            }
        }
    }

    private void references(Element element, Feature feature, String value) {
        for (String path : ViewpointFile.paths(value)) {
            Optional<Element> target = file.find(path);
            if (target.isEmpty()) {
                problem(element, feature.name() + " does not resolve: " + path);
            } else if (types.containsKey(target.get()) && !table.fits(types.get(target.get()), feature.type())) {
                problem(element, feature.name() + " leads to " + types.get(target.get()).name() + ", not to "
                        + feature.type());
            }
        }
    }

    private void value(Element element, Feature feature, String value) {
        String kind = feature.type();
        boolean fits = switch (kind) {
            case "text", "services", "variable", "id" -> !value.isBlank();
            case "flag" -> value.equals("true") || value.equals("false");
            case "number" -> value.matches("-?\\d+");
            case "channel" -> value.matches("\\d+") && Integer.parseInt(value) <= 255;
            case "version" -> value.matches("[\\d.]+") && compare(value, NEWEST) <= 0;
            case "metamodel" -> value.equals(CjmPackage.eNS_URI + "#/");
            case "label" -> value.startsWith("%") && labels.containsKey(value.substring(1));
            case "class" -> eClass(value).isPresent();
            case "feature" -> anyFeature(value, EStructuralFeature.class);
            case "containment" -> anyFeature(value, EReference.class);
            case "expression" -> {
                expressions.check(ViewpointFile.place(element), value,
                        new SelfType(file, types).of(element, feature.name()));
                yield true;
            }
            default -> List.of(value.split(" ")).stream().allMatch(
                    literal -> List.of(kind.substring(1, kind.length() - 1).split("\\|")).contains(literal));
        };
        if (!fits) {
            problem(element, feature.name() + " cannot be " + value);
        }
    }

    private static int compare(String version, String other) {
        String[] left = version.split("\\.");
        String[] right = other.split("\\.");
        for (int i = 0; i < Math.min(left.length, right.length); i++) {
            int order = Long.compare(Long.parseLong(left[i]), Long.parseLong(right[i]));
            if (order != 0) {
                return order;
            }
        }
        return left.length - right.length;
    }

    /** Returns the class of the metamodel that a text such as {@code cjm::Stage} names. */
    static Optional<EClass> eClass(String name) {
        return name.startsWith("cjm::") && CjmPackage.eINSTANCE.getEClassifier(name.substring(5)) instanceof EClass type
                ? Optional.of(type)
                : Optional.empty();
    }

    private static boolean anyFeature(String name, Class<?> kind) {
        return CjmPackage.eINSTANCE.getEClassifiers().stream().anyMatch(classifier -> classifier instanceof EClass type
                && kind.isInstance(type.getEStructuralFeature(name)));
    }

    // -- what only the whole shows

    private void checkWhole(Element element) {
        SiriusClass type = types.get(element);
        if (type.name().equals("tool:CreateInstance")) {
            checkCreation(element);
        }
        if (type.features().containsKey("domainClass") && element.hasAttribute("featureName")
                && eClass(element.getAttribute("domainClass"))
                        .filter(c -> c.getEStructuralFeature(element.getAttribute("featureName")) == null)
                        .isPresent()) {
            problem(element, "no feature " + element.getAttribute("featureName"));
        }
        if (element.getAttribute("childrenPresentation").equals("HorizontalStack")) {
            problem(element, "HorizontalStack hangs in Sirius");
        }
        if (type.name().equals("Background") && element.getAttribute("backgroundColor").endsWith("[name='paper']")) {
            problem(element, "white counts as no colour in tables");
        }
        if (element.hasAttribute("name") && element.getParentNode() instanceof Element parent
                && !types.get(element).name().equals("Variable")
                && ViewpointFile.children(parent, element.getLocalName())
                        .stream().filter(e -> e.getAttribute("name").equals(element.getAttribute("name")))
                        .count() > 1) {
            problem(element, "another has this name");
        }
    }

    private void checkCreation(Element creation) {
        Optional<EClass> type = eClass(creation.getAttribute("typeName"));
        String list = creation.getAttribute("referenceName");
        boolean fits = type.isPresent() && CjmPackage.eINSTANCE.getEClassifiers().stream()
                .anyMatch(classifier -> classifier instanceof EClass owner
                        && owner.getEStructuralFeature(list) instanceof EReference reference
                        && reference.isContainment() && reference.getEReferenceType().isSuperTypeOf(type.get()));
        if (!fits) {
            problem(creation, "no list " + list + " holds " + creation.getAttribute("typeName"));
        }
        for (Element child : ViewpointFile.children(creation)) {
            String feature = child.getAttribute("featureName");
            if (!feature.isEmpty() && type.filter(t -> t.getEStructuralFeature(feature) == null).isPresent()) {
                problem(child, creation.getAttribute("typeName") + " has no feature " + feature);
            }
        }
    }
}
