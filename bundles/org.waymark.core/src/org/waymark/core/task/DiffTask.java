package org.waymark.core.task;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.waymark.core.JourneyException;
import org.waymark.core.compare.ModelDiff;
import org.waymark.core.compare.Version;
import org.waymark.core.persist.LoadNotice;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.text.Messages;

/**
 * Compares two portfolios, or two versions of a journey file, and changes nothing.
 *
 * @param older the older version
 * @param newer the newer version
 * @param around folder in which the portfolio of a journey file is searched that lies apart from it
 */
public record DiffTask(NamedFile older, NamedFile newer, Path around) implements Task<DiffTask.Result> {

    private static final int LARGE = 1 << 20;

    /**
     * The differences.
     *
     * @param diff differences between the roots of the two files
     * @param older content of the older version
     * @param newer content of the newer version
     * @param notices notices about the files that were read
     */
    public record Result(ModelDiff diff, PortfolioDocument older, PortfolioDocument newer, List<LoadNotice> notices) {

        public Result {
            notices = List.copyOf(notices);
        }
    }

    /** @throws JourneyException if a file cannot be read, or one is a portfolio and the other a journey */
    @Override
    public Outcome<Result> run(Progress progress) throws JourneyException {
        return Outcome.of(() -> {
            Messages messages = Messages.of(DiffTask.class);
            progress.begin(messages.get("diff_comparing", older.shown(), newer.shown()), 0);
            progress.check();
            LoneFile oldFile = new LoneFile(older, around);
            LoneFile newFile = new LoneFile(newer, around);
            CompletableFuture<LoneFile.Read> newRead = isLarge(newer) && isLarge(older)
                    ? CompletableFuture.supplyAsync(newFile::read)
                    : CompletableFuture.completedFuture(newFile.read());
            LoneFile.Opened from = oldFile.open(oldFile.read(), progress);
            progress.check();
            LoneFile.Opened to = newFile.open(newRead.join(), progress);
            boolean oldIsJourney = from.document().focus().isPresent();
            if (oldIsJourney != to.document().focus().isPresent()) {
                throw new JourneyException(messages.get("diff_otherKind", (oldIsJourney ? newer : older).shown(),
                        (oldIsJourney ? older : newer).shown()));
            }
            progress.check();
            ModelDiff diff = ModelDiff.between(Version.asRead(from.document()), Version.asRead(to.document()));
            progress.check();
            return new Result(diff, from.document(), to.document(),
                    Stream.concat(from.notices().stream(), to.notices().stream()).toList());
        });
    }

    /** Returns whether a file takes so long to read that a second thread is worth while. */
    private static boolean isLarge(NamedFile file) {
        return file.path().toFile().length() > LARGE;
    }
}
