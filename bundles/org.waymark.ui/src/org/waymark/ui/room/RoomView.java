package org.waymark.ui.room;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.ViewPart;
import org.waymark.core.JourneyException;
import org.waymark.core.domain.Ids;
import org.waymark.core.room.Journal;
import org.waymark.core.room.Room;
import org.waymark.core.room.RoomFolder;
import org.waymark.core.room.RoomSetup;
import org.waymark.core.text.Labels;
import org.waymark.core.text.Messages;
import org.waymark.model.cjm.Journey;
import org.waymark.room.RoomServer;
import org.waymark.ui.faults.Faults;
import org.waymark.ui.open.JourneyInput;
import org.waymark.ui.open.Opener;
import org.waymark.ui.preferences.Settings;
import org.waymark.ui.present.Surrounds;
import org.waymark.ui.session.PortfolioSession;
import org.waymark.ui.session.Sessions;
import org.waymark.ui.session.SessionsListener;
import org.waymark.ui.widgets.FocusContext;

/**
 * The facilitator's desk of a room in which a group builds the map with phones. Without a room it opens one or goes on
 * with one. The room ends with the view; its journal stays.
 */
public final class RoomView extends ViewPart implements SessionsListener, IPartListener2, StartPane.Site {

    /** Keys of the lists: Ctrl+Z takes back the last thing done in the room. */
    private static final String CONTEXT = "org.waymark.ui.contexts.room";

    private final Messages messages = Messages.of(RoomView.class);
    private final StackLayout stack = new StackLayout();
    private final Map<RoomPage, Action> pages = new EnumMap<>(RoomPage.class);
    private final InstantSource clock = InstantSource.system();
    private RoomOpening opening;
    private Composite frame;
    private StartPane start;
    private Optional<RoomPanes> open = Optional.empty();

    @Override
    public void createPartControl(Composite parent) {
        opening = new RoomOpening(parent.getDisplay(), RoomFolder.of(System.getenv(),
                Path.of(System.getProperty("user.home"))), clock);
        frame = new Composite(parent, SWT.NONE);
        frame.setLayout(stack);
        start = new StartPane(frame, this);
        stack.topControl = start.control();
        for (RoomPage each : RoomPage.values()) {
            addPage(each);
        }
        getSite().getPage().addPartListener(this);
        getSite().getService(Sessions.class).addListener(this);
        showStart();
    }

    private void addPage(RoomPage each) {
        Action action = new Action(messages.get(each.key(), 0), IAction.AS_RADIO_BUTTON) {

            @Override
            public void run() {
                if (isChecked()) {
                    open.ifPresent(panes -> panes.show(each));
                }
            }
        };
        action.setEnabled(false);
        pages.put(each, action);
        ActionContributionItem item = new ActionContributionItem(action);
        item.setMode(ActionContributionItem.MODE_FORCE_TEXT);
        getViewSite().getActionBars().getToolBarManager().add(item);
    }

    /** Shows which page is in front, and how much is on each. */
    private void pageShown(RoomPage shown) {
        pages.forEach((page, action) -> {
            action.setChecked(page == shown);
            open.ifPresent(panes -> {
                String text = messages.get(page.key(), panes.count(page));
                if (!text.equals(action.getText())) {
                    action.setText(text);
                }
            });
        });
    }

    /** Returns the journey of the map in front. */
    private Optional<Journey> journey() {
        IEditorPart editor = getSite().getPage().getActiveEditor();
        return editor != null && editor.getEditorInput() instanceof JourneyInput input
                ? getSite().getService(Sessions.class).of(input.rootFile())
                        .flatMap(session -> session.find(input.journeyId())).filter(Journey.class::isInstance)
                        .map(Journey.class::cast)
                : Optional.empty();
    }

    private void showStart() {
        start.show(journey().map(Labels::of));
        opening.inJob(opening::past, past -> {
            if (!frame.isDisposed()) {
                start.showPast(open.isPresent() ? RoomOpening.Past.NONE : past);
            }
        }, failed -> start.say(failed.getMessage(), false));
    }

    @Override
    public void open(RoomPlace place) {
        journey().ifPresent(journey -> session(journey).ifPresent(session -> {
            String title = Labels.of(journey);
            RoomMapping mapping = new RoomMapping(session, journey);
            start.say(messages.get("room_opening"), true);
            opening.open(RoomSetup.create(title, session.document().rootFile().toString(), Ids.idOf(journey)), mapping,
                    place, opened -> begin(opened, mapping, true), this::failed);
        }));
    }

    private Optional<PortfolioSession> session(Journey journey) {
        return getSite().getService(Sessions.class).of(journey);
    }

    @Override
    public void reopen(RoomFolder.Stored room, RoomPlace place) {
        new Opener(getSite().getPage()).file(Path.of(room.setup().portfolio()));
        Optional<Journey> journey = getSite().getService(Sessions.class).of(Path.of(room.setup().portfolio()))
                .flatMap(session -> session.find(room.setup().journey())).filter(Journey.class::isInstance)
                .map(Journey.class::cast);
        if (journey.isEmpty()) {
            start.say(messages.get("room_mapGone", room.setup().portfolio()), false);
            return;
        }
        new Opener(getSite().getPage()).journey(journey.get());
        getSite().getPage().activate(this);
        session(journey.get()).ifPresent(session -> {
            RoomMapping mapping = new RoomMapping(session, journey.get());
            start.say(messages.get("room_opening"), true);
            opening.reopen(room.journal(), mapping, place, opened -> begin(opened, mapping, false), this::failed);
        });
    }

    @Override
    public void delete(RoomFolder.Stored room) {
        if (Question.ask(getSite().getShell(), messages.get("room_deleteTitle"),
                messages.get("room_deleteText", room.setup().title()), messages.get("room_deleteYes"),
                messages.get("room_deleteNo"))) {
            try {
                Journal.delete(room.journal());
            } catch (JourneyException e) {
                Faults.say(getSite().getShell(), messages.get("room_failed"), e);
            }
            showStart();
        }
    }

    private void failed(JourneyException problem) {
        if (!frame.isDisposed()) {
            start.say(problem.getMessage(), false);
        }
    }

    private void begin(RoomOpening.Opened opened, RoomMapping mapping, boolean isNew) {
        OpenRoom room = new OpenRoom(frame.isDisposed() ? opening.display() : frame.getDisplay(), opened.room(),
                mapping, getSite().getService(Settings.class).author());
        room.serve(opened.server());
        if (frame.isDisposed()) {
            room.close();
            return;
        }
        start.say("", false);
        opening.tryOut(room);
        FocusContext keys = new FocusContext(getSite().getService(IContextService.class), CONTEXT);
        RoomPanes panes = new RoomPanes(frame, getSite(), room, opening, clock, keys, this::pageShown, this::left);
        open = Optional.of(panes);
        mapping.journey().ifPresent(journey -> getSite().getService(Surrounds.class).put(journey, panes.projector()));
        pages.values().forEach(action -> action.setEnabled(true));
        stack.topControl = panes.control();
        frame.layout();
        panes.show(isNew ? RoomPage.JOIN : RoomPage.INBOX);
        room.say(messages.get(isNew ? "room_opened" : "room_reopened"));
        if (!isNew) {
            panes.offerLost();
        }
    }

    /** Goes back to the page without a room. */
    private void left() {
        open.ifPresent(panes -> {
            getSite().getService(Surrounds.class).remove(panes.projector());
            panes.dispose();
        });
        open = Optional.empty();
        pages.forEach((page, action) -> {
            action.setEnabled(false);
            action.setText(messages.get(page.key(), 0));
        });
        stack.topControl = start.control();
        frame.layout();
        showStart();
    }

    /** Takes back the last thing done in the room. */
    void undo() {
        open.ifPresent(panes -> panes.room().notes().undo());
    }

    /** Returns the room that is open. */
    public Optional<Room> room() {
        return open.map(panes -> panes.room().room());
    }

    /** Returns the server that makes the open room reachable. */
    public Optional<RoomServer> server() {
        return open.flatMap(panes -> panes.room().server());
    }

    @Override
    public void partActivated(IWorkbenchPartReference part) {
        if (open.isEmpty() && !frame.isDisposed()) {
            start.show(journey().map(Labels::of));
        }
    }

    @Override
    public void opened(PortfolioSession session) {
        // the map in front says what a room can be opened for
    }

    /** The room goes with its portfolio: nothing could be put on a map any more. */
    @Override
    public void closed(PortfolioSession session) {
        if (open.filter(panes -> panes.room().mapping().session() == session).isPresent()) {
            left();
        }
    }

    @Override
    public void setFocus() {
        open.ifPresentOrElse(RoomPanes::setFocus, start::setFocus);
    }

    @Override
    public void dispose() {
        if (opening != null) {
            getSite().getPage().removePartListener(this);
            getSite().getService(Sessions.class).removeListener(this);
            open.ifPresent(panes -> {
                getSite().getService(Surrounds.class).remove(panes.projector());
                panes.dispose();
            });
            open = Optional.empty();
        }
        super.dispose();
    }
}
