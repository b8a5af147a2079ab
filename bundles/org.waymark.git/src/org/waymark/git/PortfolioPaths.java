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

/** Which files make up a portfolio: the root file and the journey files it names. */
final class PortfolioPaths {

    private static final Pattern JOURNEY = Pattern.compile("<journeys\\b[^<>]*?\\bhref\\s*=\\s*[\"']([^\"'#]+)");

    private PortfolioPaths() {
    }

    /** The root file and what it names in this content of it, whether or not that is there; absolute. */
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
            // whoever opens the portfolio is told; as a file of it nothing can be meant
            return;
        }
    }

    /** As the work tree is now; only the root file if it cannot be read. */
    static Set<Path> now(Path rootFile) {
        try {
            return of(rootFile, Files.readAllBytes(rootFile));
        } catch (IOException e) {
            return Set.of(rootFile);
        }
    }
}
