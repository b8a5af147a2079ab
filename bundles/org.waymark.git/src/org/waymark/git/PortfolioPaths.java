package org.waymark.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.common.util.URI;

/** Finds the files of a portfolio: the root file and the journey files it names. */
final class PortfolioPaths {

    private static final Pattern JOURNEY = Pattern.compile("<journeys\\b[^<>]*?\\bhref\\s*=\\s*[\"']([^\"'#]+)");

    private PortfolioPaths() {
    }

    /** Returns the root file and the files named in the given content of it, as absolute paths. They need not exist. */
    static Set<Path> of(Path rootFile, byte[] content) {
        Set<Path> files = new TreeSet<>();
        files.add(rootFile);
        Matcher journeys = JOURNEY.matcher(new String(content, StandardCharsets.UTF_8));
        while (journeys.find()) {
            add(rootFile, journeys.group(1), files);
        }
        return files;
    }

    private static void add(Path rootFile, String href, Set<Path> files) {
        try {
            Path file = rootFile.resolveSibling(URI.decode(href)).normalize();
            if (file.startsWith(rootFile.getParent())) {
                files.add(file);
            }
        } catch (IllegalArgumentException e) {
            // opening the portfolio reports the bad reference; it names no file
            return;
        }
    }

    /** Returns the files named by the root file in the work tree; only the root file if it cannot be read. */
    static Set<Path> now(Path rootFile) {
        try {
            return of(rootFile, Files.readAllBytes(rootFile));
        } catch (IOException e) {
            return Set.of(rootFile);
        }
    }
}
