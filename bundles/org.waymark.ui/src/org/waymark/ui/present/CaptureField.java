package org.waymark.ui.present;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.emf.common.command.Command;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.waymark.core.layout.FontSpec;
import org.waymark.core.layout.Palette;
import org.waymark.core.mapgrid.Offer;
import org.waymark.core.text.Lines;
import org.waymark.core.text.Messages;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.ui.elements.ElementTexts;
import org.waymark.ui.paint.Paints;
import org.waymark.ui.session.PortfolioSession;
import org.waymark.ui.typing.OfferList;

/** The field in which something is written down during a presentation: Enter keeps it, Esc does not. */
final class CaptureField {

    private static final int WIDTH = 620;
    private static final int ABOVE = 24;
    private static final FontSpec WORDS = FontSpec.regular(20);
    private static final FontSpec NAME = FontSpec.bold(15);

    private final Composite parent;
    private final PortfolioSession session;
    private final Capture kind;
    private final Touchpoint at;
    private final Composite frame;
    private final Text text;
    private final OfferList list;
    private final Consumer<Optional<Command>> done;

    /** @param done called once, with the edit or without one; the field is closed then */
    CaptureField(Composite parent, Paints paints, Palette palette, PortfolioSession session, Capture kind,
            Touchpoint at, Consumer<Optional<Command>> done) {
        this.parent = parent;
        this.session = session;
        this.kind = kind;
        this.at = at;
        this.done = done;
        frame = new Composite(parent, SWT.BORDER);
        frame.setBackground(paints.color(palette.surface()));
        GridLayout layout = new GridLayout();
        layout.marginWidth = 14;
        layout.marginHeight = 10;
        frame.setLayout(layout);
        Label label = new Label(frame, SWT.WRAP);
        label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        label.setText(Messages.of(CaptureField.class).get("capture_" + kind.name().toLowerCase(java.util.Locale.ROOT),
                new ElementTexts().of(at)).replace("&", "&&"));
        label.setFont(paints.font(NAME));
        label.setBackground(paints.color(palette.surface()));
        label.setForeground(paints.color(palette.muted()));
        text = new Text(frame, SWT.BORDER);
        text.setFont(paints.font(WORDS));
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        list = new OfferList(parent, this::enter);
        text.addListener(SWT.KeyDown, this::key);
        text.addListener(SWT.Traverse, event -> event.doit = false);
        text.addListener(SWT.Modify, event -> offer());
        place();
        text.setFocus();
    }

    private void place() {
        Rectangle area = parent.getClientArea();
        int width = Math.min(WIDTH, area.width - 2 * ABOVE);
        Point size = frame.computeSize(width, SWT.DEFAULT);
        frame.setBounds((area.width - width) / 2, area.height - StatusLine.HEIGHT - ABOVE - size.y, width, size.y);
        frame.moveAbove(null);
        frame.layout();
    }

    private void offer() {
        List<Offer> offers = value().isEmpty() ? List.of() : kind.offers(value(), at, session.domain());
        list.show(offers, frame.getBounds());
    }

    private String value() {
        return Lines.joined(text.getText()).strip();
    }

    private void key(Event event) {
        switch (event.keyCode) {
            case SWT.ARROW_DOWN, SWT.ARROW_UP -> event.doit = !list.move(event.keyCode == SWT.ARROW_DOWN ? 1 : -1);
            case SWT.CR, SWT.KEYPAD_CR -> {
                event.doit = false;
                enter();
            }
            case SWT.ESC -> {
                event.doit = false;
                end(Optional.empty());
            }
            default -> {
                // typed into the field
            }
        }
    }

    private void enter() {
        if (!list.isEmpty() && list.selected().isEmpty()) {
            text.getDisplay().beep();
            return;
        }
        end(value().isEmpty()
                ? Optional.empty()
                : Optional.of(list.selected().map(Offer::edit)
                        .orElseGet(() -> kind.write(value(), at, session.domain()))));
    }

    private void end(Optional<Command> edit) {
        list.close();
        frame.dispose();
        done.accept(edit.filter(Command::canExecute));
    }
}
