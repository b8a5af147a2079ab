package org.waymark.image;

import java.io.IOException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.core.review.Discussion;
import org.waymark.core.review.Discussion.Remark;
import org.waymark.core.text.Labels;
import org.waymark.core.text.Messages;
import org.waymark.core.text.XmlText;
import org.waymark.model.ModelTexts;
import org.waymark.model.cjm.CjmPackage.Literals;

/** Writes discussions as a section of a page: a card for each, with its replies below the remark that opened it. */
final class WebComments {

    private final Appendable out;
    private final Locale locale;
    private final Messages messages;

    WebComments(Appendable out, Locale locale) {
        this.out = out;
        this.locale = locale;
        messages = Messages.of(WebComments.class, locale);
    }

    void write(List<Discussion> discussions) throws IOException {
        out.append("<section class=\"library comments\">\n<h2>")
                .append(XmlText.content(ModelTexts.of(locale).title(Literals.ELEMENT__COMMENTS))).append("</h2>\n");
        if (discussions.isEmpty()) {
            out.append("<p>").append(XmlText.content(messages.get("comments_none"))).append("</p>\n");
        }
        out.append("<div class=\"cards\">\n");
        for (Discussion discussion : discussions) {
            out.append("<article class=\"card\">\n<h3>").append(XmlText.content(place(discussion)))
                    .append("</h3>\n<p class=\"facts\">")
                    .append(XmlText.content(messages.get(discussion.open() ? "comments_open" : "comments_resolved")))
                    .append("</p>\n");
            remark(discussion.opening());
            if (!discussion.replies().isEmpty()) {
                out.append("<ul class=\"parts\">\n");
                for (Remark reply : discussion.replies()) {
                    out.append("<li>");
                    remark(reply);
                    out.append("</li>\n");
                }
                out.append("</ul>\n");
            }
            out.append("</article>\n");
        }
        out.append("</div>\n</section>\n");
    }

    private String place(Discussion discussion) {
        Labels labels = Labels.in(locale);
        return Stream.of(labels.shown(discussion.place()), labels.summary(discussion.about())).distinct()
                .collect(Collectors.joining(": "));
    }

    private void remark(Remark remark) throws IOException {
        String author = remark.author().isEmpty() ? messages.get("comments_unsigned") : remark.author();
        String when = remark.created().map(at -> ", " + DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale).format(at.atZone(ZoneOffset.UTC))).orElse("");
        out.append("<p class=\"said\"><strong>").append(XmlText.content(author + when)).append("</strong><br>")
                .append(XmlText.content(remark.text())).append("</p>\n");
    }
}
