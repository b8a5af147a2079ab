package org.waymark.core.layout.page;

import java.util.List;

import org.waymark.core.domain.Brand;
import org.waymark.core.exchange.ExportOption;
import org.waymark.core.exchange.ExportSettings;
import org.waymark.core.layout.Theme;
import org.waymark.model.cjm.Portfolio;

/** The options of all exporters that draw pages. */
public final class PageOptions {

    /** Colours of pages. */
    public enum Colours {
        LIGHT, DARK
    }

    public static final ExportOption<Content> CONTENT = new ExportOption.Choice<>("content", Content.MAP,
            PageOptions.class);
    public static final ExportOption<PaperSize> PAGE = new ExportOption.Choice<>("page", PaperSize.FIT,
            PageOptions.class);
    public static final ExportOption<Boolean> LANDSCAPE = new ExportOption.Flag("landscape", false, PageOptions.class);
    public static final ExportOption<Split> SPLIT = new ExportOption.Choice<>("split", Split.NONE, PageOptions.class);
    /** Points; text below six of them is read by nobody. */
    public static final ExportOption<Integer> MIN_TEXT = new ExportOption.Number("min-text", 6, 1, 48, "pt",
            PageOptions.class);
    public static final ExportOption<Colours> COLOURS = new ExportOption.Choice<>("colours", Colours.LIGHT,
            PageOptions.class);
    public static final ExportOption<Boolean> SAFE_COLOURS = new ExportOption.Flag("safe-colours", false,
            PageOptions.class);

    public static final ExportOption<Boolean> OBSERVED = new ExportOption.Flag("observed", false, PageOptions.class);

    /** The options that divide content into sheets. */
    public static final List<ExportOption<?>> PAPER = List.of(PAGE, LANDSCAPE, SPLIT, MIN_TEXT);

    private PageOptions() {
    }

    /** Returns whether one of these options changes pages while the others have these values. */
    public static boolean applies(ExportOption<?> option, ExportSettings settings) {
        boolean map = settings.get(CONTENT) == Content.MAP;
        boolean paper = settings.get(PAGE) != PaperSize.FIT;
        if (option == LANDSCAPE) {
            return paper;
        }
        if (option == MIN_TEXT) {
            return paper || !map;
        }
        return option != SPLIT && option != OBSERVED || map;
    }

    /** Returns the theme that the options state, in the colours of the portfolio's brand. */
    public static Theme theme(ExportSettings settings, Portfolio portfolio) {
        return theme(settings).branded(Brand.of(portfolio));
    }

    private static Theme theme(ExportSettings settings) {
        Theme theme = settings.get(COLOURS) == Colours.DARK ? Theme.dark() : Theme.light();
        return settings.get(SAFE_COLOURS) ? theme.colourBlindSafe() : theme;
    }
}
