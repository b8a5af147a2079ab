package org.waymark.office.deck;

import java.util.HexFormat;
import org.apache.poi.xslf.usermodel.XSLFTheme;
import org.openxmlformats.schemas.drawingml.x2006.main.CTBaseStyles;
import org.openxmlformats.schemas.drawingml.x2006.main.CTColor;
import org.waymark.core.domain.Brand;
import org.waymark.core.layout.Ink;

/** Gives the product's own theme the accent colour and the font of a brand. A client's template keeps its own. */
final class BrandTheme {

    /** Contrast that titles need. */
    private static final double READABLE = 4.5;

    private BrandTheme() {
    }

    static void apply(Brand brand, XSLFTheme theme) {
        CTBaseStyles styles = theme.getXmlObject().getThemeElements();
        Ink accent = Ink.of(brand.accent(), Ink.NONE);
        if (accent.visible()) {
            CTColor titles = styles.getClrScheme().getDk2();
            titles.getSrgbClr().setVal(HexFormat.of()
                    .parseHex(accent.readableOn(Ink.WHITE, READABLE).hex().substring(1)));
        }
        if (!brand.font().isBlank()) {
            styles.getFontScheme().getMajorFont().getLatin().setTypeface(TextFit.clean(brand.font()));
            styles.getFontScheme().getMinorFont().getLatin().setTypeface(TextFit.clean(brand.font()));
        }
    }
}
