package org.waymark.ui.room;

import java.time.InstantSource;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolItem;
import org.waymark.core.room.Round;
import org.waymark.core.room.RoundPhase;
import org.waymark.core.text.Messages;
import org.waymark.ui.widgets.Icon;
import org.waymark.ui.widgets.Muted;

/** The line above the pages of an open room: the round that runs with its time, and what is done with it next. */
final class RoundBar {

    private static final int TICK = 500;

    /** Requests of the bar beyond rounds. */
    interface Site {

        void project();

        void end();
    }

    private final Messages messages = Messages.of(RoundBar.class);
    private final Composite frame;
    private final Label title;
    private final Label said;
    private final WrapBar bar;
    private final ToolItem start;
    private final ToolItem extend;
    private final ToolItem reveal;
    private final ToolItem close;
    private final OpenRoom desk;
    private final InstantSource clock;
    private final Runnable ticker = this::tick;

    RoundBar(Composite parent, OpenRoom desk, InstantSource clock, Site site) {
        this.desk = desk;
        this.clock = clock;
        frame = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(8, 2).spacing(8, 0).numColumns(2).applyTo(frame);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(frame);
        title = new Label(frame, SWT.NONE);
        title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(title);
        said = new Label(frame, SWT.RIGHT);
        Muted.on(said);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(1, SWT.DEFAULT)
                .applyTo(said);
        bar = new WrapBar(parent);
        start = button("round_start", Icon.DONE.image(), () -> next().ifPresent(desk::start));
        extend = button("round_extend", Icon.ADD.image(), () -> desk.state().running().ifPresent(desk::extend));
        reveal = button("round_reveal", Icon.VIEW.image(), () -> desk.state().running().ifPresent(desk::reveal));
        close = button("round_close", Icon.CLEAR.image(), () -> desk.state().running().ifPresent(desk::close));
        button("room_project", Icon.MAP.image(), site::project);
        button("room_end", Icon.CLOSE_PORTFOLIO.image(), site::end);
        show();
    }

    private ToolItem button(String key, Image image, Runnable run) {
        return bar.button(messages.get(key), image, messages.get(key + "_help"), run);
    }

    private Optional<Round> next() {
        return desk.state().rounds().stream().filter(round -> round.phase() == RoundPhase.PREPARED).findFirst();
    }

    /** Says what was done last, or why it was not done. */
    void say(String text) {
        said.setText(text.replace("&", "&&"));
        said.setToolTipText(text);
    }

    void show() {
        Optional<Round> running = desk.state().running();
        start.setEnabled(running.isEmpty() && next().isPresent());
        extend.setEnabled(running.flatMap(Round::endsAt).isPresent());
        reveal.setEnabled(running.filter(round -> !round.revealed() && round.plan().covered()).isPresent());
        close.setEnabled(running.isPresent());
        tick();
    }

    private void tick() {
        if (title.isDisposed()) {
            return;
        }
        Optional<Round> running = desk.state().running();
        String text = running.map(this::line).orElseGet(() -> next()
                .map(round -> messages.get("round_next", round.title()))
                .orElseGet(() -> messages.get(desk.state().rounds().isEmpty() ? "round_none" : "round_allDone")));
        if (!text.equals(title.getText())) {
            title.setText(text);
            frame.layout(true);
        }
        title.getDisplay().timerExec(running.flatMap(Round::endsAt).isPresent() ? TICK : -1, ticker);
    }

    private String line(Round round) {
        String sent = messages.get("round_sent", desk.state().senders(round), desk.state().participants().size());
        String line = round.title() + "    " + sent;
        return (round.endsAt().isPresent()
                ? ProjectorStrip.left(round.endsAt().get(), clock) + "    " + line
                : line).replace("&", "&&");
    }
}
