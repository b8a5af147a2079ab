package org.waymark.office;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The cell styles of one workbook, each created when first used. */
final class Look {

    private static final double HAIRLINE = -0.12;

    private final XSSFWorkbook workbook;
    private final Map<Style, XSSFCellStyle> plain = new EnumMap<>(Style.class);
    private final Map<Style, XSSFCellStyle> quoted = new EnumMap<>(Style.class);
    private final Map<String, XSSFCellStyle> strips = new HashMap<>();
    /** Numbers of borders in the workbook. POI compares each side of each border with all that are there. */
    private final Map<Style.Border, Long> borders = new EnumMap<>(Style.Border.class);

    Look(XSSFWorkbook workbook) {
        this.workbook = workbook;
        XSSFFont normal = workbook.getFontAt(0);
        normal.setFontName("Calibri");
        normal.setFontHeightInPoints((short) 11);
        normal.setScheme(FontScheme.MINOR);
        ThemeColor.DARK.ink(normal);
    }

    CellStyle get(Style style) {
        return plain.computeIfAbsent(style, this::create);
    }

    /** Returns the style with a quote prefix, for text that must stay text when the cell is edited. */
    CellStyle quoted(Style style) {
        return quoted.computeIfAbsent(style, it -> {
            XSSFCellStyle created = create(it);
            created.setQuotePrefixed(true);
            return created;
        });
    }

    /** Returns a bar in the colour of a function; slate if it has none or it is not of the form #rrggbb. */
    CellStyle strip(String color) {
        String hex = color.matches("#[0-9a-fA-F]{6}") ? color.substring(1) : "";
        return strips.computeIfAbsent(hex, it -> {
            XSSFCellStyle style = workbook.createCellStyle();
            fill(style, it.isEmpty() ? ThemeColor.SLATE.tint(0.4) : new XSSFColor(hexBytes(it)));
            return style;
        });
    }

    private static byte[] hexBytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }

    private XSSFCellStyle create(Style style) {
        XSSFCellStyle cell = workbook.createCellStyle();
        cell.setVerticalAlignment(VerticalAlignment.CENTER);
        font(cell, style);
        layout(cell, style);
        if (style.fill != null) {
            fill(cell, style.fill.tint(style.fillTint));
        }
        if (style.border != Style.Border.NONE) {
            border(cell, style.border);
        }
        return cell;
    }

    private void border(XSSFCellStyle cell, Style.Border border) {
        Long known = borders.get(border);
        if (known != null) {
            cell.getCoreXf().setBorderId(known);
            cell.getCoreXf().setApplyBorder(true);
            return;
        }
        line(cell);
        if (border == Style.Border.GRID) {
            grid(cell);
        }
        borders.put(border, cell.getCoreXf().getBorderId());
    }

    private void font(XSSFCellStyle cell, Style style) {
        XSSFFont font = workbook.createFont();
        font.setFontName("Calibri");
        font.setScheme(FontScheme.MINOR);
        font.setFontHeightInPoints(style.size);
        font.setBold(style.bold);
        style.ink.ink(font);
        if (style.format == Style.Format.LINK || style.format == Style.Format.LINK_LINE) {
            font.setUnderline(Font.U_SINGLE);
        }
        cell.setFont(font);
    }

    private void layout(XSSFCellStyle cell, Style style) {
        switch (style.format) {
            case TEXT, LINK_LINE -> indent(cell, style);
            case WRAPPED, LINK -> {
                cell.setWrapText(true);
                indent(cell, style);
            }
            case TOP -> {
                cell.setWrapText(true);
                cell.setVerticalAlignment(VerticalAlignment.TOP);
            }
            case RIGHT -> {
                cell.setAlignment(HorizontalAlignment.RIGHT);
                cell.setIndention(style.indent);
            }
            case WRAPPED_CENTERED -> {
                cell.setAlignment(HorizontalAlignment.CENTER);
                cell.setWrapText(true);
            }
            case CENTERED -> cell.setAlignment(HorizontalAlignment.CENTER);
            case LETTERS -> {
                cell.setAlignment(HorizontalAlignment.CENTER);
                cell.setShrinkToFit(true);
            }
            case VERTICAL -> {
                cell.setAlignment(HorizontalAlignment.CENTER);
                cell.setVerticalAlignment(VerticalAlignment.BOTTOM);
                cell.setRotation((short) 90);
                cell.setWrapText(true);
            }
            case CHECK -> number(cell, "[=1]\"✓\";[=0]\"–\";0\"×\"");
            case RATING -> number(cell, "0;-0;;@");
            case NUMBER -> number(cell, "General");
            case COUNT -> {
                number(cell, "#,##0");
                cell.setAlignment(HorizontalAlignment.RIGHT);
                cell.setIndention((short) 1);
            }
            case RATIO -> number(cell, "0.0");
            case SCORE -> number(cell, "+0.0;-0.0;0.0");
            case DATE -> number(cell, "yyyy\\-mm\\-dd");
        }
    }

    private void number(XSSFCellStyle cell, String format) {
        cell.setAlignment(HorizontalAlignment.CENTER);
        cell.setDataFormat(workbook.createDataFormat().getFormat(format));
    }

    /** Sets the indent together with an alignment, without which a cell has none. */
    private static void indent(XSSFCellStyle cell, Style style) {
        if (style.indent > 0) {
            cell.setAlignment(HorizontalAlignment.LEFT);
            cell.setIndention(style.indent);
        }
    }

    private static void fill(XSSFCellStyle cell, XSSFColor color) {
        cell.setFillForegroundColor(color);
        cell.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private static void line(XSSFCellStyle cell) {
        cell.setBorderBottom(BorderStyle.THIN);
        cell.setBottomBorderColor(ThemeColor.PAPER.tint(HAIRLINE));
    }

    private static void grid(XSSFCellStyle cell) {
        XSSFColor color = ThemeColor.PAPER.tint(HAIRLINE);
        cell.setBorderTop(BorderStyle.THIN);
        cell.setBorderLeft(BorderStyle.THIN);
        cell.setBorderRight(BorderStyle.THIN);
        cell.setTopBorderColor(color);
        cell.setLeftBorderColor(color);
        cell.setRightBorderColor(color);
    }
}
