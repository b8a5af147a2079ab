package org.waymark.testing;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.Widget;

/**
 * Finds the visible widgets of one part of the screen: the front shell, a given shell, a view or an editor. Every
 * search waits for the widget. If it does not appear, the message lists the existing ones. Method names and semantics
 * are those of SWTBot. An index counts the matching widgets from 0.
 */
public class Bot {

    /** Key of the widget data that holds an id for tests. */
    public static final String ID = "org.eclipse.swtbot.widget.key";

    private final Callable<? extends Widget> scope;
    private final Duration patience;

    Bot(Callable<? extends Widget> scope) {
        this(scope, Wait.PATIENCE);
    }

    private Bot(Callable<? extends Widget> scope, Duration patience) {
        this.scope = scope;
        this.patience = patience;
    }

    /** Returns a bot for the same part of the screen with another timeout. */
    public Bot within(Duration otherPatience) {
        return new Bot(scope, otherPatience);
    }

    /** Returns a bot for the content of a widget. The function is called on the UI thread at each search. */
    public static Bot in(Callable<? extends Widget> scope) {
        return new Bot(scope);
    }

    /**
     * Waits for a widget of a type.
     *
     * @param what completes "no ... in" of the message
     */
    public <T extends Widget> T widget(Class<T> type, String what, Predicate<? super T> test, int index) {
        return waitForResult(() -> {
            List<T> found = widgets(type, test);
            return index < found.size() ? Optional.of(found.get(index)) : Optional.empty();
        }, () -> complaint(type, what, index));
    }

    public <T extends Widget> T widget(Class<T> type) {
        return widget(type, type.getSimpleName(), widget -> true, 0);
    }

    public <T extends Widget> T widgetWithId(Class<T> type, String id) {
        return widget(type, type.getSimpleName() + " with id '" + id + "'", w -> id.equals(w.getData(ID)), 0);
    }

    /** Returns the current number of visible widgets of a type without waiting. */
    public int count(Class<? extends Widget> type) {
        return UiThread.call(() -> widgets(type, widget -> true).size());
    }

    public TextBot text() {
        return text(0);
    }

    public TextBot text(int index) {
        return new TextBot(widget(Text.class, "text field " + index, w -> true, index));
    }

    public TextBot text(String content) {
        return new TextBot(widget(Text.class, "text field that says '" + content + "'", saying(content), 0));
    }

    /** Returns the first text field after the label, in order of creation. */
    public TextBot textWithLabel(String label) {
        return new TextBot(withLabel(Text.class, label));
    }

    public TextBot textWithMessage(String message) {
        return new TextBot(widget(Text.class, "text field with the message '" + message + "'",
                w -> message.equals(w.getMessage()), 0));
    }

    public StyledTextBot styledText() {
        return styledText(0);
    }

    public StyledTextBot styledText(int index) {
        return new StyledTextBot(widget(StyledText.class, "styled text " + index, w -> true, index));
    }

    public StyledTextBot styledTextWithLabel(String label) {
        return new StyledTextBot(withLabel(StyledText.class, label));
    }

    public ComboBot comboBox() {
        return comboBox(0);
    }

    public ComboBot comboBox(int index) {
        return new ComboBot(widget(Control.class, "combo box " + index, Bot::isCombo, index));
    }

    public ComboBot comboBoxWithLabel(String label) {
        return new ComboBot(labelled(label, Control.class, Bot::isCombo));
    }

    public SpinnerBot spinner() {
        return new SpinnerBot(widget(Spinner.class));
    }

    public SpinnerBot spinnerWithLabel(String label) {
        return new SpinnerBot(withLabel(Spinner.class, label));
    }

    public ButtonBot button(String text) {
        return button("button", SWT.PUSH, text);
    }

    public ButtonBot checkBox(String text) {
        return button("check box", SWT.CHECK, text);
    }

    public ButtonBot radio(String text) {
        return button("radio button", SWT.RADIO, text);
    }

    public ButtonBot toggleButton(String text) {
        return button("toggle button", SWT.TOGGLE, text);
    }

    public ButtonBot buttonWithTooltip(String tooltip) {
        return new ButtonBot(widget(Button.class, "button with the tooltip '" + tooltip + "'",
                w -> Widgets.tooltip(w).equals(tooltip), 0));
    }

    public LabelBot label(String text) {
        return new LabelBot(widget(Control.class, "label '" + text + "'",
                w -> (w instanceof Label || w instanceof CLabel) && Widgets.text(w).equals(text), 0));
    }

    public LabelBot label(int index) {
        return new LabelBot(widget(Control.class, "label " + index,
                w -> (w instanceof Label || w instanceof CLabel) && !Widgets.text(w).isEmpty(), index));
    }

    public LinkBot link() {
        return new LinkBot(widget(Link.class));
    }

    public ListBot list() {
        return new ListBot(widget(org.eclipse.swt.widgets.List.class));
    }

    public TreeBot tree() {
        return tree(0);
    }

    public TreeBot tree(int index) {
        return new TreeBot(widget(Tree.class, "tree " + index, w -> true, index));
    }

    public TableBot table() {
        return table(0);
    }

    public TableBot tableWithLabel(String label) {
        return new TableBot(withLabel(Table.class, label));
    }

    public TableBot table(int index) {
        return new TableBot(widget(Table.class, "table " + index, w -> true, index));
    }

    public TabItemBot tabItem(String text) {
        return new TabItemBot(widget(TabItem.class, "tab '" + text + "'", saying(text), 0));
    }

    public TabItemBot cTabItem(String text) {
        return new TabItemBot(widget(CTabItem.class, "tab '" + text + "'", saying(text), 0));
    }

    public ToolItemBot toolbarButton(String text) {
        return new ToolItemBot(widget(ToolItem.class, "tool bar button '" + text + "'", saying(text), 0));
    }

    /** Finds a tool bar button by its tooltip, with or without the shortcut that the workbench adds in brackets. */
    public ToolItemBot toolbarButtonWithTooltip(String tooltip) {
        return new ToolItemBot(widget(ToolItem.class, "tool bar button with the tooltip '" + tooltip + "'", w -> {
            String shown = Widgets.tooltip(w);
            return shown.equals(tooltip) || shown.startsWith(tooltip + " (") && shown.endsWith(")");
        }, 0));
    }

    /** Returns a menu of the menu bar of the shell. */
    public MenuBot menu(String text) {
        return new MenuBot("the menu bar", () -> {
            Widget root = scope.call();
            Shell shell = root instanceof Control control ? control.getShell() : Widgets.frontShell();
            return shell.getMenuBar() == null ? Widgets.windowShell().getMenuBar() : shell.getMenuBar();
        }, List.of(text));
    }

    public ShellBot shell(String title) {
        return new ShellBot(waitForResult(
                () -> Widgets.shells().reversed().stream().filter(s -> s.getText().equals(title)).findFirst(),
                () -> "no shell '" + title + "'; " + Widgets.openShells()));
    }

    public ShellBot activeShell() {
        return new ShellBot(UiThread.call(Widgets::frontShell));
    }

    public List<ShellBot> shells() {
        return UiThread.call(() -> Widgets.shells().stream().map(ShellBot::new).toList());
    }

    /** Returns a keyboard for the focused widget. */
    public Keyboard keyboard() {
        return Keyboard.focused();
    }

    public void waitUntil(Condition condition) {
        Wait.until(condition, patience);
    }

    public void waitUntil(Condition condition, long millis) {
        Wait.until(condition, Duration.ofMillis(millis));
    }

    /**
     * Polls on the UI thread until there is a result. The complaint is made on the UI thread and describes what was
     * there instead.
     */
    public <T> T waitForResult(Callable<Optional<T>> probe, Supplier<String> complaint) {
        return Wait.forResult(probe, complaint, patience);
    }

    /** Writes the whole screen as PNG. */
    public void captureScreenshot(Path file) {
        Screenshots.screen(file);
    }

    private ButtonBot button(String kind, int style, String text) {
        return new ButtonBot(widget(Button.class, kind + " '" + text + "'",
                w -> (w.getStyle() & style) != 0 && Widgets.text(w).equals(text), 0));
    }

    private <T extends Control> T withLabel(Class<T> type, String label) {
        return labelled(label, type, w -> true);
    }

    private <T extends Control> T labelled(String label, Class<T> type, Predicate<? super T> test) {
        return waitForResult(() -> Optional.ofNullable(after(label, type, test)),
                () -> complaint(type, type.getSimpleName() + " with the label '" + label + "'", 0) + "; labels: "
                        + Widgets.describe(widgets(Label.class, w -> !w.getText().isEmpty()).stream()));
    }

    /** Returns the first matching widget between the label and the next label. */
    private <T extends Control> T after(String label, Class<T> type, Predicate<? super T> test) throws Exception {
        boolean passed = false;
        for (Widget widget : Widgets.visibleIn(scope.call())) {
            boolean names = (widget instanceof Label || widget instanceof CLabel) && !Widgets.text(widget).isEmpty();
            if (names) {
                String text = Widgets.text(widget);
                passed = text.equals(label) || text.equals(label + ":");
            } else if (passed && type.isInstance(widget) && test.test(type.cast(widget))) {
                return type.cast(widget);
            }
        }
        return null;
    }

    private <T extends Widget> List<T> widgets(Class<T> type, Predicate<? super T> test) {
        try {
            return Widgets.visibleIn(scope.call()).stream().filter(type::isInstance).map(type::cast).filter(test)
                    .toList();
        } catch (Exception e) {
            throw UiThread.rethrown(e);
        }
    }

    private String complaint(Class<? extends Widget> type, String what, int index) {
        String same = Widgets.describe(widgets(type, w -> true).stream());
        String all = type == Control.class || !same.equals("nothing")
                ? ""
                : "; everything there: " + Widgets.describe(widgets(Control.class, w -> true).stream());
        return "no " + what + (index > 0 ? " (" + (index + 1) + " of them)" : "") + " in " + place() + "; there is "
                + same + all + "; " + Widgets.openShells();
    }

    private String place() {
        try {
            return Widgets.describe(Objects.requireNonNull(scope.call()));
        } catch (Exception e) {
            return "a place that is gone (" + e + ")";
        }
    }

    private <T extends Widget> Predicate<T> saying(String text) {
        return widget -> Widgets.text(widget).equals(text);
    }

    private static boolean isCombo(Widget widget) {
        return widget instanceof Combo || widget instanceof CCombo;
    }
}
