package org.waymark.ui.room;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPartSite;
import org.waymark.core.text.Messages;
import org.waymark.ui.preferences.Settings;
import org.waymark.ui.widgets.FocusContext;

/** The pages of an open room below the line with its round. */
final class RoomPanes implements RoundBar.Site {

    private static final int VISITS = 2000;

    private final Messages messages = Messages.of(RoomPanes.class);
    private final IWorkbenchPartSite site;
    private final OpenRoom room;
    private final RoomFiles files;
    private final Projector projector;
    private final Consumer<RoomPage> shown;
    private final Runnable left;
    private final Composite frame;
    private final Composite body;
    private final StackLayout stack = new StackLayout();
    private final RoundBar bar;
    private final InboxPane inbox;
    private final RoundsPane rounds;
    private final PeoplePane people;
    private final JoinPane join;
    private final Runnable listener = this::update;
    private final Runnable visits = this::look;
    private RoomPage page = RoomPage.INBOX;
    private Optional<Shell> screen = Optional.empty();

    /**
     * @param shown told which page is in front, and after each change
     * @param left called when the room was closed
     */
    RoomPanes(Composite parent, IWorkbenchPartSite site, OpenRoom room, RoomOpening opening, InstantSource clock,
            FocusContext keys, Consumer<RoomPage> shown, Runnable left) {
        this.site = site;
        this.room = room;
        this.shown = shown;
        this.left = left;
        files = new RoomFiles(site.getShell(), room, opening);
        projector = new Projector(room, clock);
        frame = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(frame);
        bar = new RoundBar(frame, room, clock, this);
        room.addSpeaker(bar::say);
        body = new Composite(frame, SWT.NONE);
        body.setLayout(stack);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        inbox = new InboxPane(body, room, keys);
        rounds = new RoundsPane(body, room, keys, files);
        people = new PeoplePane(body, room, keys);
        join = new JoinPane(body, room, files);
        files.dropOn(inbox.list());
        room.addListener(listener);
        look();
    }

    Control control() {
        return frame;
    }

    OpenRoom room() {
        return room;
    }

    Projector projector() {
        return projector;
    }

    /** Brings a page to the front. */
    void show(RoomPage wanted) {
        page = wanted;
        stack.topControl = pane(wanted);
        body.layout();
        update();
        setFocus();
    }

    private Control pane(RoomPage wanted) {
        return switch (wanted) {
            case INBOX -> inbox.control();
            case ROUNDS -> rounds.control();
            case PEOPLE -> people.control();
            case JOIN -> join.control();
        };
    }

    /** Returns the number that stands behind the name of a page. */
    int count(RoomPage of) {
        return switch (of) {
            case INBOX -> room.state().inbox().size();
            case PEOPLE -> room.state().participants().size();
            case ROUNDS, JOIN -> 0;
        };
    }

    private void update() {
        if (frame.isDisposed()) {
            return;
        }
        bar.show();
        switch (page) {
            case INBOX -> inbox.show();
            case ROUNDS -> rounds.show();
            case PEOPLE -> people.show();
            case JOIN -> join.show();
        }
        shown.accept(page);
    }

    /** Looks now and then whether a phone has found the room, which is no event of it. */
    private void look() {
        if (!frame.isDisposed()) {
            if (page == RoomPage.JOIN) {
                join.show();
            } else if (page == RoomPage.PEOPLE) {
                people.show();
            }
            frame.getDisplay().timerExec(VISITS, visits);
        }
    }

    void setFocus() {
        switch (page) {
            case INBOX -> inbox.setFocus();
            case ROUNDS -> rounds.setFocus();
            case PEOPLE -> people.setFocus();
            case JOIN -> join.setFocus();
        }
    }

    @Override
    public void project() {
        screen.filter(shell -> !shell.isDisposed()).ifPresentOrElse(Shell::forceActive,
                () -> room.mapping().journey().ifPresent(journey -> screen = Optional.of(projector.open(
                        site.getShell(), journey, site.getService(Settings.class).theme()))));
    }

    @Override
    public void end() {
        new EndDialog(site.getShell(), room, files).open();
        if (room.state().isClosed()) {
            left.run();
        }
    }

    /** Asks about notes that the room holds for accepted and the map does not have, as it was not saved. */
    void offerLost() {
        List<String> lost = room.notes().lost();
        if (!lost.isEmpty() && Question.ask(site.getShell(), messages.get("room_lostTitle"),
                messages.get("room_lost", lost.size()), messages.get("room_lostBack"),
                messages.get("room_lostLeave"))) {
            room.notes().giveBack(lost);
        }
    }

    void dispose() {
        room.removeListener(listener);
        projector.dispose();
        screen.filter(shell -> !shell.isDisposed()).ifPresent(Shell::close);
        room.close();
        if (!frame.isDisposed()) {
            frame.dispose();
        }
    }
}
