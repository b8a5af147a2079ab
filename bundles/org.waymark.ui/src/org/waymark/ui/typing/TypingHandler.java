package org.waymark.ui.typing;

import java.util.Locale;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.swt.widgets.Display;

/** Handles a command while a text field has the focus. The action is given after the class in plugin.xml. */
public final class TypingHandler extends AbstractHandler implements IExecutableExtension {

    private TextAction action = TextAction.COPY;

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        action = TextAction.valueOf(String.valueOf(data).toUpperCase(Locale.ROOT));
    }

    @Override
    public Object execute(ExecutionEvent event) {
        TypingContext.field(Display.getCurrent().getFocusControl()).ifPresent(action::run);
        return null;
    }
}
