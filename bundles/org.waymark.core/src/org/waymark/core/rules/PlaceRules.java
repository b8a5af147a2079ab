package org.waymark.core.rules;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.waymark.model.cjm.CjmPackage;
import org.waymark.model.cjm.Evidence;

/** Checks file paths and addresses in a model, so that opening them cannot lead the reader to arbitrary places. */
final class PlaceRules {

    private static final Set<String> SAFE_SCHEMES = Set.of("http", "https", "mailto");

    private PlaceRules() {
    }

    static void unsafePaths(RuleContext context, Sink sink) {
        forEachPath(context, (element, attribute, path) -> {
            if (!isSafe(path)) {
                sink.add(element, attribute, "outside", attribute, path);
            }
        });
    }

    static void missingFiles(RuleContext context, Sink sink) {
        forEachPath(context, (element, attribute, path) -> {
            if (isSafe(path) && !exists(context, path)) {
                sink.add(element, attribute, "absent", attribute, path);
            }
        });
    }

    static void unsafeLinks(RuleContext context, Sink sink) {
        for (Evidence evidence : context.all(Evidence.class)) {
            String url = evidence.getUrl();
            if (url != null && !url.isBlank() && !isSafeLink(url.strip())) {
                sink.add(evidence, CjmPackage.Literals.EVIDENCE__URL, "scheme", CjmPackage.Literals.EVIDENCE__URL, url);
            }
        }
    }

    private static boolean isSafeLink(String url) {
        try {
            String scheme = new URI(url).getScheme();
            return scheme != null && SAFE_SCHEMES.contains(scheme.toLowerCase(java.util.Locale.ROOT));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /**
     * Returns whether a path is relative with {@code /} as separator, does not lead upwards and names no drive or
     * scheme.
     */
    private static boolean isSafe(String path) {
        return !path.isBlank() && !path.startsWith("/") && path.indexOf('\\') < 0 && path.indexOf(':') < 0
                && !List.of(path.split("/")).contains("..");
    }

    private static boolean exists(RuleContext context, String path) {
        try {
            return Files.exists(context.document().folder().resolve(path));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    @FunctionalInterface
    private interface Visitor {

        void visit(EObject element, EAttribute attribute, String path);
    }

    private static void forEachPath(RuleContext context, Visitor visitor) {
        context.forEach(new ByClass<>(PlaceRules::places), (element, places) -> {
            for (EAttribute attribute : places) {
                if (element.eGet(attribute) instanceof String path && !path.isEmpty()) {
                    visitor.visit(element, attribute, path);
                }
            }
        });
    }

    private static Optional<List<EAttribute>> places(EClass type) {
        List<EAttribute> places = type.getEAllAttributes().stream()
                .filter(attribute -> attribute.getEAttributeType() == CjmPackage.Literals.RELATIVE_PATH).toList();
        return Optional.of(places).filter(some -> !some.isEmpty());
    }
}
