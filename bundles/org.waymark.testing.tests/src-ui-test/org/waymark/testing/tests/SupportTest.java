package org.waymark.testing.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.draw2d.ColorConstants;
import org.eclipse.draw2d.RectangleFigure;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.osgi.framework.FrameworkUtil;
import org.waymark.testing.ForbiddenMembers;
import org.waymark.testing.NatTableBot;
import org.waymark.testing.ResourceTracker;
import org.waymark.testing.ScreenshotOnFailure;
import org.waymark.testing.Screenshots;
import org.waymark.testing.ShellBot;
import org.waymark.testing.UiThread;
import org.waymark.testing.ViewBot;
import org.waymark.testing.WaymarkBot;
import org.waymark.testing.gef.GefEditorBot;
import org.waymark.testing.gef.GefRules;

@ExtendWith(ScreenshotOnFailure.class)
class SupportTest {

    private final WaymarkBot bot = new WaymarkBot();

    @TempDir
    Path folder;

    @Test
    void aPictureShowsTheWindow() {
        bot.windowShell().activate();
        ViewBot view = bot.showView(WidgetsView.ID);
        Path file = folder.resolve("deep/window.png");
        bot.windowShell().captureScreenshot(file);
        ImageData picture = new ImageData(file.toString());
        assertEquals(8, Screenshots.colours(picture, 8), "colours, counted up to 8");
        bot.captureScreenshot(folder.resolve("screen.png"));
        assertTrue(Files.exists(folder.resolve("screen.png")));
        view.close();
    }

    @Test
    void aFailingTestLeavesAPicture() throws IOException {
        Path picture = Path.of("target", "screenshots", "FailsOnPurpose-fails.png");
        Files.deleteIfExists(picture);
        LauncherConfig jupiterOnly = LauncherConfig.builder().enableTestEngineAutoRegistration(false)
                .enableTestExecutionListenerAutoRegistration(false)
                .addTestEngines(new JupiterTestEngine()).build();
        SummaryGeneratingListener summary = new SummaryGeneratingListener();
        LauncherFactory.create(jupiterOnly).execute(LauncherDiscoveryRequestBuilder.request()
                .selectors(DiscoverySelectors.selectClass(FailsOnPurpose.class)).build(), summary);
        assertEquals("on purpose", summary.getSummary().getFailures().get(0).getException().getMessage());
        assertTrue(Files.deleteIfExists(picture));
    }

    @ExtendWith(ScreenshotOnFailure.class)
    static final class FailsOnPurpose {

        @Test
        void fails() {
            throw new AssertionError("on purpose");
        }
    }

    @Test
    void resourcesThatNobodyDisposesOfAreFound() {
        try (ResourceTracker tracker = ResourceTracker.start()) {
            UiThread.run(() -> new Image(UiThread.display(), 3, 3).dispose());
            assertEquals(List.of(), tracker.lost());
            loseAnImage();
            List<String> lost = tracker.lost();
            assertEquals(1, lost.size());
            assertTrue(lost.get(0).contains("SupportTest"), lost.get(0));
        }
    }

    private static void loseAnImage() {
        UiThread.run(() -> new Image(UiThread.display(), 3, 3));
    }

    @Test
    void forbiddenMembersAreFoundInCompiledClasses() {
        var uses = ForbiddenMembers.usesIn(FrameworkUtil.getBundle(SupportTest.class));
        String offender = Offender.class.getName();
        assertEquals(
                List.of("has type arguments in GEF Classic; declare a result that fits both: " + offender
                        + " DECLARES Ljava/util/List<*>;.createSelectionHandles",
                        "needs a display and ignores the theme: " + offender
                                + " TYPE org.eclipse.draw2d.ColorConstants",
                        "protected fields change; use setters and getters: " + offender
                                + " FIELD org.eclipse.draw2d.RectangleFigure.lineWidth"),
                ForbiddenMembers.violations(uses, GefRules.all()));
        var driver = ForbiddenMembers.usesIn(FrameworkUtil.getBundle(GefEditorBot.class));
        assertEquals(List.of(), ForbiddenMembers.violations(driver, GefRules.all()));
        assertTrue(driver.size() > 1000, "only " + driver.size() + " uses read");
    }

    /** Violates the rules on purpose. */
    static final class Offender extends RectangleFigure {

        void colour() {
            lineWidth = ColorConstants.red.getAlpha();
        }

        List<?> createSelectionHandles() {
            return List.of();
        }
    }

    @Test
    void aNatTableIsReadAndClicked() {
        Shell shell = UiThread.call(() -> {
            Shell opened = new Shell(UiThread.display(), SWT.SHELL_TRIM);
            opened.setText("Numbers");
            opened.setLayout(new FillLayout());
            NatTable table = new NatTable(opened, new DataLayer(new Products()));
            table.addListener(SWT.MouseDown, event -> opened
                    .setText("row " + table.getRowPositionByY(event.y) + " column "
                            + table.getColumnPositionByX(event.x)));
            opened.setSize(500, 300);
            opened.open();
            return opened;
        });
        ShellBot numbers = bot.shell("Numbers");
        NatTableBot table = NatTableBot.in(numbers.bot());
        assertEquals(4, table.columnCount());
        assertEquals("6", table.getCellDataValueByPosition(2, 3));
        table.click(3, 2);
        assertEquals("row 3 column 2", numbers.getText());
        numbers.close();
        assertTrue(UiThread.call(shell::isDisposed));
    }

    private static final class Products implements IDataProvider {

        @Override
        public Object getDataValue(int column, int row) {
            return column * row;
        }

        @Override
        public void setDataValue(int column, int row, Object value) {
            throw new UnsupportedOperationException("a product follows from its factors");
        }

        @Override
        public int getColumnCount() {
            return 4;
        }

        @Override
        public int getRowCount() {
            return 8;
        }
    }
}
