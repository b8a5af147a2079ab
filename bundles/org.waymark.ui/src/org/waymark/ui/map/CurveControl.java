package org.waymark.ui.map;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.waymark.core.mapgrid.CurveFocus;
import org.waymark.core.text.Lines;
import org.waymark.model.cjm.Persona;
import org.waymark.model.cjm.Viewpoint;
import org.waymark.ui.map.typing.CurveNames;

/** Shows the curve whose scores are set by keys on the active map, in the status line, and selects another one. */
public final class CurveControl extends MapControl {

    private static final int WIDTH = 220;
    /** Width of the arrow that opens the menu, with the margins. */
    private static final int ARROW = 48;

    private final CurveNames names = new CurveNames();
    private List<Object> last = List.of();

    @Override
    protected Control createControl(Composite parent) {
        // the status line is laid out once, before the name is known
        Composite room = new Composite(parent, SWT.NONE) {
            @Override
            public Point computeSize(int width, int height, boolean changed) {
                return new Point(WIDTH, super.computeSize(width, height, changed).y);
            }
        };
        room.setLayout(new FillLayout());
        last = List.of();
        begin(new ToolBar(room, SWT.FLAT | SWT.RIGHT));
        return room;
    }

    @Override
    void choices(Menu menu, MapEditor map) {
        CurveFocus now = map.typing().curve();
        var personas = map.content().journey().getPersonas();
        Stream.concat(personas.stream().map(Optional::of), personas.isEmpty()
                ? Stream.of(Optional.<Persona>empty())
                : Stream.empty()).forEach(persona -> {
                    for (Viewpoint viewpoint : Viewpoint.VALUES) {
                        CurveFocus curve = new CurveFocus(persona, viewpoint);
                        MenuItem choice = new MenuItem(menu, SWT.RADIO);
                        choice.setText(names.of(curve).replace("&", "&&"));
                        choice.setSelection(curve.equals(now));
                        choice.addListener(SWT.Selection, event -> map.curve(curve));
                    }
                });
    }

    @Override
    void show(ToolItem shown, MapEditor map) {
        Optional<CurveFocus> curve = Optional.ofNullable(map).map(it -> it.typing().curve());
        List<Object> now = List.of(curve, curve.flatMap(CurveFocus::persona).map(Persona::getName));
        if (now.equals(last)) {
            // each step of zooming comes here, too
            return;
        }
        last = now;
        shown.getParent().setVisible(map != null);
        String name = curve.map(names::of).orElse("");
        shown.setText(fitting(name, shown.getParent()).replace("&", "&&"));
        shown.setToolTipText(name);
        shown.getParent().requestLayout();
    }

    /** Shortens a name to the room there is, as a bar does not show an item at all that is too wide. */
    private static String fitting(String name, ToolBar bar) {
        GC gc = new GC(bar);
        try {
            int length = name.length();
            while (length > 1 && gc.textExtent(Lines.shortened(name, length)).x > WIDTH - ARROW) {
                length--;
            }
            return Lines.shortened(name, length);
        } finally {
            gc.dispose();
        }
    }
}
