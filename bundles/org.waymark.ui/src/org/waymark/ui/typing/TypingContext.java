package org.waymark.ui.typing;

import java.util.Map;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.AbstractSourceProvider;
import org.eclipse.ui.ISources;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.services.IServiceLocator;

/**
 * Tracks whether the focus is in a text field: on the map, in the tree, in a table, in the properties. Then the keys
 * for undo, delete and the clipboard apply to the text and never to the model; the tool bar buttons apply to the model,
 * as everywhere.
 */
public final class TypingContext extends AbstractSourceProvider {

    /** The variable, {@code true} while a text field has the focus, and the context of the key bindings. */
    public static final String TYPING = "org.waymark.ui.typing";

    private final Listener focus = this::focused;
    private Display display;
    private IContextService contexts;
    private IContextActivation keys;
    private boolean typing;

    @Override
    public void initialize(IServiceLocator locator) {
        display = Display.getCurrent();
        contexts = locator.getService(IContextService.class);
        display.addFilter(SWT.FocusIn, focus);
        display.addFilter(SWT.FocusOut, focus);
    }

    private void focused(Event event) {
        Optional<Control> field = event.type == SWT.FocusIn ? field(event.widget) : Optional.empty();
        if (field.orElse(null) instanceof Text text) {
            TextHistory.attend(text);
        }
        if (typing != field.isPresent()) {
            typing = field.isPresent();
            if (typing) {
                keys = contexts.activateContext(TYPING);
            } else {
                contexts.deactivateContext(keys);
            }
            fireSourceChanged(ISources.ACTIVE_SITE, TYPING, typing);
        }
    }

    /** Returns the widget if it is a text field. */
    static Optional<Control> field(Object widget) {
        return switch (widget) {
            case Text text -> Optional.of(text);
            case Spinner spinner -> Optional.of(spinner);
            case Combo combo when (combo.getStyle() & SWT.READ_ONLY) == 0 -> Optional.of(combo);
            case null, default -> Optional.empty();
        };
    }

    @Override
    public Map<String, Object> getCurrentState() {
        return Map.of(TYPING, typing);
    }

    @Override
    public String[] getProvidedSourceNames() {
        return new String[]{TYPING};
    }

    @Override
    public void dispose() {
        if (!display.isDisposed()) {
            display.removeFilter(SWT.FocusIn, focus);
            display.removeFilter(SWT.FocusOut, focus);
        }
    }
}
