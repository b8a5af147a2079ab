package org.waymark.office;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.waymark.core.text.Messages;

/** Print settings of sheets. */
final class Page {

    /** Maximum length of the footer text; header and footer have 255 characters in all. */
    private static final int FOOTER_TEXT = 150;

    private Page() {
    }

    /** Sets A4 landscape, fitted to the page width, with title and page numbers in the footer. */
    static void landscape(SXSSFSheet sheet, Messages messages, String title) {
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setHorizontallyCenter(true);
        sheet.setMargin(PageMargin.LEFT, 0.4);
        sheet.setMargin(PageMargin.RIGHT, 0.4);
        sheet.setMargin(PageMargin.TOP, 0.45);
        sheet.setMargin(PageMargin.BOTTOM, 0.6);
        // & starts a code in footers
        String text = title.replaceAll("\\s+", " ").replace("&", "&&");
        sheet.getFooter().setLeft("&8" + (text.length() > FOOTER_TEXT ? text.substring(0, FOOTER_TEXT) : text));
        sheet.getFooter().setRight("&8" + messages.get("page_number", "&P", "&N"));
    }
}
