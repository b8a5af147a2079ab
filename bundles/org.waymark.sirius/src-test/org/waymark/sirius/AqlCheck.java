package org.waymark.sirius;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.waymark.model.cjm.CjmPackage;

/** Resolves the expressions of the viewpoint against the metamodel and the services. */
final class AqlCheck {

    private static final Set<String> VARIABLES = Set.of("self", "element", "elementView", "container", "containerView",
            "source", "target", "sourceView", "targetView", "preSource", "preTarget", "diagram", "arg0", "instance",
            "t",
            "root", "line", "lineSemantic", "columnSemantic", "newSemanticContainer", "oldSemanticContainer", "name");
    private static final Set<String> TEXTS = Set.of("arg0", "name");

    private final List<Class<?>> services;
    private final List<String> problems;
    private final Set<String> used = new HashSet<>();

    AqlCheck(List<Class<?>> services, List<String> problems) {
        this.services = services;
        this.problems = problems;
    }

    /** The type of a part of an expression: a Java class, and the class of the metamodel if it is an element. */
    private record Type(Class<?> java, Optional<EClass> element) {

        static final Type ANY = new Type(EObject.class, Optional.empty());

        static Type of(Class<?> java) {
            return new Type(java, Optional.empty());
        }
    }

    void check(String place, String expression, Optional<EClass> self) {
        int colon = expression.indexOf(':');
        String language = colon < 0 ? "" : expression.substring(0, colon);
        String rest = expression.substring(colon + 1);
        try {
            switch (language) {
                case "aql" -> type(Aql.read(rest), self);
                case "feature" -> require(self.isEmpty() ? anyFeature(rest) : feature(self.get(), rest),
                        "no feature " + rest);
                case "var" -> require(VARIABLES.contains(rest), "no variable " + rest);
                default ->
                    require(expression.isEmpty() || expression.matches("-?\\d+"), "no expression: " + expression);
            }
        } catch (IllegalArgumentException e) {
            problems.add(place + ": " + expression + ": " + e.getMessage());
        }
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    private Type type(Aql.Node node, Optional<EClass> self) {
        return switch (node) {
            case Aql.Text text -> Type.of(String.class);
            case Aql.Number number -> Type.of(Integer.class);
            case Aql.Truth truth -> Type.of(Boolean.class);
            case Aql.Type name -> literal(name);
            case Aql.Variable variable -> {
                require(VARIABLES.contains(variable.name()), "no variable " + variable.name());
                yield variable.name().equals("self")
                        ? element(self)
                        : TEXTS.contains(variable.name()) ? Type.of(String.class) : Type.ANY;
            }
            case Aql.Navigation navigation -> navigate(type(navigation.from(), self), navigation.feature());
            case Aql.Operator operator -> {
                List<Type> operands = operator.operands().stream().map(operand -> type(operand, self)).toList();
                boolean logic = List.of("and", "or", "not").contains(operator.sign());
                require(!logic || operands.stream().allMatch(type -> type.java() == Boolean.class),
                        operator.sign() + " wants truth values");
                yield operator.sign().equals("+") ? Type.of(String.class) : Type.of(Boolean.class);
            }
            case Aql.Call call -> call(call, self);
        };
    }

    private static Type element(Optional<EClass> type) {
        return new Type(type.<Class<?>>map(EClass::getInstanceClass).orElse(EObject.class), type);
    }

    private static Type literal(Aql.Type name) {
        require(name.names().getFirst().equals("cjm"), "no package " + name.names().getFirst());
        var classifier = CjmPackage.eINSTANCE.getEClassifier(name.names().get(1));
        require(classifier != null, "no type " + name.names().get(1));
        if (name.names().size() > 2) {
            require(classifier instanceof EEnum type && type.getEEnumLiteral(name.names().get(2)) != null,
                    "no literal " + name.names().get(2));
        }
        return Type.of(Object.class);
    }

    private static Type navigate(Type from, String name) {
        if (from.element().isEmpty()) {
            require(EObject.class.isAssignableFrom(from.java()) && anyFeature(name), "no feature " + name);
            return Type.ANY;
        }
        require(feature(from.element().get(), name), from.element().get().getName() + " has no feature " + name);
        EStructuralFeature feature = from.element().get().getEStructuralFeature(name);
        return feature instanceof EReference reference && !reference.isMany()
                ? element(Optional.of(reference.getEReferenceType()))
                : Type.of(feature.isMany() ? List.class : Object.class);
    }

    private Type call(Aql.Call call, Optional<EClass> self) {
        Type receiver = type(call.receiver(), self);
        List<Type> arguments = call.arguments().stream().map(argument -> type(argument, self)).toList();
        if (call.arrow()) {
            require(Set.of("size", "includes").contains(call.name()), "no operation " + call.name());
            return Type.of(call.name().equals("size") ? Integer.class : Boolean.class);
        }
        if (call.name().equals("oclIsKindOf")) {
            require(call.arguments().size() == 1 && call.arguments().getFirst() instanceof Aql.Type,
                    "a type is missing");
            return Type.of(Boolean.class);
        }
        if (call.name().equals("eContainer") && arguments.isEmpty()) {
            return Type.ANY;
        }
        List<Type> all = new ArrayList<>(List.of(receiver));
        all.addAll(arguments);
        return service(call.name(), all);
    }

    private Type service(String name, List<Type> arguments) {
        List<Method> named = services.stream().flatMap(type -> List.of(type.getDeclaredMethods()).stream())
                .filter(method -> method.getName().equals(name) && Modifier.isPublic(method.getModifiers())).toList();
        require(!named.isEmpty(), "no service " + name);
        require(named.size() == 1, "several services " + name);
        Method method = named.getFirst();
        used.add(name);
        require(method.getParameterCount() == arguments.size(),
                name + " takes " + (method.getParameterCount() - 1) + " arguments");
        for (int i = 0; i < arguments.size(); i++) {
            Class<?> wanted = method.getParameterTypes()[i];
            Type given = arguments.get(i);
            // what may be anything is found out when it is called
            boolean unknown = given.java() == EObject.class && EObject.class.isAssignableFrom(wanted);
            require(unknown || wanted.isAssignableFrom(given.java()),
                    name + " takes no " + given.java().getSimpleName());
        }
        Class<?> result = method.getReturnType();
        Optional<EClass> element = CjmPackage.eINSTANCE.getEClassifiers().stream()
                .filter(EClass.class::isInstance).map(EClass.class::cast)
                .filter(type -> type.getInstanceClass() == result).findFirst();
        return new Type(result, element);
    }

    private static boolean feature(EClass type, String name) {
        return type.getEStructuralFeature(name) != null;
    }

    private static boolean anyFeature(String name) {
        return CjmPackage.eINSTANCE.getEClassifiers().stream()
                .anyMatch(classifier -> classifier instanceof EClass type && feature(type, name));
    }

    /** Returns the services that no expression calls. */
    List<String> unused() {
        return services.stream().flatMap(type -> List.of(type.getDeclaredMethods()).stream())
                .filter(method -> Modifier.isPublic(method.getModifiers())).map(Method::getName)
                .filter(name -> !used.contains(name)).distinct().sorted().toList();
    }
}
