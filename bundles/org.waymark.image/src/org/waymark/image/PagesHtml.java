package org.waymark.image;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.waymark.core.layout.PlacedPage;
import org.waymark.core.text.XmlText;

/** Writes pages one below the other as one self-contained HTML page without scripts; printed, each is a sheet. */
final class PagesHtml {

    private final Appendable out;
    private final Optional<Path> folder;

    /** @param folder folder of the pictures; empty = no pictures are embedded */
    PagesHtml(Appendable out, Optional<Path> folder) {
        this.out = out;
        this.folder = folder;
    }

    void write(List<PlacedPage> pages) throws IOException {
        PlacedPage first = pages.getFirst();
        out.append("<!DOCTYPE html>\n<html lang=\"").append(XmlText.attribute(first.language()))
                .append("\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width\">\n<title>")
                .append(XmlText.content(first.title())).append("</title>\n<style>\n").append(style(first))
                .append("</style>\n</head>\n<body>\n");
        for (int i = 0; i < pages.size(); i++) {
            out.append("<figure>\n");
            new SvgWriter(out, folder, "page" + (i + 1) + "-").element(pages.get(i));
            out.append("</figure>\n");
        }
        out.append("</body>\n</html>\n");
    }

    private static String style(PlacedPage page) {
        return """
                body { margin: 0; background: %s; }
                figure { margin: 0 auto 24px; max-width: %dpx; }
                figure svg { display: block; width: 100%%; height: auto; }
                @media print { figure { margin: 0; break-after: page; } figure:last-child { break-after: auto; } }
                """.formatted(page.canvas().hex(), (int) Math.ceil(page.bounds().width()));
    }
}
