package org.waymark.sirius;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The classes of Sirius that the viewpoint uses, from {@code sirius-classes.txt}. */
final class SiriusClasses {

    /** The namespaces of Sirius by the prefix that the table uses. */
    static final Map<String, String> PREFIXES = Map.of(
            "http://www.eclipse.org/sirius/description/1.1.0", "description",
            "http://www.eclipse.org/sirius/diagram/description/1.1.0", "diagram",
            "http://www.eclipse.org/sirius/diagram/description/style/1.1.0", "style",
            "http://www.eclipse.org/sirius/diagram/description/tool/1.1.0", "dtool",
            "http://www.eclipse.org/sirius/table/description/1.1.0", "table",
            "http://www.eclipse.org/sirius/description/tool/1.1.0", "tool",
            "http://www.eclipse.org/sirius/description/validation/1.1.0", "validation");

    /** The kinds of features. */
    enum Kind {
        ATTRIBUTE, CHILDREN, REFERENCES
    }

    /** @param type kind of an attribute, or class of the children or of what is referred to */
    record Feature(String name, Kind kind, String type, boolean required) {
    }

    /** A class with all its features, those of its superclasses too. */
    record SiriusClass(String name, boolean isAbstract, List<String> supers, Map<String, Feature> features) {
    }

    private final Map<String, SiriusClass> classes = new HashMap<>();

    private SiriusClasses() {
    }

    static SiriusClasses read() throws IOException {
        SiriusClasses table = new SiriusClasses();
        try (InputStream in = SiriusClasses.class.getResourceAsStream("sirius-classes.txt")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(table::add);
        }
        return table;
    }

    private void add(String line) {
        List<String> words = new ArrayList<>(List.of(line.split(" +")));
        String name = words.removeFirst();
        boolean isAbstract = words.remove("abstract");
        List<String> supers = new ArrayList<>();
        Map<String, Feature> features = new LinkedHashMap<>();
        if (words.remove("<")) {
            while (!words.isEmpty() && classes.containsKey(words.getFirst())) {
                SiriusClass above = classes.get(words.removeFirst());
                supers.add(above.name());
                supers.addAll(above.supers());
                features.putAll(above.features());
            }
        }
        for (String word : words) {
            Feature feature = feature(word);
            features.put(feature.name(), feature);
        }
        classes.put(name, new SiriusClass(name, isAbstract, supers, features));
    }

    private static Feature feature(String word) {
        for (String sign : List.of("->", ">", ":")) {
            int at = word.indexOf(sign);
            boolean attributeFirst = sign.equals(">") && word.indexOf(':') >= 0 && word.indexOf(':') < at;
            if (at > 0 && !attributeFirst) {
                boolean required = word.charAt(at - 1) == '!';
                Kind kind = switch (sign) {
                    case "->" -> Kind.REFERENCES;
                    case ">" -> Kind.CHILDREN;
                    default -> Kind.ATTRIBUTE;
                };
                return new Feature(word.substring(0, required ? at - 1 : at), kind,
                        word.substring(at + sign.length()), required);
            }
        }
        throw new IllegalArgumentException(word);
    }

    Optional<SiriusClass> find(String name) {
        return Optional.ofNullable(classes.get(name));
    }

    boolean fits(SiriusClass type, String wanted) {
        return type.name().equals(wanted) || type.supers().contains(wanted);
    }
}
