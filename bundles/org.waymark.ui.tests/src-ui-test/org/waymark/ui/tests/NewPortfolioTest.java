package org.waymark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.core.rules.RuleSettings;
import org.waymark.core.rules.Severity;
import org.waymark.core.rules.Validator;
import org.waymark.core.templates.Template;
import org.waymark.core.templates.Templates;
import org.waymark.model.cjm.Portfolio;
import org.waymark.testing.Bot;
import org.waymark.testing.Conditions;
import org.waymark.testing.RealInput;
import org.waymark.testing.UiThread;
import org.waymark.ui.open.Opener;
import org.waymark.ui.session.PortfolioSession;

/** Creating a portfolio from a template by keyboard. */
@DesktopTest
class NewPortfolioTest {

    @TempDir
    private Path folder;

    private final Desktop desktop;

    NewPortfolioTest(Desktop desktop) {
        this.desktop = desktop;
    }

    @Test
    void aTemplateIsPickedByArrowsAndItsMapOpens() throws Exception {
        Path file = folder.resolve("picked.cjm");
        RealInput input = desktop.real();
        input.key("ctrl+n");
        Bot dialog = desktop.bot().shell("New portfolio").bot();
        input.key("Down", "Down");
        Template third = Templates.all().get(2);
        desktop.bot().waitUntil(Conditions.that("the third template is described",
                () -> dialog.table().selectedRows().equals(List.of(2))));
        dialog.textWithLabel("File:").setText(file.toString());
        input.key("Return");
        desktop.bot().editorById("org.waymark.ui.mapEditor");
        PortfolioSession session = desktop.session();
        Portfolio wanted = Templates.create(third, Locale.ENGLISH);
        assertEquals(wanted.getName(), UiThread.call(() -> session.portfolio().getName()));
        input.key("ctrl+s");
        desktop.bot().waitUntil(Conditions.that("the portfolio is saved", () -> Files.exists(file)));
        PortfolioDocument document = PortfolioFiles.load(file);
        Portfolio saved = document.portfolio();
        assertEquals(List.of(), new Validator().validate(document, RuleSettings.standard()).stream()
                .filter(finding -> finding.severity() == Severity.ERROR).toList());
        assertEquals(wanted.getJourneys().getFirst().getStages().size(),
                saved.getJourneys().getFirst().getStages().size());
        assertTrue(UiThread.call(() -> desktop.front().content().placed().columns().size()) > 3);
        assertTrue(Files.size(file) > 1000);
    }

    /** The status line names the curve whose scores are typed, also while a journey has no persona. */
    @Test
    void theCurveOfANewPortfolioHasAWholeName() {
        UiThread.act(() -> new Opener(Desktop.page()).created(PortfolioFiles.create(folder.resolve("blank.cjm"),
                Templates.create(Templates.byId("blank").orElseThrow(), Locale.ENGLISH))));
        desktop.bot().editorById("org.waymark.ui.mapEditor");
        desktop.bot()
                .waitUntil(Conditions.that("the curve is named whole", () -> Controls.in(desktop.shell(), ToolBar.class)
                        .filter(Control::isVisible).flatMap(bar -> Stream.of(bar.getItems()))
                        .anyMatch(item -> item.getText().equals("All personas, hypothesis")
                                && item.getBounds().x + item.getBounds().width <= item.getParent().getSize().x)));
    }
}
