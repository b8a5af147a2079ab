package org.waymark.core.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.waymark.core.JourneyException;
import org.waymark.core.persist.LoadNotice;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.core.review.Discussion;
import org.waymark.core.review.Discussions;
import org.waymark.core.text.Messages;
import org.waymark.model.cjm.Journey;

/**
 * Lists the discussions of a portfolio.
 *
 * @param file a portfolio or journey file
 * @param journey id or name of a journey; empty = that of a journey file, or the whole portfolio
 * @param openOnly whether resolved ones are left out
 */
public record CommentsTask(NamedFile file, Optional<String> journey, boolean openOnly)
        implements
            Task<CommentsTask.Result> {

    /**
     * The discussions.
     *
     * @param discussions in the order of the portfolio
     * @param open how many of all that were looked at are open
     * @param resolved how many are resolved
     * @param notices notices about the files that were read
     */
    public record Result(List<Discussion> discussions, int open, int resolved, List<LoadNotice> notices) {

        public Result {
            discussions = List.copyOf(discussions);
            notices = List.copyOf(notices);
        }
    }

    /** @throws JourneyException if the file cannot be read, or has no such journey */
    @Override
    public Outcome<Result> run(Progress progress) throws JourneyException {
        return Outcome.of(() -> {
            progress.check();
            PortfolioDocument document = PortfolioFiles.load(file.path());
            progress.begin(Messages.of(CommentsTask.class).get("comments_reading", file.shown()), 0);
            List<Discussion> all = new ArrayList<>();
            if (journey.isEmpty() && document.focus().isEmpty()) {
                all.addAll(Discussions.of(document.portfolio()));
            } else {
                for (Journey each : new JourneyChoice(document, file.shown()).journeys(journey)) {
                    all.addAll(Discussions.within(each));
                }
            }
            progress.check();
            int open = (int) all.stream().filter(Discussion::open).count();
            return new Result(openOnly ? all.stream().filter(Discussion::open).toList() : all, open,
                    all.size() - open, document.notices());
        });
    }
}
