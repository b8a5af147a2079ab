package org.waymark.core.task;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.waymark.core.JourneyException;
import org.waymark.core.text.Messages;
import org.waymark.core.compare.Conflict;
import org.waymark.core.compare.FileMerge;
import org.waymark.core.persist.file.WholeFile;

/**
 * Merges three versions of one file by content, as a git merge driver. If theirs cannot be merged at all, it is kept
 * next to the result.
 *
 * @param base the common ancestor; empty if there is none
 * @param ours version that the result is based on
 * @param theirs the other version
 * @param place path of the file in the work tree, to which its references are relative
 * @param output destination; may be the file of ours
 */
public record MergeFileTask(NamedFile base, NamedFile ours, NamedFile theirs, NamedFile place, Output output)
        implements
            Task<MergeFileTask.Result> {

    private static final String ENDING = ".cjm";

    /**
     * The result of the merge.
     *
     * @param root the portfolio or the journey in the result
     * @param conflicts conflicts to be decided, which the result contains
     * @param theirs outcome for the other version
     */
    public record Result(EObject root, List<Conflict> conflicts, Theirs theirs) {

        public Result {
            conflicts = List.copyOf(conflicts);
        }
    }

    /** The outcome for the other version. */
    public sealed interface Theirs {

        /** It was merged into the result. */
        record Merged() implements Theirs {
        }

        /** It could not be merged and was kept next to the result. */
        record Kept(Path file) implements Theirs {
        }

        /** It could not be merged because the file does not exist. */
        record Missing(String message) implements Theirs {
        }
    }

    @Override
    public Outcome<Result> run(Progress progress) throws JourneyException {
        return Outcome.of(() -> {
            progress.begin(Messages.of(MergeFileTask.class).get("merge_merging", place.shown()), 0);
            progress.check();
            Path kept = nameForTheirs();
            FileMerge.Result merged = new FileMerge(place.path(), kept.getFileName().toString())
                    .merge(() -> read(base), content(ours), () -> read(theirs));
            progress.check();
            boolean before = Files.exists(kept);
            Theirs beside = merged.apart() ? keep(kept) : new Theirs.Merged();
            try {
                output.write(out -> {
                    out.write(merged.content());
                    return merged;
                }, progress);
            } catch (JourneyException | RuntimeException e) {
                if (beside instanceof Theirs.Kept && !before) {
                    remove(kept, e);
                }
                throw e;
            }
            return new Result(merged.root(), merged.conflicts(), beside);
        });
    }

    private static byte[] content(NamedFile file) throws JourneyException {
        try {
            return read(file);
        } catch (IOException e) {
            throw new JourneyException(file.unreadable(e), e);
        }
    }

    private static byte[] read(NamedFile file) throws IOException {
        return Files.readAllBytes(file.path());
    }

    private Theirs keep(Path file) throws JourneyException {
        byte[] content;
        try {
            content = read(theirs);
        } catch (NoSuchFileException e) {
            return new Theirs.Missing(theirs.unreadable(e));
        } catch (IOException e) {
            throw notKept(file, e);
        }
        try {
            WholeFile.writeOwn(file, content);
            return new Theirs.Kept(file);
        } catch (IOException e) {
            throw notKept(file, e);
        }
    }

    private static void remove(Path file, Exception cause) {
        try {
            WholeFile.delete(file);
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    private static JourneyException notKept(Path file, IOException e) {
        return new JourneyException(Messages.of(MergeFileTask.class).get("merge_notKept", file, e.getMessage()), e);
    }

    /** Returns {@code NAME.theirs.cjm}, with a number if such a file exists with other content. */
    private Path nameForTheirs() {
        String name = place.path().getFileName().toString();
        String stem = (name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name) + ".theirs";
        Path kept = place.path().resolveSibling(stem + ENDING);
        for (int i = 2; Files.exists(kept, LinkOption.NOFOLLOW_LINKS) && !isTheirs(kept); i++) {
            kept = place.path().resolveSibling(stem + "-" + i + ENDING);
        }
        return kept;
    }

    private boolean isTheirs(Path file) {
        try {
            // a link is the work of a branch, and whatever it leads to is not ours to write
            return !Files.isSymbolicLink(file) && Files.mismatch(file, theirs.path()) < 0;
        } catch (IOException e) {
            return false;
        }
    }
}
