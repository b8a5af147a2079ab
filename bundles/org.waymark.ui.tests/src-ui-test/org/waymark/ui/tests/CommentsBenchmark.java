package org.waymark.ui.tests;

import static org.waymark.ui.tests.Timing.print;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.core.edit.StructureEdits;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.Comment;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Portfolio;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.testing.UiThread;
import org.waymark.ui.map.MapEditor;
import org.waymark.ui.parts.ViewIds;
import org.waymark.ui.session.PortfolioSession;
import org.waymark.ui.tests.Timing.Runs;
import org.waymark.ui.widgets.Icon;

/**
 * Measures the view of 2,000 comments against a bare table with as many rows, and the move of a touchpoint on a map with
 * 300 marks against the same map without. It prints ratios and asserts nothing; {@code releng/benchmark comments} runs it.
 */
@DesktopTest
class CommentsBenchmark {

    private static final int COMMENTS = 2000;
    private static final int MARKS = 300;
    private static final int OPENINGS = 9;
    private static final int STEPS = 60;
    private static final int EDITS = 30;

    private final Desktop desktop;

    CommentsBenchmark(Desktop desktop) {
        this.desktop = desktop;
    }

    @AfterEach
    void closeEverything() {
        desktop.reset();
    }

    private static Portfolio portfolio(int comments) {
        Portfolio portfolio = LargeMap.portfolio(MARKS);
        List<Touchpoint> all = portfolio.getJourneys().getFirst().getStages().stream()
                .flatMap(stage -> stage.getTouchpoints().stream()).toList();
        for (int i = 0; i < comments; i++) {
            Comment comment = CjmFactory.eINSTANCE.createComment();
            comment.setAuthor("Ines");
            comment.setText(text(i));
            all.get(i % all.size()).getComments().add(comment);
        }
        return portfolio;
    }

    private static String text(int i) {
        return "Is it true that every " + (i + 1) + "th customer says so?";
    }

    @Test
    void aListOfTwoThousand(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("said.cjm");
        PortfolioFiles.save(PortfolioFiles.create(file, portfolio(COMMENTS)));
        desktop.open(file);
        Runs opened = new Runs(OPENINGS);
        Runs bare = new Runs(OPENINGS);
        Runs scrolled = new Runs(STEPS);
        Runs bareScrolled = new Runs(STEPS);
        UiThread.run(() -> {
            for (int i = -3; i < OPENINGS; i++) {
                opened.time(i, () -> paint(show()));
                Desktop.page().hideView(Desktop.page().findView(ViewIds.COMMENTS));
                Shell[] shell = new Shell[1];
                bare.time(i, () -> {
                    shell[0] = bare();
                    paint((Table) shell[0].getChildren()[0]);
                });
                shell[0].dispose();
            }
            Table ours = show();
            Shell shell = bare();
            Table theirs = (Table) shell.getChildren()[0];
            paint(ours);
            paint(theirs);
            // the size of what is painted is the same
            shell.setSize(shell.computeTrim(0, 0, ours.getSize().x, ours.getSize().y).width,
                    shell.computeTrim(0, 0, ours.getSize().x, ours.getSize().y).height);
            paint(theirs);

            for (int i = -10; i < STEPS; i++) {
                int top = (i + 11) * 23 % COMMENTS;
                scrolled.time(i, () -> scroll(ours, top));
                bareScrolled.time(i, () -> scroll(theirs, top));
            }
            shell.dispose();
        });
        print("comments.first-paint", opened, "bare table, as many rows", bare);
        print("comments.scroll", scrolled, "bare table, as many rows", bareScrolled);
    }

    private static Table show() {
        try {
            Desktop.page().showView(ViewIds.COMMENTS);
        } catch (org.eclipse.ui.PartInitException e) {
            throw new IllegalStateException(e);
        }
        return table(Desktop.page().getWorkbenchWindow().getShell()).orElseThrow();
    }

    private static Optional<Table> table(Composite in) {
        for (Control child : in.getChildren()) {
            Optional<Table> found = child instanceof Table table && table.getColumnCount() == 4
                    ? Optional.of(table)
                    : child instanceof Composite inner ? table(inner) : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Shell bare() {
        Shell shell = new Shell(Display.getCurrent(), SWT.SHELL_TRIM);
        shell.setLayout(new FillLayout());
        Table table = new Table(shell, SWT.FULL_SELECTION | SWT.SINGLE);
        table.setHeaderVisible(true);
        for (int i = 0; i < 4; i++) {
            new TableColumn(table, SWT.NONE).setWidth(200);
        }
        for (int i = 0; i < COMMENTS; i++) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(new String[]{text(i), "Touchpoint", "Ines", "Journey"});
            item.setImage(Icon.COMMENT.image());
        }
        shell.setSize(900, 300);
        shell.open();
        return shell;
    }

    private static void scroll(Table table, int top) {
        table.setTopIndex(top);
        paint(table);
    }

    /** Paints what is visible, off the screen, after everything that waits was done. */
    private static void paint(Table table) {
        settle();
        Image image = new Image(table.getDisplay(), Math.max(1, table.getSize().x), Math.max(1, table.getSize().y));
        GC gc = new GC(image);
        table.print(gc);
        gc.dispose();
        image.dispose();
    }

    @Test
    void aMapWithThreeHundredMarks(@TempDir Path folder) throws Exception {
        PortfolioFiles.save(PortfolioFiles.create(folder.resolve("plain.cjm"), portfolio(0)));
        PortfolioFiles.save(PortfolioFiles.create(folder.resolve("marked.cjm"), portfolio(MARKS)));
        desktop.open(folder.resolve("plain.cjm"));
        PortfolioSession plain = desktop.session();
        MapEditor plainEditor = desktop.editor();
        desktop.open(folder.resolve("marked.cjm"));
        MapEditor markedEditor = desktop.front();
        PortfolioSession marked = markedEditor.getAdapter(PortfolioSession.class);
        Runs ours = new Runs(EDITS);
        Runs theirs = new Runs(EDITS);
        UiThread.run(() -> {
            OffScreen first = new OffScreen(markedEditor.canvas());
            OffScreen second = new OffScreen(plainEditor.canvas());
            first.paintAll();
            second.paintAll();
            for (int i = -EDITS; i < EDITS; i++) {
                // a map behind another one would not be painted
                show(markedEditor);
                ours.time(i, () -> move(marked, first));
                marked.undo();
                show(plainEditor);
                theirs.time(i, () -> move(plain, second));
                plain.undo();
            }
        });
        print("comments.move", ours, "the same map without marks", theirs);
    }

    private static void show(MapEditor editor) {
        Desktop.page().activate(editor);
        settle();
    }

    private static void settle() {
        while (Display.getCurrent().readAndDispatch()) {
            continue;
        }
    }

    private static void move(PortfolioSession session, OffScreen map) {
        Journey journey = session.portfolio().getJourneys().getFirst();
        Stage to = journey.getStages().get(4);
        session.execute(new StructureEdits(session.domain())
                .moveTouchpoint(journey.getStages().get(3).getTouchpoints().getLast(), to, 2));
        map.paint();
    }
}
