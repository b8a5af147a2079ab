package org.waymark.core.workbook;

import java.util.Locale;

import org.waymark.core.text.Messages;

/** The lines of an import's report in one language. */
public final class ImportTexts {

    /** A cell may hold pages of text; a line of a report holds a glimpse. */
    private static final int LONGEST = 60;

    private final Messages messages;

    private ImportTexts(Messages messages) {
        this.messages = messages;
    }

    /** @param locale the wanted language; anything but Russian gets English */
    public static ImportTexts of(Locale locale) {
        return new ImportTexts(Messages.of(ImportTexts.class, locale));
    }

    /** What happens, in one or two words. */
    public String kind(ImportItem.Kind kind) {
        return messages.get("import_kind_" + kind.name().toLowerCase(Locale.ROOT));
    }

    /** Where it stands in the workbook: {@code RACI!G12}, the sheet alone, or nothing. */
    public String place(ImportItem item) {
        return item.cell().isEmpty() ? item.sheet() : item.sheet() + "!" + item.cell();
    }

    /** What it is about: touchpoint and function. */
    public String subject(ImportItem item) {
        String step = shorten(item.step());
        String function = shorten(item.function());
        return step.isEmpty() || function.isEmpty() ? step + function : step + " / " + function;
    }

    /** What changes or why not, in one sentence without a full stop. */
    public String message(ImportItem item) {
        return messages.get("import_reason_" + item.reason().name().toLowerCase(Locale.ROOT), quote(item.before()),
                quote(item.after()));
    }

    /** The whole item on one line. */
    public String line(ImportItem item) {
        StringBuilder line = new StringBuilder(kind(item.kind()));
        String place = place(item);
        String subject = subject(item);
        line.append(place.isEmpty() ? "" : " " + place).append(subject.isEmpty() ? "" : " " + subject);
        return line.append(": ").append(message(item)).toString();
    }

    private String quote(String text) {
        return text.isBlank() ? messages.get("import_empty") : "“" + shorten(text) + "”";
    }

    private static String shorten(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
    }
}
