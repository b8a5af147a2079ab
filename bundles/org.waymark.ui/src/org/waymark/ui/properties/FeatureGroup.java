package org.waymark.ui.properties;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The sections of the properties page. Features that no section claims stand in the first one. */
enum FeatureGroup {

    GENERAL, EXPERIENCE, OWNERSHIP, FEELINGS, EVIDENCE, BACKSTAGE, OBSERVED, CONTENT, NOTES;

    private static final Map<FeatureGroup, Set<String>> FEATURES = new EnumMap<>(Map.of(
            EXPERIENCE, Set.of("action", "thought", "context", "bestExpectation", "worstExpectation", "promise",
                    "promiseKept", "physicalEvidence", "picture", "duration"),
            OWNERSHIP, Set.of("ownerships"),
            FEELINGS, Set.of("emotions", "painPoints", "initiatives", "benchmarks"),
            EVIDENCE, Set.of("evidence", "evidenceLevel", "measurements", "constraints"),
            BACKSTAGE, Set.of("backstage", "microInteractions", "detailedBy"),
            OBSERVED, Set.of("planned", "compliance", "time", "count"),
            NOTES, Set.of("tags", "properties", "comments", "suppressions")));

    /** What the files keep for themselves, or what is edited where it is seen. */
    private static final Set<String> HIDDEN = Set.of("formatVersion", "portfolio", "conflicts", "journeys", "personas",
            "functions", "channels", "systems", "metrics", "competitors", "stages", "touchpoints");

    String key() {
        return "group_" + name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The features of a class, in the metamodel's order, by section; names and descriptions first. */
    static Map<FeatureGroup, List<EStructuralFeature>> of(EClass type) {
        Map<FeatureGroup, List<EStructuralFeature>> groups = new EnumMap<>(FeatureGroup.class);
        for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
            if (!hidden(feature)) {
                groups.computeIfAbsent(of(feature), g -> new ArrayList<>()).add(feature);
            }
        }
        groups.getOrDefault(GENERAL, List.of()).sort(java.util.Comparator.comparingInt(FeatureGroup::rank));
        return groups;
    }

    private static int rank(EStructuralFeature feature) {
        return switch (feature.getName()) {
            case "name" -> 0;
            case "description" -> 2;
            default -> 1;
        };
    }

    private static boolean hidden(EStructuralFeature feature) {
        boolean list = feature instanceof EReference reference && reference.isContainment();
        return feature.getName().equals("formatVersion") || feature.getName().equals("portfolio")
                || list && HIDDEN.contains(feature.getName());
    }

    private static FeatureGroup of(EStructuralFeature feature) {
        return FEATURES.entrySet().stream().filter(e -> e.getValue().contains(feature.getName()))
                .map(Map.Entry::getKey).findFirst().orElse(contained(feature) ? CONTENT : GENERAL);
    }

    private static boolean contained(EStructuralFeature feature) {
        return feature instanceof EReference reference && reference.isContainment();
    }
}
