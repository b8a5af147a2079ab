package org.waymark.ui.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.menus.UIElement;
import org.eclipse.ui.part.IPageSite;
import org.waymark.ui.parts.Deletion;
import org.waymark.ui.session.EditContext;
import org.waymark.ui.session.UndoNames;

/**
 * The commands while the form has the focus. Undo first discards typed text. Delete, F2 and Alt+arrows apply to the
 * focused list, not to the element on the map.
 */
final class PageKeys {

    private final PropertiesPage page;
    private final IHandlerService handlers;
    private final List<IHandlerActivation> active = new ArrayList<>();

    PageKeys(IPageSite site, PropertiesPage page) {
        this.page = page;
        handlers = site.getService(IHandlerService.class);
        active.add(handlers.activateHandler("org.eclipse.ui.edit.undo", new Undo()));
        active.add(handlers.activateHandler("org.eclipse.ui.edit.delete", new Delete()));
        active.add(handlers.activateHandler("org.eclipse.ui.edit.rename", toList(e -> focused()
                .ifPresent(FieldEditor::edit))));
        active.add(handlers.activateHandler("org.waymark.ui.commands.shift", toList(e -> focused().ifPresent(
                editor -> editor.shift(Integer.parseInt(e.getParameter("org.waymark.ui.commands.shift.step")))))));
    }

    void dispose() {
        handlers.deactivateHandlers(active);
    }

    private static Optional<FieldEditor> focused() {
        return ElementForm.editorOf(Display.getCurrent().getFocusControl());
    }

    private static AbstractHandler toList(Consumer<ExecutionEvent> action) {
        return new AbstractHandler() {
            @Override
            public Object execute(ExecutionEvent event) {
                action.accept(event);
                return null;
            }
        };
    }

    private final class Undo extends AbstractHandler implements IElementUpdater {

        @Override
        public void setEnabled(Object context) {
            setBaseEnabled(page.pending().isPresent() || page.canUndo());
        }

        @Override
        public Object execute(ExecutionEvent event) {
            Optional<FieldEditor> typing = page.pending();
            typing.ifPresent(FieldEditor::revert);
            if (typing.isEmpty() && page.canUndo()) {
                EditContext.of(event).session().undo();
            }
            return null;
        }

        @Override
        public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
            UndoNames.of(element).undo();
        }
    }

    /** Deletes a row of a list for the key; the menu deletes what the part is about that the page belongs to. */
    private final class Delete extends AbstractHandler {

        @Override
        public Object execute(ExecutionEvent event) {
            boolean key = event.getTrigger() instanceof Event trigger && trigger.type == SWT.KeyDown;
            if (key) {
                focused().ifPresent(FieldEditor::delete);
            } else {
                page.part().ifPresent(Deletion::in);
            }
            return null;
        }
    }
}
