package org.waymark.ui.git;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.ILog;

/**
 * Finds the portfolios of a work tree, including subfolders. Journey files belong to one of them and are not listed.
 */
final class ClonedPortfolios {

    /** Number of lines searched for the root element; Waymark and git never write it further down. */
    private static final int LINES = 20;

    private ClonedPortfolios() {
    }

    /**
     * Finds the root files; to be called on a background thread, as a work tree can be large.
     *
     * @return root files, those in the folder itself first
     */
    static List<Path> in(Path folder) {
        List<Path> found = new ArrayList<>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {

                @Override
                public FileVisitResult preVisitDirectory(Path at, BasicFileAttributes attributes) {
                    boolean hidden = !at.equals(folder) && at.getFileName().toString().startsWith(".");
                    return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (attributes.isRegularFile() && file.toString().endsWith(".cjm") && isPortfolio(file)) {
                        found.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    ILog.of(ClonedPortfolios.class).info(file + ": " + e.getMessage());
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            ILog.of(ClonedPortfolios.class).info(folder + ": " + e.getMessage());
        }
        found.sort((a, b) -> a.getNameCount() != b.getNameCount()
                ? Integer.compare(a.getNameCount(), b.getNameCount())
                : a.compareTo(b));
        return found;
    }

    private static boolean isPortfolio(Path file) {
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return reader.lines().limit(LINES).anyMatch(line -> line.contains(":Portfolio"));
        } catch (UncheckedIOException e) {
            // opening it reports the problem
            return true;
        } catch (IOException e) {
            ILog.of(ClonedPortfolios.class).info(file + ": " + e.getMessage());
            return false;
        }
    }
}
