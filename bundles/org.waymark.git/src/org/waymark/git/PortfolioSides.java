package org.waymark.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.PathSuffixFilter;

/**
 * A portfolio in the versions of a merge. Portfolios are recognised by file content, not by file name.
 *
 * @param rootFile absolute path
 * @param paths git paths of all files it has in any version
 */
record PortfolioSides(Path rootFile, Set<String> paths) {

    private static final Pattern PORTFOLIO = Pattern.compile("\\A[^<]*(<[?!][^>]*>[^<]*)*<(\\w+:)?Portfolio\\b");

    private static final int HEAD = 4096;

    /** Returns the portfolios that both sides changed in different ways. */
    static List<PortfolioSides> bothChanged(Repository repository, Path root, Optional<RevCommit> base, RevCommit ours,
            RevCommit theirs) throws IOException {
        Map<String, ObjectId> before = base.isPresent() ? files(repository, base.get()) : Map.of();
        Map<String, ObjectId> our = files(repository, ours);
        Map<String, ObjectId> their = files(repository, theirs);
        List<PortfolioSides> found = new ArrayList<>();
        for (Map.Entry<String, ObjectId> entry : our.entrySet()) {
            Optional<byte[]> content = their.containsKey(entry.getKey())
                    ? portfolio(repository, entry.getValue())
                    : Optional.empty();
            if (content.isPresent()) {
                Path rootFile = root.resolve(entry.getKey());
                Set<String> paths = new TreeSet<>();
                add(root, rootFile, content.get(), paths);
                for (Map<String, ObjectId> other : List.of(their, before)) {
                    if (other.containsKey(entry.getKey())) {
                        add(root, rootFile, repository.open(other.get(entry.getKey())).getBytes(), paths);
                    }
                }
                if (differ(paths, our, before) && differ(paths, their, before) && differ(paths, our, their)) {
                    found.add(new PortfolioSides(rootFile, paths));
                }
            }
        }
        return found;
    }

    private static void add(Path root, Path rootFile, byte[] content, Set<String> paths) {
        PortfolioPaths.of(rootFile, content).forEach(file -> paths.add(root.relativize(file).toString().replace('\\',
                '/')));
    }

    private static boolean differ(Set<String> paths, Map<String, ObjectId> one, Map<String, ObjectId> other) {
        Map<String, ObjectId> first = new HashMap<>(one);
        Map<String, ObjectId> second = new HashMap<>(other);
        first.keySet().retainAll(paths);
        second.keySet().retainAll(paths);
        return !first.equals(second);
    }

    private static Optional<byte[]> portfolio(Repository repository, ObjectId blob) throws IOException {
        byte[] content = repository.open(blob).getBytes();
        String head = new String(content, 0, Math.min(HEAD, content.length), StandardCharsets.UTF_8);
        return PORTFOLIO.matcher(head).find() ? Optional.of(content) : Optional.empty();
    }

    private static Map<String, ObjectId> files(Repository repository, RevCommit commit) throws IOException {
        Map<String, ObjectId> files = new TreeMap<>();
        try (TreeWalk walk = new TreeWalk(repository)) {
            walk.addTree(commit.getTree());
            walk.setRecursive(true);
            walk.setFilter(PathSuffixFilter.create(".cjm"));
            while (walk.next()) {
                if (walk.getFileMode(0).getObjectType() == Constants.OBJ_BLOB) {
                    files.put(walk.getPathString(), walk.getObjectId(0));
                }
            }
        }
        return files;
    }
}
