package org.waymark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.Test;
import org.waymark.core.layout.Ink;
import org.waymark.model.cjm.Journey;
import org.waymark.testing.UiThread;
import org.waymark.ui.explorer.ExplorerView;
import org.waymark.ui.parts.ViewIds;
import org.waymark.ui.preferences.Settings.Look;
import org.waymark.ui.widgets.Muted;

/** Texts of the window have the contrast that WCAG asks for, 4.5:1, in light and in dark. */
@DesktopTest
class ContrastTest {

    private static final double WANTED = 4.5;

    private final Desktop desktop;
    private final List<String> bad = new ArrayList<>();
    private int looked;

    ContrastTest(Desktop desktop) {
        this.desktop = desktop;
    }

    @Test
    void textsAreReadableInLightAndDark() {
        desktop.open("contact-centre.cjm");
        for (String view : List.of(ViewIds.PROBLEMS, ViewIds.VERSIONS, ViewIds.FIND, ViewIds.EXPLORER)) {
            desktop.bot().showView(view);
        }
        int turn = 0;
        for (Look look : List.of(Look.LIGHT, Look.DARK, Look.LIGHT)) {
            Desktop.look(look);
            // fields that are made in this look
            Journey journey = desktop.session().portfolio().getJourneys().getFirst();
            UiThread.act(() -> desktop.bot().viewById(ViewIds.EXPLORER).part(ExplorerView.class).viewer()
                    .setSelection(new StructuredSelection(journey.getStages().getFirst())));
            UiThread.act(() -> desktop.bot().viewById(ViewIds.EXPLORER).part(ExplorerView.class).viewer()
                    .setSelection(new StructuredSelection(journey)));
            desktop.settle();
            Pictures.take(desktop.shell(), "readable-" + ++turn + look + ".png");
            UiThread.act(() -> look(look, desktop.shell()));
        }
        assertEquals(List.of(), bad);
        assertTrue(looked > 60, "looked at " + looked + " texts");
    }

    private void look(Look look, Composite parent) {
        for (Control control : parent.getChildren()) {
            if (!control.isVisible()) {
                continue;
            }
            switch (control) {
                case Label label when !label.getText().isBlank() -> check(look, label.getText(), label);
                case CLabel label when label.getText() != null -> check(look, label.getText(), label);
                case Text text -> check(look, text.getText(), text);
                case Combo combo -> check(look, combo.getText(), combo);
                case StyledText text -> {
                    check(look, text.getText(), text);
                    for (StyleRange range : text.getStyleRanges()) {
                        if (range.foreground != null) {
                            check(look, "range", range.foreground, text.getBackground());
                        }
                    }
                }
                case Table table -> {
                    check(look, "rows of a table", table);
                    if (table.getHeaderVisible()) {
                        check(look, "heads of a table", table.getHeaderForeground(), table.getHeaderBackground());
                    }
                }
                case Tree tree -> {
                    check(look, "rows of a tree", tree);
                    check(look, "files in a tree", Muted.of(tree), tree.getBackground());
                    check(look, "numbers in a tree", Muted.number(tree), tree.getBackground());
                    check(look, "what is wrong", Muted.wrong(tree), tree.getBackground());
                    if (tree.getHeaderVisible()) {
                        check(look, "heads of a tree", tree.getHeaderForeground(), tree.getHeaderBackground());
                    }
                    for (TreeItem item : tree.getItems()) {
                        check(look, item.getText(), item.getForeground(), tree.getBackground());
                    }
                }
                default -> {
                    // shows no text of its own
                }
            }
            if (control instanceof Composite inner) {
                look(look, inner);
            }
        }
    }

    private void check(Look look, String what, Control control) {
        if (control.isEnabled()) {
            check(look, what, control.getForeground(), control.getBackground());
        }
    }

    private void check(Look look, String what, Color text, Color ground) {
        looked++;
        double contrast = ink(text).contrast(ink(ground));
        if (contrast < WANTED) {
            bad.add(look + ": " + what.lines().findFirst().orElse("") + " " + text.getRGB() + " on " + ground.getRGB()
                    + " " + contrast);
        }
    }

    private static Ink ink(Color color) {
        RGB rgb = color.getRGB();
        return new Ink(0xFF000000 | rgb.red << 16 | rgb.green << 8 | rgb.blue);
    }
}
