package org.waymark.core.compare;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.waymark.core.JourneyException;
import org.waymark.core.persist.SingleFile;
import org.waymark.core.text.Messages;
import org.waymark.core.domain.Ids;
import org.waymark.model.cjm.ConflictKind;
import org.waymark.model.cjm.MergeConflict;

/** Merges one file as a git merge driver: from three versions of its content, without other files. */
public final class FileMerge {

    /** Size in bytes below which threads cost more than they save. */
    private static final int LARGE = 1 << 20;

    /** Supplies the bytes of one version. */
    @FunctionalInterface
    public interface Content {

        byte[] read() throws IOException;
    }

    /**
     * The result of a merge.
     *
     * @param content the merged file
     * @param root the portfolio or the journey in it
     * @param conflicts conflicts to be decided, already written in the content
     * @param apart true if theirs could not be merged at all and must be kept next to the result
     */
    public record Result(byte[] content, EObject root, List<Conflict> conflicts, boolean apart) {
    }

    private sealed interface Side {

        record Readable(SingleFile file, byte[] content) implements Side {
        }

        record Unreadable(String reason) implements Side {
        }

        record Absent() implements Side {
        }
    }

    private final Messages messages = Messages.of(FileMerge.class);
    private final Path place;
    private final String kept;

    /**
     * @param place path of the file in the work tree, to which its references are relative
     * @param kept name under which theirs is kept if it cannot be merged, for the conflict that says so
     */
    public FileMerge(Path place, String kept) {
        this.place = place;
        this.kept = kept;
    }

    /**
     * Merges three versions.
     *
     * @param base content of the common ancestor; empty if there is none
     * @throws JourneyException if ours cannot be read, or not be written without loss, so that there is nothing to
     *     merge into
     */
    public Result merge(Content base, byte[] ours, Content theirs) throws JourneyException {
        try {
            byte[] before = base.read();
            byte[] their = theirs.read();
            Optional<Result> quick = mergeParts(before, ours, their);
            return quick.isPresent() ? quick.get() : mergeAll(() -> before, ours, () -> their);
        } catch (IOException e) {
            // the merge of wholes tells which one cannot be read
            return mergeAll(base, ours, theirs);
        }
    }

    /** Merges versions that are mostly the same without reading what is the same; empty if that is not safe. */
    private Optional<Result> mergeParts(byte[] base, byte[] ours, byte[] theirs) {
        try {
            Optional<PartsMerge> parts = PartsMerge.of(place, base, ours, theirs);
            return parts.isPresent()
                    ? parts.get().merge().map(added -> result(parts.get().ours(), added, false))
                    : Optional.empty();
        } catch (JourneyException e) {
            // read again as a whole, with a message that names the right line
            return Optional.empty();
        }
    }

    /** Merges versions that are read as wholes. */
    Result mergeAll(Content base, byte[] ours, Content theirs) throws JourneyException {
        boolean large = ours.length > LARGE;
        CompletableFuture<Side> baseSide = later(large, () -> side(base, true));
        CompletableFuture<Side> theirSide = later(large, () -> side(theirs, false));
        SingleFile our = SingleFile.read(place, ours);
        if (our.readOnly()) {
            throw new JourneyException(messages.get("merge_oursNewer", place));
        }
        return switch (baseSide.join()) {
            case Side.Unreadable unreadable -> apart(our, "merge_baseUnreadable", unreadable.reason());
            case Side.Absent absent -> merge(Version.empty(), our, theirSide.join());
            case Side.Readable readable -> {
                Side other = theirSide.join();
                if (other instanceof Side.Readable their) {
                    if (Arrays.equals(readable.content(), their.content()) || Arrays.equals(ours, their.content())) {
                        yield new Result(ours, our.root(), List.of(), false);
                    }
                    if (Arrays.equals(readable.content(), ours)) {
                        yield new Result(their.content(), their.file().root(), List.of(), false);
                    }
                }
                yield merge(Version.of(readable.file().root()), our, other);
            }
        };
    }

    private static CompletableFuture<Side> later(boolean parallel, Supplier<Side> side) {
        return parallel ? CompletableFuture.supplyAsync(side) : CompletableFuture.completedFuture(side.get());
    }

    private Side side(Content source, boolean mayBeAbsent) {
        try {
            byte[] content = source.read();
            if (mayBeAbsent && content.length == 0) {
                return new Side.Absent();
            }
            SingleFile file = SingleFile.read(place, content);
            return file.readOnly()
                    ? new Side.Unreadable(messages.get("merge_newer"))
                    : new Side.Readable(file, content);
        } catch (JourneyException e) {
            return new Side.Unreadable(Conflict.withoutPlace(e.getMessage(), place));
        } catch (IOException e) {
            return new Side.Unreadable(e.getMessage());
        }
    }

    private Result merge(Version base, SingleFile ours, Side theirs) {
        return switch (theirs) {
            case Side.Readable readable -> merge(base, ours, Version.of(readable.file().root()));
            case Side.Unreadable unreadable -> apart(ours, "merge_theirsUnreadable", unreadable.reason());
            case Side.Absent absent -> throw new IllegalStateException("theirs is always there");
        };
    }

    private Result merge(Version base, SingleFile ours, Version theirs) {
        boolean oneKind = ours.root().eClass() == theirs.root().orElseThrow().eClass()
                && base.root().map(root -> root.eClass() == ours.root().eClass()).orElse(true);
        if (!oneKind) {
            return apart(ours, "merge_otherKind", "");
        }
        List<MergeConflict> conflicts = ThreeWayMerge.merge(base, Version.of(ours.root()), theirs);
        return result(ours, conflicts, false);
    }

    private Result apart(SingleFile ours, String key, String reason) {
        MergeConflict conflict = ConflictWriter.note(ours.root(), ConflictKind.NOT_MERGED,
                messages.get(key, reason, kept), kept);
        return result(ours, List.of(conflict), true);
    }

    private static Result result(SingleFile file, List<MergeConflict> added, boolean apart) {
        Set<String> ids = added.stream().map(Ids::idOf).collect(Collectors.toSet());
        List<Conflict> conflicts = added.isEmpty() ? List.of() : Conflict.all(file.root());
        return new Result(file.content(), file.root(),
                conflicts.stream().filter(each -> ids.contains(each.id())).toList(), apart);
    }
}
