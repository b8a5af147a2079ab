package org.waymark.ui.tests;

import java.util.stream.Stream;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Walks through the controls of a window, whether they are in sight or not; on the UI thread. */
final class Controls {

    private Controls() {
    }

    /** Returns a control and all in it, from the outside in. */
    static Stream<Control> in(Control top) {
        return top instanceof Composite composite
                ? Stream.concat(Stream.of(top), Stream.of(composite.getChildren()).flatMap(Controls::in))
                : Stream.of(top);
    }

    /** Returns those of one kind. */
    static <C extends Control> Stream<C> in(Control top, Class<C> kind) {
        return in(top).filter(kind::isInstance).map(kind::cast);
    }
}
