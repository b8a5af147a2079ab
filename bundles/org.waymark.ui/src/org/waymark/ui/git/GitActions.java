package org.waymark.ui.git;

import static org.waymark.ui.git.GitWork.message;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.waymark.core.JourneyException;
import org.waymark.core.compare.ChangeSummary;
import org.waymark.core.compare.ModelDiff;
import org.waymark.core.compare.Version;
import org.waymark.core.persist.ChangedOnDiskException;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.git.Branch;
import org.waymark.git.Commit;
import org.waymark.git.FileChange;
import org.waymark.git.MergeOutcome;
import org.waymark.git.PortfolioRepository;
import org.waymark.git.PushOutcome;
import org.waymark.git.RepositoryState;
import org.waymark.ui.compare.Comparing;
import org.waymark.ui.disk.DiskChange;
import org.waymark.ui.faults.Faults;
import org.waymark.ui.open.Conflicts;
import org.waymark.ui.session.PortfolioSession;

/** The actions of the Git menu for the active portfolio. */
public final class GitActions {

    private final IWorkbenchWindow window;
    private final PortfolioSession session;
    private final GitWork work;

    public GitActions(IWorkbenchWindow window, PortfolioSession session) {
        this.window = window;
        this.session = session;
        this.work = new GitWork(window.getShell());
    }

    private Path file() {
        return session.document().rootFile();
    }

    private Shell shell() {
        return window.getShell();
    }

    /** Compares the open portfolio, saved or not, with the last commit. */
    public void compareHead() {
        compare("HEAD", message("git_head"));
    }

    void compare(String revision, String label) {
        work.run(message("git_comparing"), file(), (repository, progress) -> repository.commit(revision),
                commit -> Comparing.open(window.getActivePage(), session,
                        new RevisionVersion(file(), commit.id(), label)));
    }

    /** Asks for a message, with a summary of the changes as proposal, and commits the portfolio's files. */
    public void commit() {
        if (saved("git_saveBeforeCommit")) {
            work.run(message("git_commitTitle"), file(), (repository, progress) -> proposal(repository),
                    this::askAndCommit);
        }
    }

    private CommitProposal proposal(PortfolioRepository repository) throws JourneyException {
        RepositoryState state = repository.state();
        List<FileChange> files = repository.uncommitted();
        Version before = state.head().isPresent() ? repository.version("HEAD") : Version.empty();
        ChangeSummary summary = ChangeSummary.of(
                ModelDiff.between(before, Version.of(PortfolioFiles.load(repository.file()))), Locale.getDefault());
        String ready = state.operation() == RepositoryState.Operation.NONE ? "" : repository.mergeMessage();
        return new CommitProposal(state, repository.identity(), repository.root(), files, summary, ready.strip());
    }

    private void askAndCommit(CommitProposal proposal) {
        if (proposal.files().isEmpty() && proposal.state().operation() == RepositoryState.Operation.NONE) {
            MessageDialog.openInformation(shell(), message("git_commitTitle"), message("git_nothingToCommit"));
            return;
        }
        CommitDialog dialog = new CommitDialog(shell(), proposal);
        if (dialog.open() == Window.OK) {
            String text = dialog.message();
            work.run(message("git_commitTitle"), file(), (repository, progress) -> repository.commitAll(text),
                    this::committed);
        }
    }

    private void committed(Commit commit) {
        window.getService(GitStatus.class).refresh();
        HistoryView.refresh(window);
        status(message("git_committed", commit.shortId(), commit.subject()));
    }

    /** Lists the branches for switching, creating and comparing. */
    public void branches() {
        work.run(message("git_branchesTitle"), file(), (repository, progress) -> repository.branches(), this::choose);
    }

    private void choose(List<Branch> branches) {
        BranchDialog dialog = new BranchDialog(shell(), branches);
        dialog.open();
        dialog.choice().ifPresent(choice -> {
            switch (choice) {
                case BranchDialog.Choice.Switch to -> switchTo(to.branch());
                case BranchDialog.Choice.Create create -> create(create.name(), create.start());
                case BranchDialog.Choice.Compare with -> compare(with.branch(), with.branch());
                case BranchDialog.Choice.Merge with -> merge(with.branch());
            }
        });
    }

    private void switchTo(String branch) {
        if (saved("git_saveBeforeSwitch")) {
            work.run(message("git_switching", branch), file(), (repository, progress) -> {
                repository.switchTo(branch);
                return branch;
            }, done -> filesChanged(message("git_switched", done)));
        }
    }

    private void create(String name, String start) {
        if (saved("git_saveBeforeSwitch")) {
            work.run(message("git_switching", name), file(), (repository, progress) -> {
                repository.createBranch(name, start);
                repository.switchTo(name);
                return name;
            }, done -> filesChanged(message("git_switched", done)));
        }
    }

    private void merge(String branch) {
        if (saved("git_saveBeforeMerge")) {
            work.run(message("git_merging", branch), file(),
                    (repository, progress) -> repository.merge(branch, progress), this::merged);
        }
    }

    /** Fetches the upstream branch of the current one and merges it by meaning. */
    public void pull() {
        if (saved("git_saveBeforeMerge")) {
            work.run(message("git_pulling"), file(),
                    (repository, progress) -> repository.pull(progress, new LoginDialog.Ask(shell())), this::merged);
        }
    }

    private void merged(MergeOutcome outcome) {
        switch (outcome) {
            case MergeOutcome.UpToDate same -> MessageDialog.openInformation(shell(), message("git_pullTitle"),
                    message("git_upToDate"));
            case MergeOutcome.FastForward forward -> filesChanged(message("git_forward", forward.to().shortId()));
            case MergeOutcome.Merged merged when merged.isClean() -> {
                filesChanged(message("git_mergedClean"));
                commit();
            }
            case MergeOutcome.Merged merged -> {
                filesChanged(message("git_mergedConflicts", merged.conflicts().size()));
                if (session.openConflicts() > 0) {
                    Conflicts.open(window.getActivePage(), session);
                }
                sayUnmerged(merged.unmerged().stream().filter(file -> !session.document().files().contains(file))
                        .toList());
            }
        }
    }

    private void sayUnmerged(List<Path> files) {
        if (!files.isEmpty()) {
            MessageDialog.openWarning(shell(), message("git_pullTitle"),
                    message("git_unmergedFiles", String.join("\n", files.stream().map(Path::toString).toList())));
        }
    }

    /** Pushes the current branch. */
    public void push() {
        work.run(message("git_pushing"), file(),
                (repository, progress) -> repository.push(progress, new LoginDialog.Ask(shell())), this::pushed);
    }

    private void pushed(PushOutcome outcome) {
        MessageDialog.openInformation(shell(), message("git_pushTitle"), outcome.upToDate()
                ? message("git_nothingToPush", outcome.upstream())
                : message("git_pushed", outcome.upstream()));
    }

    /** Aborts a merge under way after a confirmation. */
    public void abortMerge() {
        if (MessageDialog.openConfirm(shell(), message("git_abortTitle"), message("git_abortQuestion"))) {
            work.run(message("git_abortTitle"), file(), (repository, progress) -> {
                repository.abortMerge();
                return "";
            }, done -> filesChanged(message("git_aborted")));
        }
    }

    /** Returns whether nothing is unsaved; asks to save if necessary. */
    private boolean saved(String question) {
        session.finish();
        if (!session.dirty()) {
            return true;
        }
        if (!MessageDialog.openConfirm(shell(), message("git_saveTitle"), message(question, session.name()))) {
            return false;
        }
        try {
            session.save();
            return true;
        } catch (ChangedOnDiskException e) {
            return settled(e);
        } catch (JourneyException e) {
            Faults.say(shell(), message("git_saveTitle"), e);
            return false;
        }
    }

    private boolean settled(ChangedOnDiskException refused) {
        try {
            return new DiskChange(window, session).settleAndSave(refused) && !session.dirty();
        } catch (JourneyException e) {
            Faults.say(shell(), message("git_saveTitle"), e);
            return false;
        }
    }

    /** Shows the portfolio's files after git wrote them. */
    private void filesChanged(String what) {
        if (!session.dirty() || !session.document().changedOnDisk().isEmpty()) {
            new DiskChange(window, session).settle();
        }
        window.getService(GitStatus.class).refresh();
        HistoryView.refresh(window);
        status(what);
    }

    private void status(String what) {
        Optional.ofNullable(window.getActivePage()).map(page -> page.getActiveEditor())
                .ifPresent(editor -> editor.getEditorSite().getActionBars().getStatusLineManager().setMessage(what));
    }
}
