package org.waymark.core.workbook;

import java.util.Locale;

import org.waymark.core.text.Messages;

/** Formats the lines of an import report in one language. */
public final class ImportTexts {

    /** Maximum length of a quoted text in characters; a cell may contain pages. */
    private static final int LONGEST = 60;

    private final Messages messages;

    private ImportTexts(Messages messages) {
        this.messages = messages;
    }

    /** @param locale requested language; any but Russian gives English */
    public static ImportTexts of(Locale locale) {
        return new ImportTexts(Messages.of(ImportTexts.class, locale));
    }

    /** Returns the kind in one or two words. */
    public String kind(ImportItem.Kind kind) {
        return messages.get("import_kind_" + kind.name().toLowerCase(Locale.ROOT));
    }

    /** Returns the place in the workbook: {@code RACI!G12}, the sheet alone, or nothing. */
    public String place(ImportItem item) {
        return item.cell().isEmpty() ? item.sheet() : item.sheet() + "!" + item.cell();
    }

    /** Returns the subject: touchpoint and function. */
    public String subject(ImportItem item) {
        String step = shorten(item.step());
        String function = shorten(item.function());
        return step.isEmpty() || function.isEmpty() ? step + function : step + " / " + function;
    }

    /** Returns the change or the reason against it, in one sentence without a full stop. */
    public String message(ImportItem item) {
        String reason = switch (item.reason()) {
            case NONE -> item.column().map(AssignmentColumn::key).orElseThrow();
            case NOT_READ -> "not_" + item.column().map(AssignmentColumn::key).orElseThrow();
            default -> item.reason().name().toLowerCase(Locale.ROOT);
        };
        return messages.get("import_reason_" + reason, quote(item.before()), quote(item.after()));
    }

    /** Returns the whole item on one line. */
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
