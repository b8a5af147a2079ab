package org.waymark.ui.importing.table;

import java.nio.file.Path;
import java.util.Locale;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.waymark.core.layout.Theme;
import org.waymark.core.layout.ViewSettings;
import org.waymark.core.layout.map.MapLayout;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.image.Java2DMeasurer;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Portfolio;
import org.waymark.ui.preview.Drawing;

/** Draws journeys that were read and not imported yet. */
public final class JourneyDrawing {

    private JourneyDrawing() {
    }

    /**
     * Draws a copy, as what was read must be in no document when it is imported.
     *
     * @param index index of the journey in the portfolio
     * @param folder folder in which pictures are looked for
     */
    public static Drawing of(Portfolio read, int index, Path folder, Theme theme) {
        Journey journey = PortfolioFiles.create(folder.resolve("preview.cjm"), EcoreUtil.copy(read)).portfolio()
                .getJourneys().get(index);
        return Drawing.of(MapLayout.place(journey, ViewSettings.of(journey).withLocale(Locale.getDefault()), theme,
                new Java2DMeasurer()).page(), folder);
    }
}
