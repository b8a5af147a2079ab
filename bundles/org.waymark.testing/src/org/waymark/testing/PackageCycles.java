package org.waymark.testing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.waymark.testing.ForbiddenMembers.Kind;
import org.waymark.testing.ForbiddenMembers.Use;

/** Finds packages that need each other, directly or by way of others. */
public final class PackageCycles {

    /** For each package the packages it needs, each with a use that shows it. */
    private final Map<String, Map<String, String>> needs = new TreeMap<>();

    private PackageCycles(Collection<Use> uses) {
        Set<String> own = uses.stream().map(use -> packageOf(use.user())).collect(Collectors.toSet());
        for (Use use : uses) {
            String from = packageOf(use.user());
            String to = packageOf(use.owner());
            if (use.kind() == Kind.TYPE && own.contains(to) && !to.equals(from)) {
                needs.computeIfAbsent(from, p -> new TreeMap<>()).merge(to, simple(use.user()) + " uses "
                        + simple(use.owner()), (one, other) -> one.compareTo(other) < 0 ? one : other);
            }
        }
    }

    /**
     * Returns the arrows that lie on a cycle, sorted, one line each: "from -> to: user uses type". The list is empty when
     * the packages stand one above the other.
     */
    public static List<String> in(Collection<Use> uses) {
        PackageCycles packages = new PackageCycles(uses);
        List<String> arrows = new ArrayList<>();
        packages.needs.forEach((from, targets) -> targets.forEach((to, use) -> {
            if (packages.reachable(to).contains(from)) {
                arrows.add(from + " -> " + to + ": " + use);
            }
        }));
        return arrows;
    }

    private Set<String> reachable(String start) {
        Set<String> seen = new HashSet<>();
        Set<String> next = new TreeSet<>(Set.of(start));
        while (!next.isEmpty()) {
            seen.addAll(next);
            next = next.stream().flatMap(p -> needs.getOrDefault(p, Map.of()).keySet().stream())
                    .filter(p -> !seen.contains(p)).collect(Collectors.toCollection(TreeSet::new));
        }
        return seen;
    }

    private static String packageOf(String type) {
        return type.substring(0, Math.max(0, type.lastIndexOf('.')));
    }

    private static String simple(String type) {
        return type.substring(type.lastIndexOf('.') + 1);
    }
}
