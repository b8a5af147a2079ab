package org.waymark.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.osgi.framework.Bundle;

/**
 * Searches compiled classes for uses that the architecture forbids: superclasses and interfaces, types named anywhere,
 * methods called, fields accessed.
 */
public final class ForbiddenMembers {

    /** The kind of use. */
    public enum Kind {
        EXTENDS, IMPLEMENTS, TYPE, METHOD, FIELD, STATIC_FIELD,
        /** A method that a class declares; the owner is its result, with type arguments, as in a class file. */
        DECLARES
    }

    /**
     * A use or a declaration. Type names are written with dots ({@code $} before inner types); {@code member} is empty for types. The
     * owner of an inherited field is the nearest superclass outside the searched classes.
     */
    public record Use(String user, Kind kind, String owner, String member) {
        @Override
        public String toString() {
            return user + " " + kind + " " + owner + (member.isEmpty() ? "" : "." + member);
        }
    }

    /**
     * A rule.
     *
     * @param why text in front of each violation
     */
    public record Rule(String why, Predicate<Use> forbids) {

        /** Forbids any mention of the types. */
        public static Rule noType(String why, String... types) {
            List<String> names = List.of(types);
            return new Rule(why, use -> use.kind() == Kind.TYPE && names.contains(use.owner()));
        }

        /** Forbids extending or implementing the types. */
        public static Rule noSubtype(String why, String... types) {
            List<String> names = List.of(types);
            return new Rule(why,
                    use -> (use.kind() == Kind.EXTENDS || use.kind() == Kind.IMPLEMENTS)
                            && names.contains(use.owner()));
        }

        /** Forbids any mention of types in a package or its subpackages. */
        public static Rule noPackage(String why, String prefix) {
            return new Rule(why, use -> use.kind() == Kind.TYPE && use.owner().startsWith(prefix + "."));
        }
    }

    private ForbiddenMembers() {
    }

    /** Returns the violations, sorted, one line each: "why: user kind owner.member". */
    public static List<String> violations(Collection<Use> uses, Collection<Rule> rules) {
        return rules.stream()
                .flatMap(rule -> uses.stream().filter(rule.forbids()).map(use -> rule.why() + ": " + use)).distinct()
                .sorted().toList();
    }

    /** Returns all uses in the classes of a bundle. */
    public static List<Use> usesIn(Bundle bundle) {
        Enumeration<URL> entries = bundle.findEntries("/", "*.class", true);
        ClassUses uses = new ClassUses();
        for (URL url : entries == null ? List.<URL>of() : Collections.list(entries)) {
            try (InputStream in = url.openStream()) {
                uses.add(in.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(url.toString(), e);
            }
        }
        return uses.list();
    }

    /** Returns all uses in the classes of a folder. */
    public static List<Use> usesIn(Path folder) throws IOException {
        ClassUses uses = new ClassUses();
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(file -> file.toString().endsWith(".class")).forEach(files::add);
        }
        for (Path file : files) {
            uses.add(Files.readAllBytes(file));
        }
        return uses.list();
    }
}
