package org.waymark.core;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The hand-written main sources of one bundle as text. Reads names, not meanings: it sees imports and names written in
 * full, which is all a package can use of another one.
 *
 * @param name symbolic name of the bundle
 * @param files the Java files below its {@code src}
 */
record SourceBundle(String name, List<Path> files) {

    private static final Pattern NOT_CODE = Pattern
            .compile("/\\*.*?\\*/|//[^\\n]*|\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\\\n])+'",
                    Pattern.DOTALL);
    /** A package and the first type in it. */
    private static final Pattern QUALIFIED = Pattern.compile("(?<![\\w.])([a-z]\\w*(?:\\.[a-z]\\w*)+)\\.([A-Z]\\w*)");
    private static final Pattern WRITE = Pattern
            .compile("\\bFiles\\s*\\.\\s*(write|writeString|newOutputStream|newBufferedWriter"
                    + "|move|copy|createFile|createLink|createSymbolicLink)\\s*\\(|new (FileOutputStream|FileWriter|PrintWriter"
                    + "|RandomAccessFile)\\s*\\((?!System|out|new )|\\bFileChannel\\s*\\.\\s*open\\(");
    private static final Pattern PACKAGE = Pattern.compile("^package ([\\w.]+);", Pattern.MULTILINE);

    /** Returns the folder of the bundles, whether tests run in a bundle or at the top of the repository. */
    static Path bundles() {
        return Files.isDirectory(Path.of("bundles")) ? Path.of("bundles") : Path.of("..");
    }

    /** Returns the bundles that have main sources. */
    static List<SourceBundle> all() throws IOException {
        List<SourceBundle> all = new ArrayList<>();
        try (Stream<Path> folders = Files.list(bundles())) {
            for (Path folder : folders.sorted().toList()) {
                List<Path> files = java(folder.resolve("src"));
                if (!files.isEmpty()) {
                    all.add(new SourceBundle(folder.getFileName().toString(), files));
                }
            }
        }
        return all;
    }

    /** Returns every hand-written Java file, main sources and tests. */
    static List<Path> everyJavaFile() throws IOException {
        List<Path> all = new ArrayList<>();
        try (Stream<Path> folders = Files.list(bundles())) {
            for (Path folder : folders.sorted().toList()) {
                for (String sources : List.of("src", "src-test", "src-ui-test")) {
                    all.addAll(java(folder.resolve(sources)));
                }
            }
        }
        return all;
    }

    private static List<Path> java(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
    }

    /** Returns the types a source names in imports or in full, by their outermost type. */
    static Set<String> namesIn(String source) {
        Set<String> names = new TreeSet<>();
        Matcher name = QUALIFIED.matcher(NOT_CODE.matcher(source).replaceAll("\"\""));
        while (name.find()) {
            names.add(name.group(1) + '.' + name.group(2));
        }
        return names;
    }

    /** Returns whether a source changes files by itself. */
    static boolean writesFiles(String source) {
        return WRITE.matcher(NOT_CODE.matcher(source).replaceAll("\"\"")).find();
    }

    /** Returns the packages outside the JDK and Waymark that the bundle names. */
    Set<String> libraries() throws IOException {
        Set<String> found = new TreeSet<>();
        for (Path file : files) {
            for (String type : namesIn(Files.readString(file))) {
                String owner = type.substring(0, type.lastIndexOf('.'));
                if (!owner.startsWith("java.") && !owner.startsWith("javax.") && !owner.startsWith("org.waymark.")
                        && !owner.startsWith("org.w3c.dom") && !owner.startsWith("org.xml.sax")) {
                    found.add(owner);
                }
            }
        }
        return found;
    }

    /** Returns the bundles of ours whose packages the bundle names. */
    Set<String> bundlesNamed() throws IOException {
        List<String> known = all().stream().map(SourceBundle::name).sorted((a, b) -> b.length() - a.length()).toList();
        Set<String> found = new TreeSet<>();
        for (Path file : files) {
            for (String type : namesIn(Files.readString(file))) {
                known.stream().filter(bundle -> type.startsWith(bundle + '.')).findFirst().ifPresent(found::add);
            }
        }
        return found;
    }

    /** Returns the groups of packages that depend on each other in a circle, one text a group. */
    List<String> cycles() throws IOException {
        Map<String, Set<String>> uses = new TreeMap<>();
        for (Path file : files) {
            String source = Files.readString(file);
            Matcher declared = PACKAGE.matcher(source);
            if (declared.find()) {
                Set<String> targets = uses.computeIfAbsent(declared.group(1), key -> new TreeSet<>());
                for (String type : namesIn(source)) {
                    targets.add(type.substring(0, type.lastIndexOf('.')));
                }
                targets.remove(declared.group(1));
            }
        }
        uses.values().forEach(targets -> targets.retainAll(uses.keySet()));
        return circles(uses);
    }

    /** Returns the groups of nodes each of which reaches every other, one text a group; a graph without circles has none. */
    static List<String> circles(Map<String, Set<String>> uses) {
        Map<String, Set<String>> reach = new HashMap<>();
        uses.keySet().forEach(from -> reach.put(from, reached(from, uses)));
        Set<String> groups = new TreeSet<>();
        for (String node : uses.keySet()) {
            if (reach.get(node).contains(node)) {
                Set<String> group = new TreeSet<>(reach.get(node));
                group.removeIf(other -> !reach.getOrDefault(other, Set.of()).contains(node));
                groups.add(String.join(" ", group));
            }
        }
        return List.copyOf(groups);
    }

    private static Set<String> reached(String from, Map<String, Set<String>> uses) {
        Set<String> seen = new TreeSet<>();
        List<String> open = new ArrayList<>(uses.getOrDefault(from, Set.of()));
        while (!open.isEmpty()) {
            String next = open.removeLast();
            if (seen.add(next)) {
                open.addAll(uses.getOrDefault(next, Set.of()));
            }
        }
        return seen;
    }

    /** Returns the packages that have no {@code package-info.java}. */
    List<String> packagesWithoutInfo() throws IOException {
        Set<Path> folders = new TreeSet<>();
        files.forEach(file -> folders.add(file.getParent()));
        return folders.stream().filter(folder -> !Files.exists(folder.resolve("package-info.java")))
                .map(Path::toString).toList();
    }

    /** Returns the files whose type has the same simple name as one in another package, by that name. */
    static Map<String, List<String>> namesInSeveralPackages(List<SourceBundle> bundles) {
        Map<String, List<String>> files = new TreeMap<>();
        bundles.stream().flatMap(bundle -> bundle.files().stream())
                .filter(file -> !file.endsWith("package-info.java"))
                .forEach(file -> files.computeIfAbsent(file.getFileName().toString().replace(".java", ""),
                        name -> new ArrayList<>()).add(file.toString()));
        files.values().removeIf(same -> same.size() < 2);
        return files;
    }
}
