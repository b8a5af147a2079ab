package org.waymark.testing;

import org.eclipse.swt.widgets.Shell;

/** A window or dialog. */
public final class ShellBot extends WidgetBot<Shell> {

    ShellBot(Shell shell) {
        super(shell);
    }

    /** Returns a bot for the content of this shell, in front or not. */
    public Bot bot() {
        return new Bot(this::widget);
    }

    /** Activates the shell and waits until the window manager has done so. */
    public ShellBot activate() {
        UiThread.act(() -> {
            widget().setMinimized(false);
            widget().forceActive();
            widget().forceFocus();
        });
        Wait.until(Conditions.that("shell '" + getText() + "' is active",
                () -> widget().getDisplay().getActiveShell() == widget()), Wait.PATIENCE);
        return this;
    }

    /** Closes the shell as its close button does; the product may ask and refuse. */
    public void close() {
        UiThread.act(widget()::close);
    }

    public boolean isOpen() {
        return UiThread.call(() -> !widget().isDisposed() && widget().isVisible());
    }

    @Override
    public boolean isActive() {
        return UiThread.call(() -> widget().getDisplay().getActiveShell() == widget());
    }

    @Override
    public String getText() {
        return UiThread.call(() -> widget().isDisposed() ? "(closed)" : widget().getText());
    }

    public void setSize(int width, int height) {
        UiThread.act(() -> widget().setSize(width, height));
    }

    public MenuBot menu(String text) {
        return new MenuBot("the menu bar of " + this, widget()::getMenuBar, java.util.List.of(text));
    }
}
