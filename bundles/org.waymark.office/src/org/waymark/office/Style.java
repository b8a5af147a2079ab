package org.waymark.office;

/** The kinds of cells of a workbook; {@link Look} turns them into cell styles. */
enum Style {
    TITLE(Format.TEXT, 20, true, ThemeColor.NAVY),
    SUBTITLE(Format.TEXT, 11, false, ThemeColor.SLATE),
    NOTE(Format.WRAPPED, 10, false, ThemeColor.DARK),
    FAINT(Format.TEXT, 9, false, ThemeColor.SLATE),
    FACT(Format.TEXT, 11, true, ThemeColor.NAVY),
    FACT_TEXT(Format.TEXT, 10, false, ThemeColor.DARK),
    FACT_NUMBER(Format.COUNT, 11, true, ThemeColor.NAVY),
    SECTION(Format.TEXT, 13, true, ThemeColor.NAVY, null, 0, Border.LINE, 0),
    STEP(Format.RIGHT, 10, true, ThemeColor.SLATE, null, 0, Border.NONE, 1),
    LINK(Format.LINK_LINE, 10, false, ThemeColor.BLUE),
    LEGEND(Format.RIGHT, 9, false, ThemeColor.DARK),
    LEGEND_FAINT(Format.CENTERED, 9, false, ThemeColor.SLATE),
    /** Keys of the legend, coloured like the cells they explain. */
    KEY_RESPONSIBLE(Format.CENTERED, 9, true, ThemeColor.DARK, ThemeColor.BLUE, 0.68),
    KEY_ACCOUNTABLE(Format.CENTERED, 9, true, ThemeColor.LIGHT, ThemeColor.NAVY, 0),
    KEY_CONSULTED(Format.CENTERED, 9, true, ThemeColor.DARK, ThemeColor.TEAL, 0.84),
    KEY_INFORMED(Format.CENTERED, 9, true, ThemeColor.DARK, ThemeColor.SLATE, 0.74),
    KEY_SUPPORT(Format.CENTERED, 9, true, ThemeColor.DARK, ThemeColor.VIOLET, 0.74),
    HEAT_1(Format.CENTERED, 9, true, ThemeColor.DARK, ThemeColor.BLUE, 0.88),
    HEAT_2(Format.CENTERED, 9, true, ThemeColor.DARK, ThemeColor.BLUE, 0.70),
    HEAT_3(Format.CENTERED, 9, true, ThemeColor.DARK, ThemeColor.BLUE, 0.45),
    HEAT_4(Format.CENTERED, 9, true, ThemeColor.LIGHT, ThemeColor.BLUE, 0),
    HEAT_5(Format.CENTERED, 9, true, ThemeColor.LIGHT, ThemeColor.BLUE, -0.35),
    BAD(Format.CENTERED, 9, true, ThemeColor.DARK, ThemeColor.RED, 0.80),
    GOOD(Format.CENTERED, 9, true, ThemeColor.DARK, ThemeColor.GREEN, 0.80),
    HEAD(Format.WRAPPED, 10, true, ThemeColor.LIGHT, ThemeColor.NAVY, 0),
    HEAD_CENTERED(Format.CENTERED, 10, true, ThemeColor.LIGHT, ThemeColor.NAVY, 0),
    HEAD_CODE(Format.LETTERS, 10, true, ThemeColor.LIGHT, ThemeColor.NAVY, 0),
    HEAD_CODE_SUB(Format.LETTERS, 10, true, ThemeColor.LIGHT, ThemeColor.NAVY, 0.25),
    HEAD_NAME(Format.VERTICAL, 10, true, ThemeColor.NAVY),
    HEAD_NAME_SUB(Format.VERTICAL, 10, false, ThemeColor.DARK),
    HEAD_WRAPPED(Format.WRAPPED_CENTERED, 10, true, ThemeColor.LIGHT, ThemeColor.NAVY, 0),
    /** Cells of a map: names of lanes, stages, touchpoints, texts and numbers. */
    LANE(Format.WRAPPED, 10, true, ThemeColor.NAVY, ThemeColor.PAPER, -0.04, Border.GRID, 0),
    MAP_STAGE(Format.WRAPPED, 12, true, ThemeColor.LIGHT, ThemeColor.NAVY, 0, Border.GRID, 1),
    MAP_TOUCHPOINT(Format.WRAPPED, 10, true, ThemeColor.DARK, ThemeColor.PAPER, 0, Border.GRID, 0),
    MAP_TEXT(Format.TOP, 10, false, ThemeColor.DARK, null, 0, Border.GRID, 0),
    MAP_NUMBER(Format.NUMBER, 10, true, ThemeColor.DARK, null, 0, Border.GRID, 0),
    /** A group of rows in a list. */
    BAND(Format.TEXT, 12, true, ThemeColor.NAVY, ThemeColor.PAPER, -0.04),
    BAND_FACTS(Format.TEXT, 10, false, ThemeColor.DARK, ThemeColor.PAPER, -0.04),
    JOURNEY(Format.TEXT, 12, true, ThemeColor.LIGHT, ThemeColor.SLATE, -0.2),
    STAGE(Format.WRAPPED, 11, true, ThemeColor.NAVY, ThemeColor.PAPER, -0.04, Border.GRID, 0),
    STAGE_CELL(Format.LETTERS, 10, true, ThemeColor.NAVY, ThemeColor.PAPER, -0.04, Border.GRID, 0),
    STAGE_CHECK(Format.CHECK, 10, true, ThemeColor.NAVY, ThemeColor.PAPER, -0.04, Border.GRID, 0),
    STAGE_RATING(Format.RATING, 10, true, ThemeColor.NAVY, ThemeColor.PAPER, -0.04, Border.GRID, 0),
    TOUCHPOINT(Format.WRAPPED, 10, false, ThemeColor.DARK, null, 0, Border.GRID, 1),
    MICRO(Format.WRAPPED, 9, false, ThemeColor.SLATE, null, 0, Border.GRID, 3),
    MOMENT(Format.WRAPPED, 9, false, ThemeColor.SLATE, null, 0, Border.GRID, 0),
    RATING(Format.RATING, 10, false, ThemeColor.SLATE, null, 0, Border.GRID, 0),
    CELL(Format.LETTERS, 10, false, ThemeColor.DARK, null, 0, Border.GRID, 0),
    CHECK(Format.CHECK, 10, true, ThemeColor.GREEN, null, 0, Border.GRID, 0),
    LIST_TEXT(Format.WRAPPED, 10, false, ThemeColor.DARK, null, 0, Border.LINE, 0),
    LIST_NUMBER(Format.NUMBER, 10, false, ThemeColor.DARK, null, 0, Border.LINE, 0),
    LIST_RATIO(Format.RATIO, 10, true, ThemeColor.NAVY, null, 0, Border.LINE, 0),
    LIST_SCORE(Format.SCORE, 10, false, ThemeColor.DARK, null, 0, Border.LINE, 0),
    LIST_DATE(Format.DATE, 10, false, ThemeColor.DARK, null, 0, Border.LINE, 0),
    LIST_ID(Format.TEXT, 8, false, ThemeColor.SLATE, null, 0, Border.LINE, 0),
    LIST_LINK(Format.LINK, 10, false, ThemeColor.BLUE, null, 0, Border.LINE, 0),
    TOTAL(Format.TEXT, 10, true, ThemeColor.NAVY, ThemeColor.PAPER, 0, Border.GRID, 0),
    TOTAL_SCORE(Format.SCORE, 10, true, ThemeColor.NAVY, ThemeColor.PAPER, 0, Border.GRID, 0);

    /** The alignment and number format of a cell's content. */
    enum Format {
        TEXT, RIGHT, WRAPPED, TOP, WRAPPED_CENTERED, CENTERED, LETTERS, VERTICAL, CHECK, RATING, NUMBER, COUNT, RATIO,
        SCORE,
        DATE, LINK, LINK_LINE
    }

    /** The lines around a cell. */
    enum Border {
        NONE, LINE, GRID
    }

    final Format format;
    final short size;
    final boolean bold;
    final ThemeColor ink;
    final ThemeColor fill;
    final double fillTint;
    final Border border;
    final short indent;

    Style(Format format, int size, boolean bold, ThemeColor ink) {
        this(format, size, bold, ink, null, 0, Border.NONE, 0);
    }

    Style(Format format, int size, boolean bold, ThemeColor ink, ThemeColor fill, double fillTint) {
        this(format, size, bold, ink, fill, fillTint, Border.NONE, 0);
    }

    Style(Format format, int size, boolean bold, ThemeColor ink, ThemeColor fill, double fillTint, Border border,
            int indent) {
        this.format = format;
        this.size = (short) size;
        this.bold = bold;
        this.ink = ink;
        this.fill = fill;
        this.fillTint = fillTint;
        this.border = border;
        this.indent = (short) indent;
    }
}
