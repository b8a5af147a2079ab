package org.waymark.git;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.api.CreateBranchCommand.SetupUpstreamMode;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.BranchTrackingStatus;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.RepositoryState;
import org.waymark.core.text.Messages;
import org.waymark.git.GitException.Reason;

/** The branches of a repository. */
final class Branches {

    private final Messages messages = Messages.of(Branches.class);
    private final Repository repository;

    Branches(Repository repository) {
        this.repository = repository;
    }

    List<Branch> all() throws GitException {
        try {
            String current = repository.getFullBranch();
            List<Branch> branches = new ArrayList<>();
            for (Ref ref : repository.getRefDatabase().getRefsByPrefix(Constants.R_HEADS)) {
                branches.add(local(ref, ref.getName().equals(current)));
            }
            for (Ref ref : repository.getRefDatabase().getRefsByPrefix(Constants.R_REMOTES)) {
                if (!ref.isSymbolic()) {
                    branches.add(new Branch(Repository.shortenRefName(ref.getName()), true, false,
                            ref.getObjectId().getName(), Optional.empty(), 0, 0));
                }
            }
            branches.sort(Comparator.comparing(Branch::remote).thenComparing(Branch::name));
            return List.copyOf(branches);
        } catch (IOException e) {
            throw Failures.because(e);
        }
    }

    private Branch local(Ref ref, boolean current) throws IOException {
        String name = Repository.shortenRefName(ref.getName());
        Optional<BranchTrackingStatus> status = Optional.ofNullable(BranchTrackingStatus.of(repository, name));
        return new Branch(name, false, current, ref.getObjectId().getName(),
                status.map(s -> Repository.shortenRefName(s.getRemoteTrackingBranch())),
                status.map(BranchTrackingStatus::getAheadCount).orElse(0),
                status.map(BranchTrackingStatus::getBehindCount).orElse(0));
    }

    void create(String name, String start) throws GitException {
        if (!Repository.isValidRefName(Constants.R_HEADS + name)) {
            throw new GitException(Reason.OTHER, messages.get("git_badBranchName", name));
        }
        try (Git git = new Git(repository)) {
            boolean remote = repository.findRef(start) != null
                    && repository.findRef(start).getName().startsWith(Constants.R_REMOTES);
            git.branchCreate().setName(name).setStartPoint(start)
                    .setUpstreamMode(remote ? SetupUpstreamMode.TRACK : SetupUpstreamMode.NOTRACK).call();
        } catch (IOException | GitAPIException | RuntimeException e) {
            throw Failures.because(e);
        }
    }

    /**
     * Checks out a branch. For a remote branch, checks out the local branch of the same name that follows it, created
     * if necessary.
     */
    void switchTo(String name) throws GitException {
        if (!repository.getRepositoryState().canCheckout()
                || repository.getRepositoryState() != RepositoryState.SAFE) {
            throw new GitException(Reason.OPERATION_UNDER_WAY, messages.get("git_underWay",
                    repository.getRepositoryState().getDescription()));
        }
        try (Git git = new Git(repository)) {
            Ref ref = repository.findRef(name);
            if (ref != null && ref.getName().startsWith(Constants.R_REMOTES)) {
                String local = repository.shortenRemoteBranchName(ref.getName());
                if (repository.findRef(Constants.R_HEADS + local) == null) {
                    create(local, name);
                }
                git.checkout().setName(local).call();
            } else {
                git.checkout().setName(name).call();
            }
        } catch (IOException | GitAPIException | RuntimeException e) {
            throw Failures.because(e);
        }
    }
}
