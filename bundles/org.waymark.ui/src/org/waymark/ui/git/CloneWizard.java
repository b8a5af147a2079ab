package org.waymark.ui.git;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.DialogPage;
import org.eclipse.jface.window.Window;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.waymark.core.JourneyException;
import org.waymark.git.GitException;
import org.waymark.git.GitException.Reason;
import org.waymark.git.Login;
import org.waymark.git.PortfolioRepository;
import org.waymark.git.RemoteBranches;
import org.waymark.ui.open.LastFolder;
import org.waymark.ui.open.Opener;

/**
 * Clones a repository: asks for its address and a folder and, on request, for a branch other than the main one. Errors
 * are shown in the wizard, where they can be corrected.
 */
public final class CloneWizard extends Wizard {

    private final ClonePlacePage place = new ClonePlacePage();
    private final CloneBranchPage branch = new CloneBranchPage();
    private List<Path> found = List.of();
    private Path cloned;

    private CloneWizard() {
        setWindowTitle(GitWork.message("clone_title"));
        setNeedsProgressMonitor(true);
    }

    /** Runs the wizard and opens the portfolios of the clone. */
    public static void run(IWorkbenchWindow window) {
        CloneWizard wizard = new CloneWizard();
        if (new CloneWizardDialog(window.getShell(), wizard).open() == Window.OK) {
            wizard.open(window);
        }
    }

    @Override
    public void addPages() {
        addPage(place);
        addPage(branch);
    }

    @Override
    public boolean canFinish() {
        return place.isPageComplete();
    }

    /** Returns the next page. If the branches cannot be read, the user stays on the page with the address. */
    @Override
    public IWizardPage getNextPage(IWizardPage page) {
        return page == place ? branch : null;
    }

    /** @return whether the branches of the address are shown now */
    boolean readBranches() {
        String url = place.address();
        if (branch.isOf(url)) {
            return true;
        }
        Login login = new LoginDialog.Ask(getShell());
        List<RemoteBranches> read = new ArrayList<>();
        boolean done = work(place, progress -> read.add(PortfolioRepository.remoteBranches(url, progress,
                login)));
        if (done) {
            branch.show(url, read.getFirst());
        }
        return done;
    }

    @Override
    public boolean performFinish() {
        String url = place.address();
        Path folder = place.folder().orElseThrow();
        Optional<String> wanted = branch.branch(url);
        Login login = new LoginDialog.Ask(getShell());
        cloned = folder;
        new LastFolder("clone").remember(folder);
        return work((WizardPage) getContainer().getCurrentPage(), progress -> {
            PortfolioRepository.clone(url, wanted, folder, progress, login);
            found = ClonedPortfolios.in(folder);
        });
    }

    /** A network operation with its progress in the wizard. */
    private interface Work {

        void run(GitWork.JobProgress progress) throws JourneyException;
    }

    /** @return whether it succeeded; if not, the page shows the reason, unless the user cancelled */
    private boolean work(DialogPage page, Work work) {
        page.setErrorMessage(null);
        try {
            getContainer().run(true, true, monitor -> {
                try {
                    work.run(new GitWork.JobProgress(monitor));
                } catch (JourneyException e) {
                    throw new InvocationTargetException(e);
                }
            });
            return true;
        } catch (InvocationTargetException e) {
            boolean cancelled = e.getCause() instanceof GitException git && git.reason() == Reason.CANCELLED;
            if (!cancelled) {
                ILog.of(CloneWizard.class).info(String.valueOf(e.getCause().getMessage()), e.getCause());
                page.setErrorMessage(e.getCause().getMessage());
            }
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Opens the clone: its only portfolio without a question; without any portfolio the folder, which reports that. */
    private void open(IWorkbenchWindow window) {
        Opener opener = new Opener(window.getActivePage());
        if (found.isEmpty()) {
            opener.folder(cloned);
            return;
        }
        List<Path> wanted = found;
        if (found.size() > 1) {
            ClonedDialog dialog = new ClonedDialog(window.getShell(), cloned, found);
            dialog.open();
            wanted = dialog.chosen();
        }
        wanted.forEach(opener::file);
    }
}
