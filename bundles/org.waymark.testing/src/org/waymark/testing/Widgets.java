package org.waymark.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** Finds visible widgets and reads their texts. All methods must be called on the UI thread. */
public final class Widgets {

    private static final int MODAL = SWT.APPLICATION_MODAL | SWT.PRIMARY_MODAL | SWT.SYSTEM_MODAL;
    private static final int NAMED_AT_MOST = 40;

    private Widgets() {
    }

    /** Returns the root and everything visible below it, in order of creation, which is the reading order of forms. */
    public static List<Widget> visibleIn(Widget root) {
        List<Widget> found = new ArrayList<>();
        collect(root, found);
        return found;
    }

    private static void collect(Widget widget, List<Widget> found) {
        if (widget.isDisposed() || widget instanceof Control control && !control.isVisible()) {
            return;
        }
        found.add(widget);
        Item[] items = switch (widget) {
            case ToolBar bar -> bar.getItems();
            case TabFolder folder -> folder.getItems();
            case CTabFolder folder -> folder.getItems();
            default -> new Item[0];
        };
        found.addAll(Arrays.asList(items));
        if (widget instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                if (!(child instanceof Shell)) {
                    collect(child, found);
                }
            }
        }
    }

    /**
     * Returns the shell the user works in: the newest modal dialog if there is one, else the active shell, else the
     * window.
     */
    static Shell frontShell() {
        List<Shell> shells = shells();
        for (Shell shell : shells.reversed()) {
            if ((shell.getStyle() & MODAL) != 0) {
                return shell;
            }
        }
        Shell active = UiThread.display().getActiveShell();
        return active != null && active.isVisible() ? active : windowShell();
    }

    static Shell windowShell() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window != null) {
            return window.getShell();
        }
        return shells().stream().findFirst().orElseThrow(() -> new WidgetNotFoundException("no shell is open"));
    }

    /** Returns the visible shells, oldest first, children after their parents. */
    static List<Shell> shells() {
        return Arrays.stream(UiThread.display().getShells()).filter(s -> !s.isDisposed() && s.isVisible())
                .sorted(Comparator.comparingInt(Widgets::depth)).toList();
    }

    private static int depth(Shell shell) {
        int depth = 0;
        for (Composite parent = shell.getParent(); parent != null; parent = parent.getParent()) {
            depth++;
        }
        return depth;
    }

    static String openShells() {
        return "open shells: " + shells().stream().map(s -> "'" + s.getText() + "'").collect(Collectors.joining(", "));
    }

    /** Returns the text of a widget without the mark of its mnemonic; empty for a widget without a text. */
    public static String text(Widget widget) {
        return plain(switch (widget) {
            case Button button -> button.getText();
            case Label label -> label.getText();
            case CLabel label -> label.getText();
            case Text text -> text.getText();
            case StyledText text -> text.getText();
            case Combo combo -> combo.getText();
            case CCombo combo -> combo.getText();
            case Spinner spinner -> spinner.getText();
            case Link link -> link.getText();
            case Group group -> group.getText();
            case Shell shell -> shell.getText();
            case Item item -> item.getText();
            default -> "";
        });
    }

    static String tooltip(Widget widget) {
        String tooltip = switch (widget) {
            case Control control -> control.getToolTipText();
            case ToolItem item -> item.getToolTipText();
            case TabItem item -> item.getToolTipText();
            case CTabItem item -> item.getToolTipText();
            default -> null;
        };
        return tooltip == null ? "" : tooltip;
    }

    /** Returns a label without the mark of its mnemonic and without its shortcut. */
    static String plain(String label) {
        if (label == null) {
            return "";
        }
        int tab = label.indexOf('\t');
        String text = tab < 0 ? label : label.substring(0, tab);
        return text.replaceAll("&(.)", "$1");
    }

    static boolean enabled(Widget widget) {
        return switch (widget) {
            case Control control -> control.isEnabled();
            case ToolItem item -> item.isEnabled();
            default -> !widget.isDisposed();
        };
    }

    static String describe(Widget widget) {
        if (widget.isDisposed()) {
            return "a disposed " + widget.getClass().getSimpleName();
        }
        String text = text(widget);
        String tooltip = tooltip(widget);
        String shown = text.length() > 60 ? text.substring(0, 60) + "..." : text;
        return widget.getClass().getSimpleName() + (shown.isEmpty() ? "" : " '" + shown + "'")
                + (tooltip.isEmpty() ? "" : " (tooltip '" + tooltip + "')") + (enabled(widget) ? "" : " (disabled)");
    }

    static String describe(Stream<? extends Widget> widgets) {
        List<String> names = widgets.map(Widgets::describe).toList();
        String listed = names.stream().limit(NAMED_AT_MOST).collect(Collectors.joining(", "));
        return names.isEmpty() ? "nothing" : names.size() > NAMED_AT_MOST ? listed + ", ..." : listed;
    }
}
