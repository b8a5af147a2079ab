package org.waymark.ui.map.parts;

import java.util.Optional;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.tools.CellEditorLocator;
import org.eclipse.gef.tools.DirectEditManager;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.waymark.core.layout.Box;
import org.waymark.core.layout.InPlaceEdit;
import org.waymark.ui.session.PortfolioSession;
import org.waymark.ui.typing.TypedCell;

/**
 * Editing a text where it stands on the map, in its own type. Enter takes it over, Shift+Enter breaks the line where the
 * text may have several, Esc leaves it as it was.
 */
final class InPlaceEditor extends DirectEditManager {

    private static final int MARGIN = 4;

    private final ElementPart part;
    private final InPlaceEdit edit;

    InPlaceEditor(ElementPart part) {
        super(part, TypedCell.class, new Place(part));
        this.part = part;
        this.edit = part.placed().edit().orElseThrow();
    }

    @Override
    protected CellEditor createCellEditorOn(Composite parent) {
        return new TypedCell(parent, SWT.MULTI | SWT.WRAP, this::session) {
            @Override
            protected Control createControl(Composite composite) {
                Control control = super.createControl(composite);
                control.addListener(SWT.KeyDown, event -> {
                    boolean enter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
                    if (enter && !((event.stateMask & SWT.SHIFT) != 0 && edit.multiline())) {
                        event.doit = false;
                        finish();
                    }
                });
                return control;
            }
        };
    }

    private Optional<PortfolioSession> session() {
        return Optional.ofNullable((PortfolioSession) part.getViewer().getProperty(PortfolioSession.class.getName()));
    }

    @Override
    protected void initCellEditor() {
        Object value = edit.owner().eGet(edit.feature());
        Text text = (Text) getCellEditor().getControl();
        double zoom = zoom(part);
        part.content().paints().ifPresent(paints -> text.setFont(paints.font(edit.font().scaled(zoom))));
        part.content().paints().ifPresent(paints -> {
            text.setBackground(paints.color(part.content().theme().palette().surface()));
            text.setForeground(paints.color(part.content().theme().palette().ink()));
        });
        getCellEditor().setValue(value == null ? "" : value.toString());
        text.selectAll();
        text.addListener(SWT.Modify, event -> new Place(part).relocate(getCellEditor()));
    }

    private static double zoom(ElementPart part) {
        return part.getViewer().getProperty(ZoomManager.class.toString()) instanceof ZoomManager zoom
                ? zoom.getZoom()
                : 1;
    }

    /** Over the text, growing downwards with what is typed. */
    private record Place(ElementPart part) implements CellEditorLocator {

        @Override
        public void relocate(CellEditor editor) {
            Text text = (Text) editor.getControl();
            Box box = part.placed().edit().map(InPlaceEdit::box).orElse(part.placed().bounds());
            Rectangle place = new Rectangle(part.partFigure().box().x + (int) box.x(),
                    part.partFigure().box().y + (int) box.y(), (int) Math.ceil(box.width()),
                    (int) Math.ceil(box.height()));
            part.getFigure().translateToAbsolute(place);
            int width = Math.max(place.width, 60) + 2 * MARGIN;
            Point wanted = text.computeSize(width, SWT.DEFAULT);
            text.setBounds(place.x - MARGIN, place.y - MARGIN, width, Math.max(wanted.y, place.height + 2 * MARGIN));
        }
    }
}
