package org.waymark.git;

import java.io.File;
import java.io.OutputStream;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.FS_POSIX;
import org.eclipse.jgit.util.FS_Win32;
import org.eclipse.jgit.util.ProcessResult;

/** JGit's file system without hooks: code that comes with a repository must not run because somebody looks at a map. */
final class NoHooks {

    private NoHooks() {
    }

    static FS fileSystem() {
        return FS.DETECTED instanceof FS_Win32 ? new Windows() : new Posix();
    }

    private static ProcessResult none() {
        return new ProcessResult(ProcessResult.Status.NOT_PRESENT);
    }

    private static final class Posix extends FS_POSIX {

        Posix() {
        }

        private Posix(FS source) {
            super(source);
        }

        @Override
        public FS newInstance() {
            return new Posix(this);
        }

        @Override
        public File findHook(Repository repository, String name) {
            return null; // JGit's contract: null means there is none
        }

        @Override
        public ProcessResult runHookIfPresent(Repository repository, String name, String[] args, OutputStream out,
                OutputStream err, String input) {
            return none();
        }
    }

    private static final class Windows extends FS_Win32 {

        Windows() {
        }

        private Windows(FS source) {
            super(source);
        }

        @Override
        public FS newInstance() {
            return new Windows(this);
        }

        @Override
        public File findHook(Repository repository, String name) {
            return null; // JGit's contract: null means there is none
        }

        @Override
        public ProcessResult runHookIfPresent(Repository repository, String name, String[] args, OutputStream out,
                OutputStream err, String input) {
            return none();
        }
    }
}
