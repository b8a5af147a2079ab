package org.waymark.ui.room;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Monitor;
import org.eclipse.swt.widgets.Shell;
import org.waymark.core.layout.Theme;
import org.waymark.core.layout.ViewSettings;
import org.waymark.model.cjm.Journey;
import org.waymark.ui.paint.Paints;
import org.waymark.ui.present.Presentation;
import org.waymark.ui.present.Surround;

/** The screen of the group: the presented map with the round above it, and notes or results beside it. */
final class Projector implements Surround {

    private final OpenRoom room;
    private final InstantSource clock;
    private final List<ProjectorStrip> strips = new ArrayList<>();
    private final List<ProjectorBoard> boards = new ArrayList<>();
    private final Runnable listener = this::show;
    private boolean large;
    private String told = "";

    Projector(OpenRoom room, InstantSource clock) {
        this.room = room;
        this.clock = clock;
        room.addListener(listener);
    }

    /** Opens the projector: on the other screen if there is one, else in a window that can be dragged to it. */
    Shell open(Shell desk, Journey journey, Theme theme) {
        Optional<Monitor> other = Arrays.stream(desk.getDisplay().getMonitors())
                .filter(monitor -> !monitor.equals(desk.getMonitor())).findFirst();
        Presentation presentation = new Presentation(desk, room.mapping().session(), journey,
                ViewSettings.of(journey), theme, Optional.of(this), other.isPresent() ? SWT.NO_TRIM : SWT.SHELL_TRIM);
        return presentation.open(other.orElseGet(desk::getMonitor), other.isPresent()
                ? Optional.empty()
                : Optional.of(part(desk.getMonitor().getClientArea())));
    }

    /** Returns the part of the only screen that leaves the inbox free. */
    private static Rectangle part(Rectangle screen) {
        int width = screen.width * 4 / 5;
        int height = screen.height * 4 / 5;
        return new Rectangle(screen.x + screen.width - width, screen.y, width, height);
    }

    @Override
    public void above(Composite frame, Paints paints, Theme theme) {
        strips.add(new ProjectorStrip(frame, paints, theme.palette(), clock));
        show();
    }

    @Override
    public void beside(Composite frame, Paints paints, Theme theme) {
        boards.add(new ProjectorBoard(frame, paints, theme.palette()));
        show();
    }

    /** Shows the way in in large, or no longer. */
    @Override
    public boolean key(char key) {
        if (key == 'q' || key == '\u0439') {
            large = !large;
            show();
            return true;
        }
        return false;
    }

    /** Returns what is shown now. */
    Scene scene() {
        return new SceneMaker(room.names(), room.join()).scene(large);
    }

    private void show() {
        Scene scene = scene();
        strips.removeIf(ProjectorStrip::isDisposed);
        boards.removeIf(ProjectorBoard::isDisposed);
        strips.forEach(strip -> strip.show(scene));
        boards.forEach(board -> board.show(scene));
        if (!scene.title().equals(told)) {
            told = scene.title();
            room.tell(told);
        }
    }

    /** Leaves the room; presentations that are open keep what they show. */
    void dispose() {
        room.removeListener(listener);
        strips.removeIf(ProjectorStrip::isDisposed);
        boards.removeIf(ProjectorBoard::isDisposed);
        strips.forEach(strip -> strip.show(Scene.NONE));
        boards.forEach(board -> board.show(Scene.NONE));
    }
}
