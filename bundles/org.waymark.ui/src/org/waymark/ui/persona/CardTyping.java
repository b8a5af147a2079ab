package org.waymark.ui.persona;

import java.util.Optional;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.common.command.Command;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.waymark.core.JourneyException;
import org.waymark.core.layout.report.PersonaField;
import org.waymark.ui.paint.Paints;
import org.waymark.ui.session.PortfolioSession;
import org.waymark.ui.session.Unfinished;
import org.waymark.ui.widgets.Muted;

/** A text of the card while it is typed, in a field over its place. It is one step when it is left. */
final class CardTyping implements Unfinished {

    private static final int LEAST = 120;

    /** Receives the end of typing. */
    interface Listener {

        /** @param step number of texts to go on by; the next one is edited at once if there is any */
        void ended(int step);
    }

    private final CardCanvas card;
    private final PortfolioSession session;
    private final CardTexts texts;
    private final PersonaField field;
    private final Listener listener;
    private final Text text;
    private final Color plain;
    private boolean open = true;

    CardTyping(CardCanvas card, PortfolioSession session, CardTexts texts, PersonaField field, Listener listener) {
        this.card = card;
        this.session = session;
        this.texts = texts;
        this.field = field;
        this.listener = listener;
        text = new Text(card.control(), SWT.MULTI | SWT.WRAP);
        plain = text.getForeground();
    }

    /** Shows the field with its text, or with a first character in place of it. */
    void begin(String typed, Paints paints) {
        text.setFont(paints.font(field.font()));
        text.setText(typed.isEmpty() ? texts.text(field) : typed);
        text.setSelection(text.getCharCount());
        text.addListener(SWT.KeyDown, this::key);
        text.addListener(SWT.Traverse, event -> event.doit = false);
        text.addListener(SWT.Modify, event -> modified());
        text.addListener(SWT.FocusOut, event -> finish());
        place();
        text.setFocus();
        if (typed.isEmpty()) {
            text.selectAll();
        }
        session.typing(this);
    }

    private void place() {
        Rectangle box = card.place(field);
        int width = Math.max(LEAST, box.width);
        Point wanted = text.computeSize(width, SWT.DEFAULT);
        text.setBounds(box.x - 2, box.y - 2, Math.max(width, 1), Math.max(box.height + 4, wanted.y));
    }

    private void modified() {
        place();
        Optional<String> wrong = wrong();
        text.setForeground(wrong.isPresent() ? Muted.wrong(text) : plain);
        text.setToolTipText(wrong.orElse(null));
    }

    /** Returns the reason why the text is no value. */
    private Optional<String> wrong() {
        try {
            texts.edit(field, text.getText());
            return Optional.empty();
        } catch (JourneyException e) {
            return Optional.of(e.getMessage());
        }
    }

    private void key(Event event) {
        boolean control = (event.stateMask & (SWT.MOD1 | SWT.MOD3)) != 0;
        switch (event.keyCode) {
            case SWT.ESC -> end(false, 0);
            case SWT.CR, SWT.KEYPAD_CR -> {
                if ((event.stateMask & SWT.MOD3) != 0) {
                    return;
                }
                // Enter in a list goes on with the next entry
                end(true, texts.isEntry(field) && !control ? 1 : 0);
            }
            case SWT.TAB -> end(true, (event.stateMask & SWT.SHIFT) != 0 ? -1 : 1);
            default -> {
                return;
            }
        }
        event.doit = false;
    }

    private void end(boolean keep, int step) {
        if (!open || keep && wrong().isPresent()) {
            return;
        }
        boolean changed = keep && write();
        close();
        listener.ended(keep && (changed || step < 0 || !texts.isNew(field)) ? step : 0);
    }

    private boolean write() {
        Optional<Command> edit = typed();
        open = false;
        session.finished(this);
        edit.filter(Command::canExecute).ifPresent(session::execute);
        return edit.isPresent();
    }

    private void close() {
        open = false;
        session.finished(this);
        if (!text.isDisposed()) {
            boolean focused = text.isFocusControl();
            text.dispose();
            if (focused) {
                card.control().setFocus();
            }
        }
    }

    @Override
    public Optional<Command> typed() {
        try {
            return text.isDisposed() ? Optional.empty() : texts.edit(field, text.getText());
        } catch (JourneyException e) {
            return Optional.empty();
        }
    }

    /** Takes over what was typed; what is no value is dropped, as it was red before. */
    @Override
    public void finish() {
        if (open) {
            write();
            close();
            listener.ended(0);
        }
    }
}
