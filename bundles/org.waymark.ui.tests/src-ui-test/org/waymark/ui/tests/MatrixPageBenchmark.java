package org.waymark.ui.tests;

import static org.waymark.ui.tests.Timing.print;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.CornerLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.GridLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.RowHeaderLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.model.cjm.BusinessFunction;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Ownership;
import org.waymark.model.cjm.Portfolio;
import org.waymark.model.cjm.Role;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.testing.UiThread;
import org.waymark.ui.matrix.MatrixAction;
import org.waymark.ui.matrix.MatrixEditor;
import org.waymark.ui.matrix.MatrixOpener;
import org.waymark.ui.matrix.MatrixPage;
import org.waymark.ui.tests.Timing.Runs;

/**
 * Measures scrolling of the matrix of 2,000 touchpoints and 60 functions against a NatTable over a plain array of the
 * same size with headers of the same size. It prints ratios and asserts nothing; the tests do not run it.
 */
@DesktopTest
class MatrixPageBenchmark {

    private static final int STAGES = 50;
    private static final int TOUCHPOINTS = 40;
    private static final int FUNCTIONS = 60;
    private static final int STEPS = 60;

    private final Desktop desktop;

    MatrixPageBenchmark(Desktop desktop) {
        this.desktop = desktop;
    }

    @AfterEach
    void closeEverything() {
        desktop.reset();
    }

    @Test
    void ratios(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("large.cjm");
        Portfolio portfolio = portfolio();
        PortfolioFiles.save(PortfolioFiles.create(file, portfolio));
        UiThread.act(() -> Desktop.sessions().open(file));
        long start = System.nanoTime();
        MatrixEditor editor = UiThread.call(() -> new MatrixOpener(Desktop.page())
                .journey(desktop.session().portfolio().getJourneys().getFirst()).orElseThrow());
        UiThread.flush();
        System.out.printf("matrix page: opened in %.0f ms%n", (System.nanoTime() - start) / 1e6);
        UiThread.run(() -> measure(editor.page().orElseThrow()));
    }

    private static void measure(MatrixPage page) {
        NatTable ours = page.table().control();
        Shell shell = new Shell(Display.getCurrent(), SWT.SHELL_TRIM);
        shell.setLayout(new FillLayout());
        ViewportLayer viewport = plain(page);
        NatTable plain = new NatTable(shell, grid(viewport, page));
        shell.setSize(400, 300);
        shell.open();
        plain.setSize(ours.getSize());
        Runs first = new Runs(STEPS);
        Runs second = new Runs(STEPS);
        int page1 = ours.getClientArea().height / 26 * 26;
        try (Canvas a = new Canvas(ours); Canvas b = new Canvas(plain)) {
            for (int i = -10; i < STEPS; i++) {
                int y = (i + 11) * page1 / 2;
                first.time(i, () -> {
                    page.table().scrollTo(y);
                    a.paint();
                });
                second.time(i, () -> {
                    viewport.setOriginY(y);
                    b.paint();
                });
            }
            print("page.scroll", first, "NatTable over an array", second);
            edits(page, a, b);
        }
        shell.dispose();
    }

    /** Measures edits. An edit computes the matrix again; the reference only paints. */
    private static void edits(MatrixPage page, Canvas a, Canvas b) {
        Runs first = new Runs(9);
        Runs second = new Runs(9);
        for (int i = -5; i < 9; i++) {
            first.time(i, () -> {
                page.perform(MatrixAction.FILL_RIGHT);
                a.paint();
            });
            second.time(i, b::paint);
        }
        print("page.edit", first, "painting the NatTable", second);
    }

    private static ViewportLayer plain(MatrixPage page) {
        int rows = page.table().grid().rows().size();
        String[][] texts = new String[rows][FUNCTIONS];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < FUNCTIONS; column++) {
                texts[row][column] = row * 7 % 5 == column % 5 ? "R/A " + column % 6 : "";
            }
        }
        return new ViewportLayer(new SelectionLayer(new DataLayer(array(texts), 64, 26)));
    }

    private static GridLayer grid(ViewportLayer viewport, MatrixPage page) {
        NatTable ours = page.table().control();
        SelectionLayer selection = (SelectionLayer) viewport.getScrollableLayer();
        int rows = selection.getRowCount();
        String[][] names = new String[rows][4];
        for (String[] name : names) {
            Arrays.fill(name, "Touchpoint");
        }
        String[][] heads = new String[4][FUNCTIONS];
        for (String[] head : heads) {
            Arrays.fill(head, "Function");
        }
        DataLayer rowData = new DataLayer(array(names), 52, 26);
        rowData.setColumnWidthByPosition(0, 300);
        rowData.setColumnWidthByPosition(1, 132);
        DataLayer headData = new DataLayer(array(heads), 64, 26);
        int height = 0;
        for (int line = 0; line < page.table().grid().levels() + 2; line++) {
            height += ours.getRowHeightByPosition(line);
        }
        headData.setRowHeightByPosition(0, Math.max(26, height - 3 * 26));
        ColumnHeaderLayer head = new ColumnHeaderLayer(headData, viewport, selection);
        RowHeaderLayer row = new RowHeaderLayer(rowData, viewport, selection);
        return new GridLayer(viewport, head, row, new CornerLayer(new DataLayer(array(new String[4][4])), row, head));
    }

    private static IDataProvider array(String[][] texts) {
        return new IDataProvider() {

            @Override
            public Object getDataValue(int column, int row) {
                return texts[row][column];
            }

            @Override
            public void setDataValue(int column, int row, Object value) {
                texts[row][column] = String.valueOf(value);
            }

            @Override
            public int getColumnCount() {
                return texts[0].length;
            }

            @Override
            public int getRowCount() {
                return texts.length;
            }
        };
    }

    /** Paints a table off screen on request. */
    private static final class Canvas implements AutoCloseable {

        private final NatTable table;
        private final Image image;
        private final GC gc;

        Canvas(NatTable table) {
            this.table = table;
            Rectangle area = table.getClientArea();
            image = new Image(table.getDisplay(), area.width, area.height);
            gc = new GC(image);
        }

        void paint() {
            table.getLayerPainter().paintLayer(table, gc, 0, 0, table.getClientArea(), table.getConfigRegistry());
        }

        @Override
        public void close() {
            gc.dispose();
            image.dispose();
        }
    }

    private static Portfolio portfolio() {
        CjmFactory make = CjmFactory.eINSTANCE;
        Portfolio portfolio = make.createPortfolio();
        for (int i = 0; i < FUNCTIONS; i++) {
            BusinessFunction function = make.createBusinessFunction();
            function.setName("Function number " + (i + 1));
            List<BusinessFunction> siblings = i % 5 == 0
                    ? portfolio.getFunctions()
                    : portfolio.getFunctions().getLast().getSubfunctions();
            siblings.add(function);
        }
        List<BusinessFunction> functions = portfolio.getFunctions().stream()
                .flatMap(it -> java.util.stream.Stream.concat(java.util.stream.Stream.of(it),
                        it.getSubfunctions().stream()))
                .toList();
        Journey journey = make.createJourney();
        portfolio.getJourneys().add(journey);
        for (int s = 0; s < STAGES; s++) {
            Stage stage = make.createStage();
            stage.setName("Stage " + s);
            journey.getStages().add(stage);
            for (int t = 0; t < TOUCHPOINTS; t++) {
                Touchpoint touchpoint = make.createTouchpoint();
                touchpoint.setName("Touchpoint " + t + " of stage " + s);
                stage.getTouchpoints().add(touchpoint);
                for (int o = 0; o < 12; o++) {
                    Ownership ownership = make.createOwnership();
                    ownership.setFunction(functions.get((t * 7 + o * 5) % FUNCTIONS));
                    ownership.getRoles().add(Role.get((t + o) % 5));
                    ownership.setInfluence(o % 6);
                    touchpoint.getOwnerships().add(ownership);
                }
            }
        }
        return portfolio;
    }
}
