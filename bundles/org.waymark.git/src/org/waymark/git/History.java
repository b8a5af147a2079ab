package org.waymark.git;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevSort;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.PathFilterGroup;
import org.eclipse.jgit.treewalk.filter.TreeFilter;
import org.waymark.core.task.Progress;
import org.waymark.core.text.Messages;
import org.waymark.git.GitException.Reason;

/** Reads the commits that touch a portfolio. */
final class History {

    private final Messages messages = Messages.of(History.class);
    private final Repository repository;
    private final Revisions revisions;
    private final Path rootFile;

    History(Repository repository, Revisions revisions, Path rootFile) {
        this.repository = repository;
        this.revisions = revisions;
        this.rootFile = rootFile;
    }

    /** Returns the commits, newest first. */
    List<Commit> commits(String from, int limit, Progress progress) throws GitException {
        progress.begin(messages.get("git_readingHistory"), 0);
        try {
            Optional<ObjectId> start = Optional.ofNullable(repository.resolve(from + "^{commit}"));
            if (start.isEmpty()) {
                if (from.equals(Constants.HEAD)) {
                    return List.of();
                }
                revisions.find(from);
            }
            Set<String> paths = paths(start.get(), progress);
            List<Commit> commits = new ArrayList<>();
            try (RevWalk walk = walk(start.get(), paths)) {
                for (RevCommit at = walk.next(); at != null && commits.size() < limit; at = walk.next()) {
                    commits.add(Revisions.commit(walk.parseCommit(at.getId())));
                    step(progress);
                }
            }
            return List.copyOf(commits);
        } catch (IOException e) {
            throw Failures.because(e);
        }
    }

    /** Returns all files that ever belonged to the portfolio: those named by any content the root file ever had. */
    private Set<String> paths(ObjectId start, Progress progress) throws IOException, GitException {
        Set<Path> files = new TreeSet<>(PortfolioPaths.now(rootFile));
        Set<ObjectId> seen = new HashSet<>();
        String root = revisions.path(rootFile);
        try (RevWalk walk = walk(start, Set.of(root))) {
            for (RevCommit at = walk.next(); at != null; at = walk.next()) {
                step(progress);
                try (TreeWalk found = TreeWalk.forPath(repository, root, at.getTree())) {
                    if (found != null && seen.add(found.getObjectId(0))) {
                        files.addAll(PortfolioPaths.of(rootFile, repository.open(found.getObjectId(0)).getBytes()));
                    }
                }
            }
        }
        Set<String> paths = new TreeSet<>();
        files.forEach(file -> paths.add(revisions.path(file)));
        return paths;
    }

    private RevWalk walk(ObjectId start, Set<String> paths) throws IOException {
        RevWalk walk = new RevWalk(repository);
        walk.sort(RevSort.TOPO_KEEP_BRANCH_TOGETHER);
        walk.setTreeFilter(AndTreeFilter.create(PathFilterGroup.createFromStrings(paths), TreeFilter.ANY_DIFF));
        walk.markStart(walk.parseCommit(start));
        return walk;
    }

    private void step(Progress progress) throws GitException {
        if (progress.isCancelled()) {
            throw new GitException(Reason.CANCELLED, messages.get("git_cancelled"));
        }
        progress.worked(1);
    }
}
