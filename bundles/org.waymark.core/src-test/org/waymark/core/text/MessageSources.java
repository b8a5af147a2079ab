package org.waymark.core.text;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The texts of one bundle and the sources that use them.
 *
 * @param folder folder of the bundle
 * @param sources content of its Java sources, by file
 * @param words identifiers and literals of the sources, as {@link #normal} makes them
 * @param literals string literals of the sources
 */
record MessageSources(Path folder, Map<Path, String> sources, Set<String> words, Set<String> literals) {

    private static final Pattern LITERAL = Pattern.compile("\"((?:\\\\.|[^\"\\\\\\n])*)\"");
    private static final Pattern WORD = Pattern.compile("\\w+");
    /** A text asked for by a complete key. */
    private static final Pattern ASKED = Pattern
            .compile("(?:\\bmessages(?:\\(\\))?|Messages\\.of\\([^;\"]*?\\))\\s*\\.get\\(\\s*\"([\\w.-]+)\"\\s*[,)]");
    private static final Pattern PLUGIN_KEY = Pattern.compile("(?:=\\s*\"|: *)%([\\w.-]+)");
    private static final String MESSAGES = "messages.properties";
    /** A word in an expression of a viewpoint. */
    private static final Pattern QUOTED = Pattern.compile("'(\\w+)'");

    /**
     * Returns every bundle with sources. Words of the model and of the core count in each, as keys are built from
     * literals of the metamodel and from ids of core.
     */
    static List<MessageSources> all() throws IOException {
        Path bundles = Files.isDirectory(Path.of("bundles")) ? Path.of("bundles") : Path.of("..");
        Map<Path, Map<Path, String>> sources = new TreeMap<>();
        try (Stream<Path> folders = Files.list(bundles)) {
            for (Path folder : folders.filter(each -> Files.isDirectory(each.resolve("src"))).toList()) {
                Map<Path, String> files = new TreeMap<>();
                files.putAll(java(folder.resolve("src")));
                files.putAll(java(folder.resolve("src-gen")));
                sources.put(folder, files);
            }
        }
        Set<String> shared = new TreeSet<>();
        Set<String> described = new TreeSet<>();
        sources.forEach((folder, files) -> {
            if (folder.endsWith("org.waymark.model") || folder.endsWith("org.waymark.core")) {
                files.values().forEach(source -> addWords(source, shared, described));
            }
        });
        List<MessageSources> all = new ArrayList<>();
        sources.forEach((folder, files) -> {
            Set<String> words = new TreeSet<>(shared);
            Set<String> literals = new TreeSet<>(described);
            files.values().forEach(source -> addWords(source, words, literals));
            viewpoints(folder)
                    .forEach(text -> QUOTED.matcher(text).results().forEach(word -> literals.add(word.group(1))));
            all.add(new MessageSources(folder, files, words, literals));
        });
        return all;
    }

    /** Returns the descriptions for Sirius, which ask for texts as sources do. */
    private static List<String> viewpoints(Path folder) {
        List<String> texts = new ArrayList<>();
        try {
            for (Path file : below(folder.resolve("description"), ".odesign")) {
                texts.add(Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static Map<Path, String> java(Path folder) throws IOException {
        Map<Path, String> sources = new TreeMap<>();
        for (Path file : below(folder, ".java")) {
            sources.put(file, Files.readString(file));
        }
        return sources;
    }

    private static List<Path> below(Path folder, String ending) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }

    /** Adds what a source says: literals as they are and, without case and signs, its literals and identifiers. */
    static void addWords(String source, Set<String> words, Set<String> literals) {
        for (Matcher literal = LITERAL.matcher(source); literal.find();) {
            literals.add(literal.group(1));
            words.add(normal(literal.group(1)));
        }
        for (Matcher word = WORD.matcher(source); word.find();) {
            words.add(normal(word.group()));
        }
    }

    private static String normal(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    String name() {
        return folder.getFileName().toString();
    }

    boolean hasTexts() {
        return !texts().isEmpty();
    }

    boolean isPlugIn() {
        return Files.exists(folder.resolve("plugin.properties"));
    }

    /** Returns the files with texts of the program in English. */
    private List<Path> texts() {
        try {
            return below(folder.resolve("src"), MESSAGES).stream().filter(file -> file.endsWith(MESSAGES)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the keys that no source of the bundle uses, by file. */
    Map<String, Set<String>> unused() throws IOException {
        Map<String, Set<String>> unused = new TreeMap<>();
        for (Path file : texts()) {
            Set<String> keys = keys(file);
            keys.removeIf(this::isUsed);
            unused.put(file.toString(), keys);
        }
        return unused;
    }

    /**
     * Returns whether a source names the key as a whole or builds it: from a literal that ends or begins with an
     * underscore and a word, such as {@code "role_"} and a literal of the metamodel, from a literal and a number, or
     * from two literals with an underscore between them, such as the id and the case of a rule. A literal may mark the
     * key with a percent sign, as those of the list of keys do.
     */
    boolean isUsed(String key) {
        if (literals.contains(key) || literals.contains('%' + key)
                || literals.contains(key.replaceFirst("\\d+$", "")) && !key.matches(".*_\\d+")) {
            return true;
        }
        for (int i = key.indexOf('_'); i >= 0; i = key.indexOf('_', i + 1)) {
            String before = key.substring(0, i);
            String after = key.substring(i + 1);
            boolean built = literals.contains(before + '_') && isKnown(after)
                    || literals.contains('_' + after) && isKnown(before)
                    || literals.contains(before) && literals.contains(after);
            if (built) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether some words with underscores between them are all known. */
    private boolean isKnown(String text) {
        return words.contains(normal(text))
                || text.contains("_") && Stream.of(text.split("_")).allMatch(part -> words.contains(normal(part)));
    }

    /** Returns the keys that a source asks for, and that none of the texts it can see has. */
    Set<String> missing() throws IOException {
        Map<Path, Set<String>> keys = new TreeMap<>();
        for (Path file : texts()) {
            keys.put(file.getParent(), keys(file));
        }
        Map<Path, List<String>> classes = sources.keySet().stream().collect(Collectors.groupingBy(Path::getParent,
                Collectors.mapping(file -> file.getFileName().toString().replace(".java", ".class"),
                        Collectors.toList())));
        Set<String> missing = new TreeSet<>();
        for (Map.Entry<Path, String> source : sources.entrySet()) {
            Set<String> seen = new TreeSet<>(keys.getOrDefault(source.getKey().getParent(), Set.of()));
            // the texts of another package are asked for by a class of it
            keys.forEach((folder, theirs) -> {
                if (classes.getOrDefault(folder, List.of()).stream().anyMatch(source.getValue()::contains)) {
                    seen.addAll(theirs);
                }
            });
            for (String key : asked(source.getValue())) {
                if (!seen.contains(key)) {
                    missing.add(source.getKey().getFileName() + ": " + key);
                }
            }
        }
        return missing;
    }

    /** Returns the complete keys that a source asks for. */
    static Set<String> asked(String source) {
        Set<String> keys = new TreeSet<>();
        for (Matcher asked = ASKED.matcher(source); asked.find();) {
            keys.add(asked.group(1));
        }
        return keys;
    }

    /** Returns the keys that the descriptions of the plug-in name. */
    Set<String> plugInKeysNamed() throws IOException {
        Set<String> named = new TreeSet<>();
        for (String text : viewpoints(folder)) {
            PLUGIN_KEY.matcher(text).results().forEach(key -> named.add(key.group(1)));
        }
        for (String file : List.of("plugin.xml", "META-INF/MANIFEST.MF")) {
            Path description = folder.resolve(file);
            if (Files.exists(description)) {
                for (Matcher key = PLUGIN_KEY.matcher(Files.readString(description)); key.find();) {
                    named.add(key.group(1));
                }
            }
        }
        return named;
    }

    /** @param language {@code _ru} for Russian, empty for English */
    Set<String> plugInKeys(String language) throws IOException {
        return keys(folder.resolve("plugin" + language + ".properties"));
    }

    private static Set<String> keys(Path file) throws IOException {
        Properties texts = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            texts.load(in);
        }
        return new TreeSet<>(texts.stringPropertyNames());
    }
}
