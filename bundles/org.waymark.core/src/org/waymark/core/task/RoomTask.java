package org.waymark.core.task;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.waymark.core.JourneyException;
import org.waymark.core.domain.Ids;
import org.waymark.core.persist.LoadNotice;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.core.room.Room;
import org.waymark.core.room.RoomFolder;
import org.waymark.core.room.RoomLimits;
import org.waymark.core.room.RoomReport;
import org.waymark.core.room.RoomSetup;
import org.waymark.core.room.RoundKind;
import org.waymark.core.room.RoundPlan;
import org.waymark.core.room.RoundsFile;
import org.waymark.core.text.Labels;
import org.waymark.core.text.Lines;
import org.waymark.core.text.Messages;
import org.waymark.model.cjm.Journey;

/**
 * Runs a room without a desktop: one round after the other, and what was said goes into the portfolio after each. Items
 * with a touchpoint are accepted as what they are, the others into the parking lot. A room of the same journey that was
 * broken off goes on.
 *
 * @param file the portfolio, which is written
 * @param journey id or name of the journey; empty = that of the rounds, or the only one
 * @param rounds file of rounds; empty = one round of notes that runs until the room is stopped
 * @param folder folder of journals
 * @param host opens the room to phones
 * @param control goes on and stops
 */
public record RoomTask(NamedFile file, Optional<String> journey, Optional<NamedFile> rounds, RoomFolder folder,
        RoomHost host, RoomControl control, InstantSource clock) implements Task<RoomTask.Result> {

    /**
     * The result.
     *
     * @param accepted items that became content of a touchpoint
     * @param parked items that are in the parking lot
     * @param feelings emotions that were taken over
     * @param votes elements that got votes
     * @param resumed whether a room went on that was broken off
     */
    public record Result(RoomReport report, int accepted, int parked, int feelings, int votes, boolean resumed,
            List<LoadNotice> notices) {

        public Result {
            notices = List.copyOf(notices);
        }
    }

    /** @throws JourneyException if a file cannot be read or written; what was said stays in the journal then */
    @Override
    public Outcome<Result> run(Progress progress) throws JourneyException {
        return Outcome.of(() -> {
            progress.check();
            Optional<RoundsFile> plans = plans();
            PortfolioDocument document = PortfolioFiles.load(file.path());
            if (document.readOnly()) {
                throw new JourneyException(Messages.of(RoomTask.class).get("room_readOnly", file.shown()));
            }
            Journey chosen = new JourneyChoice(document, file.shown())
                    .journey(journey.or(() -> plans.flatMap(RoundsFile::journey)));
            RoomSession session = new RoomSession(document, chosen);
            List<RoundPlan> resolved = resolved(plans, session);
            folder.damaged().forEach(host::damaged);
            try (RoomSession.Opened opened = session.open(this, setup(document, chosen, plans), resolved)) {
                return new RoomRun(this, session, opened).run();
            }
        });
    }

    private Optional<RoundsFile> plans() throws JourneyException {
        if (rounds.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(RoomRounds.read(rounds.get()));
    }

    private List<RoundPlan> resolved(Optional<RoundsFile> plans, RoomSession session) throws JourneyException {
        if (plans.isEmpty()) {
            return List.of(RoundPlan.of("r1", RoundKind.NOTES, RoundsFile.usualTitle(RoundKind.NOTES)));
        }
        try {
            return plans.get().resolved(session.map());
        } catch (JourneyException e) {
            throw new JourneyException(rounds.get().shown() + ": " + e.getMessage(), e);
        }
    }

    private static RoomSetup setup(PortfolioDocument document, Journey journey, Optional<RoundsFile> plans) {
        String title = plans.flatMap(RoundsFile::title).orElseGet(() -> Labels.of(journey));
        return RoomSetup.create(Lines.shortened(Lines.joined(title), RoomLimits.TITLE),
                document.rootFile().toString(), Ids.idOf(journey));
    }

    /** Returns who accepts without a desktop. */
    static String by() {
        return Messages.of(RoomTask.class).get("room_by");
    }

    /** Returns whether a room that was broken off is the one to go on with. */
    static boolean isSame(RoomFolder.Stored stored, RoomSetup setup) {
        return !stored.closed() && stored.setup().portfolio().equals(setup.portfolio())
                && stored.setup().journey().equals(setup.journey());
    }

    /** Returns the room to go on with, if one was broken off. */
    Optional<RoomFolder.Stored> brokenOff(RoomSetup setup) throws JourneyException {
        return folder.rooms().stream().filter(stored -> isSame(stored, setup)).findFirst();
    }

    /** Opens a room, new or broken off. */
    Room room(Optional<RoomFolder.Stored> stored, RoomSetup setup, RoomSession session) throws JourneyException {
        return stored.isPresent()
                ? Room.reopen(stored.get().journal(), session::map, clock)
                : Room.open(folder.path(), setup, session::map, clock);
    }
}
