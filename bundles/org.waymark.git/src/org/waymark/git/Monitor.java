package org.waymark.git;

import org.eclipse.jgit.lib.EmptyProgressMonitor;
import org.waymark.core.task.Progress;

/** Forwards JGit's progress to a {@link Progress}. */
final class Monitor extends EmptyProgressMonitor {

    private final Progress progress;

    Monitor(Progress progress) {
        this.progress = progress;
    }

    @Override
    public void beginTask(String title, int total) {
        progress.begin(title, total);
    }

    @Override
    public void update(int completed) {
        progress.worked(completed);
    }

    @Override
    public boolean isCancelled() {
        return progress.isCancelled();
    }
}
