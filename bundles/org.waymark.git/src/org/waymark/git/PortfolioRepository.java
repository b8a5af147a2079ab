package org.waymark.git;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.waymark.core.JourneyException;
import org.waymark.core.Messages;
import org.waymark.core.compare.Version;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.git.GitException.Reason;
import org.waymark.git.RepositoryState.Operation;

/**
 * The git repository a portfolio lives in, seen from that portfolio. All methods read the repository anew; they may be
 * called on any thread, those that change something one at a time. Hooks of the repository are never run.
 */
public final class PortfolioRepository implements AutoCloseable {

    private final Repository repository;
    private final Path root;
    private final Path file;
    private final Revisions revisions;
    private final WorkTree workTree;

    private PortfolioRepository(Repository repository, Path root, Path file) {
        this.repository = repository;
        this.root = root;
        this.file = file;
        revisions = new Revisions(repository, root);
        workTree = new WorkTree(repository, revisions, root, file);
    }

    /**
     * Opens the repository a file is in.
     *
     * @param rootFile the root file of a portfolio; it need not be there nor in git yet, its folder must be
     * @throws GitException if it is in no work tree of git, or in one that cannot be worked with
     */
    public static PortfolioRepository open(Path rootFile) throws GitException {
        Messages messages = Messages.of(PortfolioRepository.class);
        try {
            Path real = real(rootFile);
            FileRepositoryBuilder builder = new FileRepositoryBuilder().setFS(NoHooks.fileSystem()).readEnvironment()
                    .findGitDir(real.getParent().toFile());
            if (builder.getGitDir() == null) {
                throw new GitException(Reason.NOT_A_WORK_TREE, messages.get("git_notAWorkTree", rootFile));
            }
            Repository repository = builder.build();
            if (repository.isBare()) {
                repository.close();
                throw new GitException(Reason.NOT_A_WORK_TREE, messages.get("git_bare", rootFile));
            }
            Path root = repository.getWorkTree().toPath().toRealPath();
            if (!real.startsWith(root) || real.startsWith(builder.getGitDir().toPath().toAbsolutePath())) {
                repository.close();
                throw new GitException(Reason.NOT_A_WORK_TREE, messages.get("git_notAWorkTree", rootFile));
            }
            return new PortfolioRepository(repository, root, real);
        } catch (IOException | IllegalArgumentException e) {
            throw Failures.because(e);
        }
    }

    /** As {@link #open(Path)}; empty if the file is in no work tree of git. */
    public static Optional<PortfolioRepository> find(Path rootFile) throws GitException {
        try {
            return Optional.of(open(rootFile));
        } catch (GitException e) {
            if (e.reason() == Reason.NOT_A_WORK_TREE) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** Links followed, also for a file that is not there yet. */
    private static Path real(Path file) throws IOException {
        Path absolute = file.toAbsolutePath().normalize();
        return Files.exists(absolute)
                ? absolute.toRealPath()
                : absolute.getParent().toRealPath().resolve(absolute.getFileName());
    }

    /** The folder of the work tree. */
    public Path root() {
        return root;
    }

    /** The root file of the portfolio, links followed. */
    public Path file() {
        return file;
    }

    /** The files of the portfolio, now and in the last commit, absolute; some may not be there. */
    public Set<Path> files() throws GitException {
        return workTree.files();
    }

    /** Files that change when commits, branches or the index do; to notice what other programs of git did. */
    public List<Path> watched() {
        Path own = repository.getDirectory().toPath();
        return List.of(own.resolve(Constants.HEAD), own.resolve(Constants.LOGS).resolve(Constants.HEAD),
                own.resolve("index"), own.resolve(Constants.MERGE_HEAD));
    }

    public RepositoryState state() throws GitException {
        try {
            Optional<String> full = Optional.ofNullable(repository.getFullBranch());
            Optional<String> head = Optional.ofNullable(repository.resolve(Constants.HEAD)).map(ObjectId::getName);
            return new RepositoryState(
                    full.filter(name -> name.startsWith(Constants.R_HEADS)).map(Repository::shortenRefName), head,
                    operation(), new File(commonFolder(), "shallow").length() > 0);
        } catch (IOException e) {
            throw Failures.because(e);
        }
    }

    private File commonFolder() {
        return repository.getCommonDirectory() == null ? repository.getDirectory() : repository.getCommonDirectory();
    }

    private Operation operation() {
        return switch (repository.getRepositoryState()) {
            case MERGING, MERGING_RESOLVED -> Operation.MERGE;
            case CHERRY_PICKING, CHERRY_PICKING_RESOLVED -> Operation.CHERRY_PICK;
            case REVERTING, REVERTING_RESOLVED -> Operation.REVERT;
            case REBASING, REBASING_REBASING, REBASING_MERGE, REBASING_INTERACTIVE, APPLY -> Operation.REBASE;
            case BISECTING -> Operation.BISECT;
            case SAFE, BARE -> Operation.NONE;
        };
    }

    /** An index that has whole folders as one entry is beyond git's library, and its words help nobody. */
    private void requireReadableIndex() throws GitException {
        try {
            repository.readDirCache();
        } catch (IOException | RuntimeException e) {
            throw isSparseIndex()
                    ? new GitException(Reason.OTHER, Messages.of(PortfolioRepository.class).get("git_sparseIndex"), e)
                    : Failures.because(e);
        }
    }

    /** @see <a href="https://git-scm.com/docs/index-format">index-format: Sparse Directory Entries</a> */
    private boolean isSparseIndex() {
        try {
            byte[] content = Files.readAllBytes(repository.getIndexFile().toPath());
            return new String(content, StandardCharsets.ISO_8859_1).contains("sdir");
        } catch (IOException e) {
            return false;
        }
    }

    /** Who commits here, as {@code Name <mail>}. */
    public String identity() {
        return workTree.identity();
    }

    /**
     * The commits that changed a file that is or ever was one of the portfolio, the newest first.
     *
     * @param from a branch or commit, {@code HEAD} for the work tree's
     * @param limit how many at most
     * @return empty before the first commit
     */
    public List<Commit> history(String from, int limit, Progress progress) throws GitException {
        return new History(repository, revisions, file).commits(from, limit, progress);
    }

    /**
     * The commits that changed one element or what is in it, the newest first. Reads every version of the portfolio: with
     * thousands of elements about a quarter of a second for each.
     *
     * @param elementId the id of the element, which may be deleted by now
     * @param limit how many commits of the portfolio are looked at
     */
    public List<ElementChange> historyOf(String elementId, int limit, Progress progress) throws GitException {
        return new ElementHistory(revisions, file, progress).of(elementId, history(Constants.HEAD, limit, progress));
    }

    /**
     * One commit by hash, branch, tag or any other name git knows.
     *
     * @throws GitException if there is none
     */
    public Commit commit(String revision) throws GitException {
        return revisions.commit(revision);
    }

    /**
     * The portfolio with all its files as of a commit.
     *
     * @throws JourneyException if there is no such commit, the file is not in it or cannot be read
     */
    public PortfolioDocument read(String revision) throws JourneyException {
        RevCommit commit = revisions.find(revision);
        if (revisions.content(commit, revisions.path(file)).isEmpty()) {
            throw new GitException(Reason.OTHER, Messages.of(PortfolioRepository.class).get("git_fileNotThere",
                    revisions.path(file), revision));
        }
        return PortfolioFiles.load(file, revisions.files(commit));
    }

    /** As {@link #read(String)} for comparing; {@link Version#empty()} if the portfolio is not in that commit. */
    public Version version(String revision) throws JourneyException {
        return revisions.content(revisions.find(revision), revisions.path(file)).isEmpty()
                ? Version.empty()
                : Version.of(read(revision));
    }

    /** The files of the portfolio that are not as in the last commit, by path; empty if all is committed. */
    public List<FileChange> uncommitted() throws GitException {
        requireReadableIndex();
        return workTree.changes(files());
    }

    /**
     * Commits the files of the portfolio and nothing else; while a merge is under way it concludes it, with all that is
     * staged.
     *
     * @throws JourneyException if there is nothing to commit, files outside of the portfolio are unmerged, conflicts of
     *         the merge are not decided, or git does not know who commits
     */
    public Commit commitAll(String message) throws JourneyException {
        requireReadableIndex();
        return workTree.commit(message, files());
    }

    /** Local branches by name, then remote ones. */
    public List<Branch> branches() throws GitException {
        return new Branches(repository).all();
    }

    /**
     * @param start a branch or commit; of a remote branch the new one becomes a follower
     * @throws GitException if there is such a branch or the name is none for a branch
     */
    public void createBranch(String name, String start) throws GitException {
        new Branches(repository).create(name, start);
    }

    /**
     * Checks a branch out; of a remote one, the local branch of that name, which is created if need be.
     *
     * @throws GitException if uncommitted changes are in the way; nothing is changed then
     */
    public void switchTo(String branch) throws GitException {
        requireReadableIndex();
        new Branches(repository).switchTo(branch);
    }

    /** The best commit two have in common; empty if they have none. */
    public Optional<Commit> mergeBase(String one, String other) throws GitException {
        return revisions.mergeBases(one, other).stream().findFirst().map(Revisions::commit);
    }

    /**
     * Merges another branch into the one that is checked out: all portfolios of the repository by meaning, also where one
     * side split or joined their files, everything else as git does. The result is left uncommitted; {@link #commitAll} or
     * {@code git commit} concludes the merge, {@link #abortMerge} undoes it.
     *
     * @param revision a branch or commit
     * @throws JourneyException if something uncommitted is in the way, another operation is under way, or a side of the
     *         portfolio cannot be read; nothing is changed then
     */
    public MergeOutcome merge(String revision, Progress progress) throws JourneyException {
        requireReadableIndex();
        return new MergeRun(repository, revisions, workTree, root, progress).merge(revision);
    }

    /** Gets what is new in the branch the current one follows, and merges it as {@link #merge}. */
    public MergeOutcome pull(Progress progress, Login login) throws JourneyException {
        Remotes remotes = new Remotes(repository, root);
        String upstream = remotes.upstream();
        remotes.fetch(progress, login);
        return merge(upstream, progress);
    }

    /**
     * Gives up the merge that is under way: what it changed is as in the last commit again.
     *
     * @throws GitException if none is under way
     */
    public void abortMerge() throws GitException {
        requireReadableIndex();
        workTree.abortMerge();
    }

    /** The message git has ready for the commit that concludes the merge under way; empty if it has none. */
    public String mergeMessage() throws GitException {
        return workTree.mergeMessage();
    }

    /** Whether there is a repository to fetch from and push to. */
    public boolean hasRemote() {
        return !repository.getRemoteNames().isEmpty();
    }

    /** Gets what is new in the other repository; work tree and local branches stay as they are. */
    public void fetch(Progress progress, Login login) throws GitException {
        new Remotes(repository, root).fetch(progress, login);
    }

    /**
     * Pushes the branch that is checked out to the one it follows, or to one of its name, which it follows from then on.
     *
     * @throws GitException with {@link Reason#BEHIND} if the other repository has commits that are not here
     */
    public PushOutcome push(Progress progress, Login login) throws GitException {
        return new Remotes(repository, root).push(progress, login);
    }

    /** The branches a clone of this address could begin with. */
    public static RemoteBranches remoteBranches(String url, Progress progress, Login login) throws GitException {
        return Remotes.branches(url, progress, login);
    }

    /**
     * Clones a repository. If it fails or is cancelled, nothing is left of it.
     *
     * @param branch the one to check out; empty for the other side's main one
     * @param folder the work tree to be; empty or not there yet
     */
    public static void clone(String url, Optional<String> branch, Path folder, Progress progress, Login login)
            throws GitException {
        Remotes.clone(url, branch, folder, progress, login);
    }

    @Override
    public void close() {
        repository.close();
    }
}
