package org.waymark.ui.persona;

import java.util.List;
import java.util.Optional;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.waymark.core.layout.Box;
import org.waymark.core.layout.Palette;
import org.waymark.core.layout.report.PersonaCard;
import org.waymark.core.layout.report.PersonaField;
import org.waymark.core.text.Messages;
import org.waymark.ui.paint.ScrolledPage;
import org.waymark.ui.paint.Paints;
import org.waymark.ui.widgets.CanvasScroll;
import org.waymark.ui.widgets.SpokenList;

/** Shows the card, scrolls it, and moves a frame from text to text by mouse and keyboard. */
final class CardCanvas {

    private static final int EDGE = 16;

    /** Receives what is done with the text in the frame. */
    interface Listener {

        /** @param typed a first character; empty to edit the text there is */
        void edit(PersonaField field, String typed);

        void clear(PersonaField field);

        /** Returns a text with its title in words. */
        String spoken(PersonaField field);
    }

    private final Canvas canvas;
    private final CanvasScroll scroll;
    private final Paints paints;
    private final ScrolledPage page;
    private final Listener listener;
    private Optional<PersonaCard> shown = Optional.empty();
    private Palette palette = Palette.LIGHT;
    private int current;
    private int hovered = -1;

    CardCanvas(Composite parent, Paints paints, Listener listener) {
        this.paints = paints;
        this.listener = listener;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.V_SCROLL | SWT.H_SCROLL | SWT.NO_BACKGROUND);
        canvas.addListener(SWT.Paint, this::paint);
        scroll = new CanvasScroll(canvas, this::wanted, () -> 0);
        page = new ScrolledPage(canvas, scroll, paints);
        canvas.addListener(SWT.KeyDown, this::key);
        canvas.addListener(SWT.MouseDown, event -> {
            // the field of a text is a child, which would keep the focus
            canvas.forceFocus();
            go(at(event));
        });
        canvas.addListener(SWT.MouseDoubleClick, event -> {
            if (event.button == 1 && at(event) >= 0) {
                edit("");
            }
        });
        canvas.addListener(SWT.MouseMove, event -> hover(at(event)));
        canvas.addListener(SWT.MouseExit, event -> hover(-1));
        new SpokenList(canvas, () -> Messages.of(CardCanvas.class).get("persona_spoken"), () -> fields().size(),
                item -> listener.spoken(fields().get(item)), () -> current).install();
    }

    Canvas control() {
        return canvas;
    }

    List<PersonaField> fields() {
        return shown.map(PersonaCard::fields).orElse(List.of());
    }

    /** Returns the text in the frame. */
    Optional<PersonaField> current() {
        return current >= 0 && current < fields().size() ? Optional.of(fields().get(current)) : Optional.empty();
    }

    void show(PersonaCard card, Palette colours) {
        shown = Optional.of(card);
        palette = colours;
        current = Math.clamp(current, 0, Math.max(0, card.fields().size() - 1));
        hovered = -1;
        canvas.setBackground(paints.color(card.page().canvas()));
        scroll.fit();
        canvas.redraw();
    }

    /** Returns the place of a text in pixels of the canvas. */
    Rectangle place(PersonaField field) {
        Box box = field.box();
        return new Rectangle((int) box.x() - scroll.x(), (int) box.y() - scroll.y(), (int) Math.ceil(box.width()),
                (int) Math.ceil(box.height()));
    }

    private void paint(Event event) {
        SWTGraphics graphics = new SWTGraphics(event.gc);
        try {
            page.paint(graphics, event, shown.map(PersonaCard::page));
            if (hovered >= 0 && hovered < fields().size()) {
                ring(graphics, fields().get(hovered), 1);
            }
            if (canvas.isFocusControl()) {
                current().ifPresent(it -> ring(graphics, it, 2));
            }
        } finally {
            graphics.dispose();
        }
    }

    private void ring(SWTGraphics graphics, PersonaField field, int width) {
        graphics.setAntialias(SWT.ON);
        graphics.setForegroundColor(paints.color(palette.accent()));
        graphics.setLineWidth(width);
        Rectangle box = place(field);
        box.expand(4, 2);
        graphics.drawRoundRectangle(box, 8, 8);
    }

    private void key(Event event) {
        if ((event.stateMask & (SWT.MOD1 | SWT.MOD3)) != 0) {
            return;
        }
        switch (event.keyCode) {
            case SWT.ARROW_DOWN, SWT.ARROW_RIGHT -> go(Math.min(current + 1, fields().size() - 1));
            case SWT.ARROW_UP, SWT.ARROW_LEFT -> go(Math.max(current - 1, 0));
            case SWT.HOME -> go(0);
            case SWT.END -> go(fields().size() - 1);
            case SWT.PAGE_DOWN -> scroll.to(scroll.x(), scroll.y() + scroll.room() * 9 / 10);
            case SWT.PAGE_UP -> scroll.to(scroll.x(), scroll.y() - scroll.room() * 9 / 10);
            case SWT.CR, SWT.KEYPAD_CR, SWT.F2 -> edit("");
            case SWT.DEL, SWT.BS -> current().ifPresent(listener::clear);
            default -> {
                if (event.character < ' ' || event.character == SWT.DEL) {
                    return;
                }
                edit(String.valueOf(event.character));
            }
        }
        event.doit = false;
    }

    /** Edits the text in the frame. */
    void edit(String typed) {
        current().ifPresent(field -> listener.edit(field, typed));
    }

    /** Puts the frame around a text and reveals it. */
    void go(int index) {
        if (index < 0 || index >= fields().size()) {
            return;
        }
        current = index;
        Box box = fields().get(index).box();
        int height = canvas.getClientArea().height;
        if (box.y() - EDGE < scroll.y()) {
            scroll.to(scroll.x(), (int) box.y() - EDGE);
        } else if (box.bottom() + EDGE > scroll.y() + height) {
            scroll.to(scroll.x(), (int) box.bottom() + EDGE - height);
        }
        canvas.getAccessible().setFocus(index);
        canvas.redraw();
    }

    int currentIndex() {
        return current;
    }

    private void hover(int index) {
        if (index != hovered) {
            hovered = index;
            canvas.setCursor(index < 0 ? null : canvas.getDisplay().getSystemCursor(SWT.CURSOR_IBEAM));
            canvas.setToolTipText(index < 0 ? null : fields().get(index).title());
            canvas.redraw();
        }
    }

    private int at(Event event) {
        return shown.map(it -> it.at(event.x + scroll.x(), event.y + scroll.y())).orElse(-1);
    }

    private Point wanted() {
        return ScrolledPage.size(shown.map(PersonaCard::page));
    }
}
