package org.waymark.testing;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;

/** The common methods of editors and views. */
public abstract class PartBot {

    private final IWorkbenchPartReference reference;

    PartBot(IWorkbenchPartReference reference) {
        this.reference = reference;
    }

    public IWorkbenchPartReference getReference() {
        return reference;
    }

    public String getTitle() {
        return UiThread.call(reference::getPartName);
    }

    public String getId() {
        return reference.getId();
    }

    /** Returns the part; use it on the UI thread only. */
    public <T> T part(Class<T> type) {
        IWorkbenchPart part = UiThread.call(() -> reference.getPart(true));
        if (type.isInstance(part)) {
            return type.cast(part);
        }
        throw new WidgetNotFoundException("'" + getTitle() + "' is no " + type.getSimpleName() + " but "
                + (part == null ? "could not be opened" : part.getClass().getName()));
    }

    /**
     * Returns the part's adapter.
     *
     * @throws WidgetNotFoundException if it has none of this type
     */
    public <T> T adapter(Class<T> type) {
        T adapter = UiThread.call(() -> reference.getPart(true).getAdapter(type));
        if (adapter == null) {
            throw new WidgetNotFoundException("'" + getTitle() + "' has no adapter " + type.getSimpleName());
        }
        return adapter;
    }

    /** Activates the part. */
    public void show() {
        UiThread.act(() -> page().activate(reference.getPart(true)));
    }

    public void setFocus() {
        show();
        UiThread.act(() -> reference.getPart(true).setFocus());
    }

    public boolean isActive() {
        return UiThread.call(() -> page().getActivePart() == reference.getPart(false));
    }

    /** Returns a bot for the content of the part. */
    public Bot bot() {
        return new Bot(this::control);
    }

    public ToolItemBot toolbarButton(String tooltip) {
        return new Bot(() -> {
            if (model().getToolbar() != null && model().getToolbar().getWidget() instanceof Control bar) {
                return bar;
            }
            return control();
        }).toolbarButtonWithTooltip(tooltip);
    }

    Control control() {
        if (model().getWidget() instanceof Control control) {
            return control;
        }
        throw new WidgetNotFoundException("'" + reference.getPartName() + "' shows nothing yet");
    }

    final MPart model() {
        return reference.getPart(true).getSite().getService(MPart.class);
    }

    final IWorkbenchPage page() {
        return reference.getPage();
    }

    @Override
    public String toString() {
        return getClass().getSimpleName() + " '" + getTitle() + "'";
    }
}
