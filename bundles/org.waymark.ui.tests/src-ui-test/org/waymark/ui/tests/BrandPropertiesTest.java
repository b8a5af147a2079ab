package org.waymark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.Locale;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.model.ModelTexts;
import org.waymark.model.cjm.CjmPackage.Literals;
import org.waymark.model.cjm.Portfolio;
import org.waymark.testing.Bot;
import org.waymark.testing.UiThread;
import org.waymark.ui.explorer.ExplorerView;
import org.waymark.ui.parts.ViewIds;
import org.waymark.ui.session.PortfolioSession;

/** The brand of deliverables in the properties of a portfolio, in the language of the run. */
@DesktopTest
@Tag("long")
class BrandPropertiesTest {

    @TempDir
    private Path folder;

    private final Desktop desktop;
    private PortfolioSession session;

    BrandPropertiesTest(Desktop desktop) {
        this.desktop = desktop;
    }

    @BeforeEach
    void open() throws Exception {
        desktop.open(Samples.copy("contact-centre.cjm", folder));
        session = desktop.session();
        UiThread.act(() -> ((ExplorerView) Desktop.page().showView(ViewIds.EXPLORER)).viewer()
                .setSelection(new StructuredSelection(session.portfolio()), true));
        UiThread.flush();
    }

    private Bot properties() {
        return desktop.bot().viewById("org.waymark.ui.properties").bot();
    }

    private static String title(EStructuralFeature feature) {
        return ModelTexts.of(Locale.getDefault()).title(feature);
    }

    private void type(EAttribute feature, String text) {
        properties().textWithLabel(title(feature)).setText(text).pressShortcut("CR");
    }

    @Test
    void clientAuthorAndMarkingAreTypedAndTakenBack() throws Exception {
        fill("brand");
    }

    @Test
    @Tag("russian")
    void clientAuthorAndMarkingAreTypedInRussian() throws Exception {
        fill("brand-ru");
    }

    private void fill(String picture) throws Exception {
        Portfolio portfolio = session.portfolio();
        type(Literals.PORTFOLIO__CLIENT, "Harbour Bank");
        type(Literals.PORTFOLIO__VERSION_LABEL, "Draft 3");
        type(Literals.PORTFOLIO__CONFIDENTIALITY, "Confidential");
        type(Literals.PORTFOLIO__AUTHOR, "Studio North");
        type(Literals.PORTFOLIO__ACCENT, "#1f5fa8");
        assertEquals("Harbour Bank Draft 3 Confidential Studio North #1f5fa8", String.join(" ", portfolio.getClient(),
                portfolio.getVersionLabel(), portfolio.getConfidentiality(), portfolio.getAuthor(),
                portfolio.getAccent()));
        Text last = properties().textWithLabel(title(Literals.PORTFOLIO__AUTHOR)).widget();
        Control view = UiThread.call(() -> last.getParent().getParent());
        Pictures.take(view, picture + ".png");
        for (int i = 0; i < 5; i++) {
            desktop.undo();
        }
        assertNull(portfolio.getClient());
    }
}
