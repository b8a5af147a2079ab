package org.waymark.ui.map.typing;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.common.command.Command;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.swt.SWT;
import org.waymark.core.layout.FontSpec;
import org.waymark.core.layout.Palette;
import org.waymark.core.mapgrid.Offer;
import org.waymark.ui.map.typing.CellField.End;
import org.waymark.ui.session.Unfinished;

/** The text field that is open on the map, with what its text is for. */
final class OpenField {

    private final MapSite site;
    private final Unfinished owner;
    private final Consumer<End> ended;
    private CellField field;
    private TextTarget target;

    /**
     * @param owner told to the session as the one who types
     * @param ended called when typing ends; the field is still open
     */
    OpenField(MapSite site, Unfinished owner, Consumer<End> ended) {
        this.site = site;
        this.owner = owner;
        this.ended = ended;
    }

    void open(TextTarget to, String typed, FontSpec font, Supplier<Rectangle> place) {
        close();
        target = to;
        field = new CellField(site.canvas(), to.text(), to.multiline(),
                text -> to.offers(text, site.session().domain()), place, ended);
        site.content().paints().ifPresent(paints -> {
            Palette palette = site.content().theme().palette();
            field.control().setFont(paints.font(font.scaled(zoom())));
            field.control().setBackground(paints.color(palette.surface()));
            field.control().setForeground(paints.color(palette.ink()));
        });
        field.control().addListener(SWT.Modify, event -> site.session().typing(owner));
        field.open(typed);
    }

    private double zoom() {
        return site.viewer().getProperty(ZoomManager.class.toString()) instanceof ZoomManager manager
                ? manager.getZoom()
                : 1;
    }

    boolean isOpen() {
        return field != null;
    }

    TextTarget target() {
        return target;
    }

    String value() {
        return field.value();
    }

    /** Returns the meaning of the text that is selected. */
    Optional<Offer> chosen() {
        return field.chosen();
    }

    /** Returns the edit for the text as it is now. */
    Command edit() {
        return chosen().map(Offer::edit).orElseGet(() -> target.write(value(), site.session().domain()));
    }

    void close() {
        if (field != null) {
            CellField closing = field;
            field = null;
            closing.close();
        }
    }

    void relocate() {
        if (field != null) {
            field.relocate();
        }
    }

    boolean takeFocus() {
        return field != null && field.control().setFocus();
    }
}
