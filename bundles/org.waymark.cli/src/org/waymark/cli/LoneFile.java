package org.waymark.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.core.JourneyException;
import org.waymark.core.persist.FileSource;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.persist.PortfolioFiles;

/**
 * Opens a journey file outside of its portfolio, as git's copies for showing differences. Its portfolio is searched
 * below the working directory, because git runs such commands at the top of the work tree. So both sides of a
 * difference show the same names. Without a portfolio, references to the library are shown as ids.
 */
final class LoneFile {

    private static final Pattern PORTFOLIO = Pattern.compile("<portfolio\\s+href\\s*=\\s*\"([^\"#]*)#([^\"]*)\"");

    private static final int DEEPEST = 8;

    /** Folders that contain no sources and may be huge. */
    private static final Set<String> SKIPPED = Set.of("target", "node_modules", "bin");

    private final Terminal terminal;
    private final Path file;

    LoneFile(Terminal terminal, Path file) {
        this.terminal = terminal;
        this.file = file;
    }

    PortfolioDocument load() throws JourneyException {
        try {
            return Inputs.load(terminal, file);
        } catch (JourneyException e) {
            Path lone = terminal.directory().resolve(file);
            if (!(e.getCause() instanceof NoSuchFileException) || !Files.isRegularFile(lone)) {
                throw e;
            }
            return apart(lone, e);
        }
    }

    private PortfolioDocument apart(Path lone, JourneyException problem) throws JourneyException {
        try {
            byte[] content = Files.readAllBytes(lone);
            Matcher portfolio = PORTFOLIO.matcher(new String(content, StandardCharsets.UTF_8));
            if (!portfolio.find()) {
                throw problem;
            }
            for (Path root : candidates(portfolio.group(1), portfolio.group(2))) {
                Path place = place(root, lone.getFileName().toString(), portfolio.group(1));
                try {
                    return PortfolioFiles.load(place, at -> at.equals(place) ? content : Files.readAllBytes(at));
                } catch (JourneyException e) {
                    // not the portfolio of this version of the journey; the next one may be
                    problem.addSuppressed(e);
                }
            }
            return alone(lone, content, portfolio.group(1), portfolio.group(2));
        } catch (IOException e) {
            problem.addSuppressed(e);
            throw problem;
        }
    }

    /** Returns the portfolio files with this name and id below the working directory. */
    private List<Path> candidates(String href, String id) throws IOException {
        String name = href.substring(href.lastIndexOf('/') + 1);
        List<Path> found = new ArrayList<>();
        Files.walkFileTree(terminal.directory(), Set.of(), DEEPEST, new SimpleFileVisitor<>() {

            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                String folderName = String.valueOf(folder.getFileName());
                boolean skipped = !folder.equals(terminal.directory())
                        && (folderName.startsWith(".") || SKIPPED.contains(folderName));
                return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path candidate, BasicFileAttributes attributes) throws IOException {
                if (candidate.getFileName().toString().equals(name)
                        && Files.readString(candidate, StandardCharsets.UTF_8).contains('"' + id + '"')) {
                    found.add(candidate);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path unreadable, IOException e) {
                return FileVisitResult.CONTINUE;
            }
        });
        return found;
    }

    /** Returns the path of the journey file in that portfolio. */
    private static Path place(Path root, String name, String href) throws IOException {
        Matcher listed = Pattern.compile("href\\s*=\\s*\"((?:[^\"#]*/)?" + Pattern.quote(name) + ")(?:#[^\"]*)?\"")
                .matcher(Files.readString(root, StandardCharsets.UTF_8));
        String relative = listed.find() ? listed.group(1) : below(href) + name;
        return root.resolveSibling(relative).normalize();
    }

    private static String below(String href) {
        return href.startsWith("../") ? "journeys/" : "";
    }

    /** Puts the journey into an empty portfolio. */
    private PortfolioDocument alone(Path lone, byte[] content, String href, String id) throws JourneyException {
        Path folder = lone.toAbsolutePath().getRoot().resolve("portfolio");
        Path place = folder.resolve(below(href)).resolve(lone.getFileName()).normalize();
        Path root = place.getParent().resolve(href).normalize();
        String portfolio = "<cjm:Portfolio xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\" "
                + "xmlns:cjm=\"http://waymark.org/cjm\" xmi:id=\"" + id + "\" formatVersion=\"1.0\"><journeys href=\""
                + below(href) + lone.getFileName() + "\"/></cjm:Portfolio>";
        return PortfolioFiles.load(place,
                FileSource.of(Map.of(place, content, root, portfolio.getBytes(StandardCharsets.UTF_8))));
    }
}
