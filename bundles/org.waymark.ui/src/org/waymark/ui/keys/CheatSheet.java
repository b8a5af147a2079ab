package org.waymark.ui.keys;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.waymark.ui.keys.KeyList.Key;
import org.waymark.ui.widgets.FramedPopup;

/** A popup with all keys in columns, as many as the screen has room for; closed by Esc or a click elsewhere. */
final class CheatSheet extends FramedPopup {

    private static final int MOST_COLUMNS = 4;
    private static final int LEAST_COLUMNS = 3;
    private static final int WIDEST = 230;
    private static final int NARROWEST = 150;
    private static final int BETWEEN = 32;
    private static final int BESIDE = 16;
    private static final int EDGE = 80;
    private static final int SCROLLED = 40;
    private static final int LETTERS = 34;

    private final KeyList list = new KeyList(Locale.getDefault());
    private ScrolledComposite room;

    CheatSheet(Shell parent) {
        super(parent, "", null);
        setTitleText(list.title());
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        room = new ScrolledComposite(parent, SWT.V_SCROLL);
        Composite sheet = new Composite(room, SWT.NONE);
        Rectangle screen = getParentShell().getMonitor().getClientArea();
        List<List<String>> columns = columns(list.groups(), MOST_COLUMNS);
        int left = textWidth(sheet, columns, screen.width - EDGE);
        if (left < NARROWEST) {
            columns = columns(list.groups(), LEAST_COLUMNS);
            left = textWidth(sheet, columns, screen.width - EDGE);
        }
        int width = Math.clamp(left, NARROWEST, WIDEST);
        GridLayoutFactory.swtDefaults().numColumns(columns.size()).spacing(BETWEEN, 0).margins(10, 8).applyTo(sheet);
        for (List<String> groups : columns) {
            Composite column = new Composite(sheet, SWT.NONE);
            GridLayoutFactory.fillDefaults().numColumns(2).spacing(BESIDE, 4).applyTo(column);
            GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(column);
            groups.forEach(group -> group(column, group, list.keys(group), width));
        }
        Point size = sheet.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        sheet.setSize(size);
        room.setContent(sheet);
        int height = Math.min(size.y, screen.height - EDGE);
        int bar = height < size.y ? room.getVerticalBar().getSize().x : 0;
        GridDataFactory.fillDefaults().grab(true, true).hint(size.x + bar, height).applyTo(room);
        room.getVerticalBar().setIncrement(SCROLLED);
        room.addListener(SWT.KeyDown, this::scroll);
        return room;
    }

    /** Returns the width of the explanations with which all columns fit beside each other. */
    private int textWidth(Control control, List<List<String>> columns, int available) {
        GC gc = new GC(control);
        int keys = columns.stream().mapToInt(groups -> groups.stream().flatMap(group -> list.keys(group).stream())
                .mapToInt(key -> gc.textExtent(list.keysOf(key)).x).max().orElse(0)).sum();
        gc.dispose();
        return (available - keys - columns.size() * (BETWEEN + BESIDE)) / columns.size();
    }

    private void scroll(Event event) {
        int by = switch (event.keyCode) {
            case SWT.ARROW_DOWN -> SCROLLED;
            case SWT.ARROW_UP -> -SCROLLED;
            case SWT.PAGE_DOWN, ' ' -> room.getClientArea().height;
            case SWT.PAGE_UP -> -room.getClientArea().height;
            default -> 0;
        };
        room.setOrigin(0, room.getOrigin().y + by);
    }

    @Override
    protected Control getFocusControl() {
        return room;
    }

    /** Returns groups in order, divided so that the longest column is as short as possible. */
    private List<List<String>> columns(List<String> groups, int count) {
        List<List<String>> best = List.of(groups);
        for (int i = 1; count > 1 && i < groups.size(); i++) {
            List<List<String>> now = Stream.concat(Stream.of(groups.subList(0, i)),
                    columns(groups.subList(i, groups.size()), count - 1).stream()).toList();
            best = longest(now) < longest(best) ? now : best;
        }
        return best;
    }

    private int longest(List<List<String>> columns) {
        return columns.stream().mapToInt(c -> c.stream().mapToInt(this::lines).sum()).max().orElse(0);
    }

    private int lines(String group) {
        return 2 + list.keys(group).stream().mapToInt(key -> Math.ceilDiv(list.explanation(key).length(), LETTERS))
                .sum();
    }

    private void group(Composite column, String group, List<Key> keys, int width) {
        Label title = new Label(column, SWT.NONE);
        title.setText(list.title(group));
        title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        GridDataFactory.fillDefaults().span(2, 1).indent(0, 8).applyTo(title);
        for (Key key : keys) {
            Label keysLabel = new Label(column, SWT.NONE);
            keysLabel.setText(list.keysOf(key));
            GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(keysLabel);
            Label text = new Label(column, SWT.WRAP);
            text.setText(list.explanation(key).replace("&", "&&"));
            GridDataFactory.fillDefaults().grab(true, false).hint(width, SWT.DEFAULT).applyTo(text);
        }
    }
}
