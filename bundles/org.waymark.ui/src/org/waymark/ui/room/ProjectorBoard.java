package org.waymark.ui.room;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.waymark.core.layout.FontSpec;
import org.waymark.core.layout.Ink;
import org.waymark.core.layout.Palette;
import org.waymark.core.text.Messages;
import org.waymark.ui.paint.Paints;

/**
 * The space right of a presented map: the way in with those who are there, the notes of a round as backs or faces of
 * cards, or the result of a round. It is of no width while there is nothing to show.
 */
final class ProjectorBoard {

    private static final int PAD = 20;
    private static final int GAP = 10;
    private static final int CARD = 118;
    private static final int BAR = 14;
    private static final FontSpec HEADING = FontSpec.bold(20);
    private static final FontSpec WORDS = FontSpec.regular(17);
    private static final FontSpec NAME = FontSpec.regular(13);
    private static final FontSpec CODE = FontSpec.bold(40);

    private final Messages messages = Messages.of(ProjectorBoard.class);
    private final Canvas canvas;
    private final Paints paints;
    private final Palette palette;
    private Scene scene = Scene.NONE;

    ProjectorBoard(Composite frame, Paints paints, Palette palette) {
        this.paints = paints;
        this.palette = palette;
        canvas = new Canvas(frame, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.NO_FOCUS);
        GridDataFactory.fillDefaults().grab(false, true).hint(0, SWT.DEFAULT).exclude(true).applyTo(canvas);
        canvas.setVisible(false);
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        frame.addListener(SWT.Resize, event -> fit());
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {

            @Override
            public void getName(AccessibleEvent event) {
                event.result = heading();
            }
        });
    }

    boolean isDisposed() {
        return canvas.isDisposed();
    }

    void show(Scene now) {
        if (canvas.isDisposed()) {
            return;
        }
        boolean same = scene.isWide() == now.isWide() && scene.lobby() == now.lobby();
        scene = now;
        if (!same) {
            fit();
        }
        canvas.redraw();
    }

    private void fit() {
        Composite frame = canvas.getParent();
        int all = frame.getClientArea().width;
        GridData data = (GridData) canvas.getLayoutData();
        data.exclude = !scene.isWide();
        data.widthHint = scene.isWide() ? Math.max(300, scene.lobby() ? all * 2 / 5 : all * 3 / 10) : 0;
        canvas.setVisible(scene.isWide());
        frame.layout(true);
    }

    private String heading() {
        if (scene.lobby()) {
            return messages.get("board_join");
        }
        if (!scene.cards().isEmpty()) {
            return messages.get(scene.cards().getFirst().covered() ? "board_covered" : "board_cards");
        }
        return messages.get(scene.bars().isEmpty() ? "board_feelings" : "board_votes");
    }

    private void paint(GC gc) {
        Rectangle area = canvas.getClientArea();
        gc.setAntialias(SWT.ON);
        gc.setBackground(paints.color(palette.surfaceAlt()));
        gc.fillRectangle(area);
        gc.setForeground(paints.color(palette.hairline()));
        gc.drawLine(0, 0, 0, area.height);
        gc.setFont(paints.font(HEADING));
        gc.setForeground(paints.color(palette.ink()));
        gc.drawText(ProjectorStrip.fitting(gc, heading(), area.width - 2 * PAD), PAD, PAD, SWT.DRAW_TRANSPARENT);
        Rectangle rest = new Rectangle(PAD, PAD + gc.getFontMetrics().getHeight() + GAP, area.width - 2 * PAD,
                Math.max(0, area.height - 2 * PAD - gc.getFontMetrics().getHeight() - GAP));
        if (scene.lobby()) {
            lobby(gc, rest);
        } else if (!scene.cards().isEmpty()) {
            cards(gc, rest);
        } else if (!scene.bars().isEmpty()) {
            bars(gc, rest);
        } else {
            feelings(gc, rest);
        }
    }

    private void lobby(GC gc, Rectangle area) {
        int top = area.y;
        Optional<Scene.Join> join = scene.join();
        if (join.isPresent()) {
            int side = Math.min(area.width, Math.max(140, area.height - 190));
            join.get().picture().paint(gc, area.x, top, side);
            top += side + GAP;
            gc.setFont(paints.font(CODE));
            gc.setForeground(paints.color(palette.ink()));
            gc.drawText(join.get().code(), area.x, top, SWT.DRAW_TRANSPARENT);
            top += gc.getFontMetrics().getHeight() + 2;
            gc.setFont(paints.font(HEADING));
            gc.drawText(ProjectorStrip.fitting(gc, join.get().address(), area.width), area.x, top,
                    SWT.DRAW_TRANSPARENT);
            top += gc.getFontMetrics().getHeight() + 2 * GAP;
        }
        people(gc, area, top);
    }

    private void people(GC gc, Rectangle area, int from) {
        gc.setFont(paints.font(WORDS));
        int height = gc.getFontMetrics().getHeight();
        int x = area.x;
        int y = from;
        for (Scene.Person person : scene.people()) {
            String alias = ProjectorStrip.fitting(gc, person.alias(), area.width - height);
            int width = height + gc.textExtent(alias).x + PAD;
            if (x > area.x && x + width > area.x + area.width) {
                x = area.x;
                y += height + 4;
            }
            gc.setBackground(paints.color(person.colour()));
            gc.fillOval(x, y + height / 4, height / 2, height / 2);
            gc.setForeground(paints.color(palette.ink()));
            gc.drawText(alias, x + height * 3 / 4, y, SWT.DRAW_TRANSPARENT);
            x += width;
        }
    }

    private void cards(GC gc, Rectangle area) {
        int columns = Math.max(1, area.width / 190);
        int width = (area.width - (columns - 1) * GAP) / columns;
        int rows = Math.max(1, (area.height + GAP) / (CARD + GAP));
        List<Scene.Card> cards = scene.cards();
        int seen = Math.min(cards.size(), rows * columns);
        for (int i = 0; i < seen; i++) {
            card(gc, cards.get(i), new Rectangle(area.x + i % columns * (width + GAP),
                    area.y + i / columns * (CARD + GAP), width, Math.min(CARD, area.height)));
        }
        if (seen < cards.size()) {
            gc.setFont(paints.font(NAME));
            gc.setForeground(paints.color(palette.muted()));
            gc.drawText(messages.get("board_more", cards.size() - seen), area.x, area.y + area.height + 2,
                    SWT.DRAW_TRANSPARENT);
        }
    }

    private void card(GC gc, Scene.Card card, Rectangle box) {
        Ink ground = card.covered() ? card.colour().mix(palette.surface(), 0.35) : palette.notes();
        gc.setBackground(paints.color(ground));
        gc.fillRoundRectangle(box.x, box.y, box.width, box.height, 10, 10);
        gc.setClipping(box);
        if (card.covered()) {
            gc.setForeground(paints.color(ground.mix(palette.surface(), 0.45)));
            gc.setLineWidth(3);
            for (int x = box.x - box.height; x < box.x + box.width; x += 16) {
                gc.drawLine(x, box.y + box.height, x + box.height, box.y);
            }
            gc.setLineWidth(1);
        } else {
            face(gc, card, box, palette.ink().readableOn(ground, 7));
        }
        gc.setClipping((Rectangle) null);
    }

    private void face(GC gc, Scene.Card card, Rectangle box, Ink ink) {
        gc.setFont(paints.font(NAME));
        int foot = card.alias().isEmpty() ? 8 : gc.getFontMetrics().getHeight() + 10;
        gc.setForeground(paints.color(ink));
        if (!card.alias().isEmpty()) {
            gc.setBackground(paints.color(card.colour()));
            int y = box.y + box.height - foot + 4;
            gc.fillOval(box.x + 10, y + 3, 10, 10);
            gc.drawText(ProjectorStrip.fitting(gc, card.alias(), box.width - 36), box.x + 26, y,
                    SWT.DRAW_TRANSPARENT);
        }
        TextLayout text = new TextLayout(canvas.getDisplay());
        text.setFont(paints.font(WORDS));
        text.setWidth(box.width - 20);
        text.setText(card.text());
        gc.setClipping(box.x, box.y, box.width, box.height - foot);
        text.draw(gc, box.x + 10, box.y + 8);
        text.dispose();
    }

    private void bars(GC gc, Rectangle area) {
        int most = Math.max(1, scene.bars().stream().mapToInt(Scene.Bar::votes).max().orElse(1));
        int y = area.y;
        for (Scene.Bar bar : scene.bars()) {
            gc.setFont(paints.font(WORDS));
            int height = gc.getFontMetrics().getHeight();
            if (y + height + BAR > area.y + area.height) {
                return;
            }
            String votes = String.valueOf(bar.votes());
            Point size = gc.textExtent(votes);
            gc.setForeground(paints.color(palette.ink()));
            gc.drawText(ProjectorStrip.fitting(gc, bar.name(), area.width - size.x - PAD), area.x, y,
                    SWT.DRAW_TRANSPARENT);
            gc.drawText(votes, area.x + area.width - size.x, y, SWT.DRAW_TRANSPARENT);
            y += height + 3;
            gc.setBackground(paints.color(palette.hairline()));
            gc.fillRoundRectangle(area.x, y, area.width, BAR, 6, 6);
            gc.setBackground(paints.color(palette.accent()));
            gc.fillRoundRectangle(area.x, y, area.width * bar.votes() / most, BAR, 6, 6);
            y += BAR + GAP + 4;
        }
    }

    private void feelings(GC gc, Rectangle area) {
        int y = area.y;
        for (Scene.Feeling feeling : scene.feelings()) {
            gc.setFont(paints.font(WORDS));
            int height = gc.getFontMetrics().getHeight();
            if (y + height + 3 * BAR > area.y + area.height) {
                return;
            }
            gc.setForeground(paints.color(palette.ink()));
            String said = feeling.persona().isEmpty() ? feeling.name() : feeling.name() + ", " + feeling.persona();
            gc.drawText(ProjectorStrip.fitting(gc, said, area.width), area.x, y, SWT.DRAW_TRANSPARENT);
            y += height + 4;
            scale(gc, feeling, new Rectangle(area.x + BAR, y, area.width - 2 * BAR, BAR));
            y += 2 * BAR + GAP + 4;
        }
    }

    /** Paints the average as a dot on the scale, and the spread as the band in which most of the answers are. */
    private void scale(GC gc, Scene.Feeling feeling, Rectangle line) {
        int middle = line.y + line.height / 2;
        gc.setForeground(paints.color(palette.muted()));
        gc.drawLine(line.x, middle, line.x + line.width, middle);
        for (int score = -2; score <= 2; score++) {
            int x = at(line, score);
            gc.drawLine(x, middle - 4, x, middle + 4);
        }
        Ink ink = feeling.mean() < 0 ? palette.negative() : palette.positive();
        gc.setBackground(paints.color(ink));
        feeling.spread().ifPresent(spread -> {
            gc.setAlpha(90);
            int from = at(line, Math.max(-2, feeling.mean() - spread));
            int to = at(line, Math.min(2, feeling.mean() + spread));
            gc.fillRoundRectangle(from, middle - 5, Math.max(2, to - from), 10, 6, 6);
            gc.setAlpha(255);
        });
        gc.fillOval(at(line, feeling.mean()) - 8, middle - 8, 16, 16);
        gc.setFont(paints.font(NAME));
        gc.setForeground(paints.color(palette.muted()));
        String said = feeling.spread().isPresent()
                ? messages.get("board_feeling", number(feeling.mean()), number(feeling.spread().get()),
                        feeling.voters())
                : messages.get("board_feelingFew", number(feeling.mean()), feeling.voters());
        gc.drawText(said, line.x, middle + 9, SWT.DRAW_TRANSPARENT);
    }

    private static int at(Rectangle line, double score) {
        return (int) Math.round(line.x + (score + 2) / 4 * line.width);
    }

    private static String number(double value) {
        return "%.1f".formatted(value).replace('-', '\u2212');
    }
}
