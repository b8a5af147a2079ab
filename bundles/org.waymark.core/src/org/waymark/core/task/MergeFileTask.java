package org.waymark.core.task;

import java.io.IOException;
import java.nio.file.Files;
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
 * Merges three versions of one file by content, as git asks for it. Where theirs cannot be merged at all, it is kept
 * beside the result.
 *
 * @param base what both sides began with; empty if the file has no common past
 * @param ours the version the result begins with
 * @param theirs the other version
 * @param place where the file belongs in the work tree; references in it are relative to it
 * @param output where the result goes; may be the file of ours
 */
public record MergeFileTask(NamedFile base, NamedFile ours, NamedFile theirs, NamedFile place, Output output)
        implements
            Task<MergeFileTask.Result> {

    private static final String ENDING = ".cjm";

    /**
     * What came of it.
     *
     * @param root the portfolio or the journey in the result
     * @param conflicts what the user has to decide; they are in the result as well
     * @param theirs what became of the other version
     */
    public record Result(EObject root, List<Conflict> conflicts, Theirs theirs) {

        public Result {
            conflicts = List.copyOf(conflicts);
        }
    }

    /** What became of the other version. */
    public sealed interface Theirs {

        /** It is merged into the result. */
        record Merged() implements Theirs {
        }

        /** It could not be merged and lies beside the result. */
        record Kept(Path file) implements Theirs {
        }

        /** It could not be merged because there is no such file. */
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
            throw new JourneyException(unreadable(file, e), e);
        }
    }

    private static byte[] read(NamedFile file) throws IOException {
        return Files.readAllBytes(file.path());
    }

    private static String unreadable(NamedFile file, IOException e) {
        Messages messages = Messages.of(MergeFileTask.class);
        return messages.get("merge_unreadable", file.shown(),
                e instanceof NoSuchFileException ? messages.get("merge_noFile") : e.getMessage());
    }

    private Theirs keep(Path file) throws JourneyException {
        byte[] content;
        try {
            content = read(theirs);
        } catch (NoSuchFileException e) {
            return new Theirs.Missing(unreadable(theirs, e));
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

    /** {@code NAME.theirs.cjm}, with a number if there is such a file with other content. */
    private Path nameForTheirs() {
        String name = place.path().getFileName().toString();
        String stem = (name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name) + ".theirs";
        Path kept = place.path().resolveSibling(stem + ENDING);
        for (int i = 2; Files.exists(kept) && !isTheirs(kept); i++) {
            kept = place.path().resolveSibling(stem + "-" + i + ENDING);
        }
        return kept;
    }

    private boolean isTheirs(Path file) {
        try {
            return Files.mismatch(file, theirs.path()) < 0;
        } catch (IOException e) {
            return false;
        }
    }
}
