package org.waymark.testing.tests;

import java.util.List;
import java.util.Map;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;

/** One widget of each kind; the last line shows the last user action. */
public final class WidgetsView extends ViewPart {

    static final String ID = "org.waymark.testing.tests.widgets";

    private static final Map<String, List<String>> TREE = Map.of("", List.of("Fruit", "Trees"), "Fruit",
            List.of("Apple", "Pear"), "Pear", List.of("Conference"));

    private Label last;
    private Text name;

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(parent);
        new Label(parent, SWT.NONE).setText("&Name:");
        name = new Text(parent, SWT.BORDER);
        name.addListener(SWT.DefaultSelection, event -> say("entered " + name.getText()));
        new Label(parent, SWT.NONE).setText("Colour");
        Combo colour = new Combo(parent, SWT.READ_ONLY);
        colour.setItems("red", "green");
        colour.addListener(SWT.Selection, event -> say("chose " + colour.getText()));
        button(parent, SWT.PUSH, "&Apply");
        button(parent, SWT.CHECK, "Loud");
        button(parent, SWT.RADIO, "Left");
        button(parent, SWT.RADIO, "Right");
        new StyledText(parent, SWT.BORDER | SWT.MULTI).setText("long");
        createTable(parent);
        createTree(parent);
        last = new Label(parent, SWT.NONE);
        last.setText("nothing done");
        for (var child : parent.getChildren()) {
            GridDataFactory.fillDefaults().grab(true, false).applyTo(child);
        }
        getViewSite().getActionBars().getToolBarManager().add(action("Whistle"));
        getViewSite().getActionBars().getMenuManager().add(action("Shout"));
    }

    private void button(Composite parent, int style, String text) {
        Button button = new Button(parent, style);
        button.setText(text);
        button.addListener(SWT.Selection,
                event -> say(text.replace("&", "") + (button.getSelection() ? " on" : " pressed")));
    }

    private void createTable(Composite parent) {
        Table table = new Table(parent, SWT.FULL_SELECTION);
        new TableColumn(table, SWT.NONE).setText("City");
        new TableColumn(table, SWT.NONE).setText("Country");
        for (String[] row : new String[][]{{"Tver", "Russia"}, {"Bergen", "Norway"}}) {
            new TableItem(table, SWT.NONE).setText(row);
        }
        for (TableColumn column : table.getColumns()) {
            column.pack();
        }
        table.addListener(SWT.DefaultSelection, event -> say("opened " + ((TableItem) event.item).getText()));
    }

    private void createTree(Composite parent) {
        TreeViewer viewer = new TreeViewer(parent);
        viewer.setContentProvider(new TreeContent());
        viewer.setInput("");
        viewer.addSelectionChangedListener(event -> say("selected " + event.getStructuredSelection().toList()));
        viewer.addDoubleClickListener(event -> say("opened " + viewer.getStructuredSelection().toList()));
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(manager -> {
            MenuManager inner = new MenuManager("More");
            inner.add(action("Cut " + viewer.getStructuredSelection().getFirstElement()));
            manager.add(inner);
        });
        viewer.getTree().setMenu(menu.createContextMenu(viewer.getTree()));
    }

    private Action action(String text) {
        Action action = new Action(text) {
            @Override
            public void run() {
                say(getText());
            }
        };
        action.setToolTipText(text + " now");
        return action;
    }

    private void say(String text) {
        last.setText(text);
    }

    @Override
    public void setFocus() {
        name.setFocus();
    }

    private static final class TreeContent implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object input) {
            return getChildren(input);
        }

        @Override
        public Object[] getChildren(Object element) {
            return TREE.getOrDefault(element, List.of()).toArray();
        }

        @Override
        public Object getParent(Object element) {
            return null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return TREE.containsKey(element);
        }
    }
}
