package org.waymark.room.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * One file that a phone may load. The list is all there is: an address that is not in it leads nowhere, whatever else lies
 * in the bundle.
 *
 * @param path the path in the address
 * @param type the content type
 * @param resource the name of the resource beside this class
 */
public record PageFile(String path, String type, String resource) {

    /** Every file that is served. */
    public static final List<PageFile> ALL = List.of(
            new PageFile("/", "text/html; charset=utf-8", "page.html"),
            new PageFile("/page.css", "text/css; charset=utf-8", "page.css"),
            new PageFile("/page.js", "text/javascript; charset=utf-8", "page.js"),
            new PageFile("/dom.js", "text/javascript; charset=utf-8", "dom.js"),
            new PageFile("/store.js", "text/javascript; charset=utf-8", "store.js"),
            new PageFile("/link.js", "text/javascript; charset=utf-8", "link.js"),
            new PageFile("/mine.js", "text/javascript; charset=utf-8", "mine.js"),
            new PageFile("/join.js", "text/javascript; charset=utf-8", "join.js"),
            new PageFile("/wait.js", "text/javascript; charset=utf-8", "wait.js"),
            new PageFile("/notes.js", "text/javascript; charset=utf-8", "notes.js"),
            new PageFile("/emotion.js", "text/javascript; charset=utf-8", "emotion.js"),
            new PageFile("/vote.js", "text/javascript; charset=utf-8", "vote.js"),
            new PageFile("/texts.en.json", "application/json; charset=utf-8", "texts.en.json"),
            new PageFile("/texts.ru.json", "application/json; charset=utf-8", "texts.ru.json"),
            new PageFile("/icon.svg", "image/svg+xml; charset=utf-8", "icon.svg"));

    /** Returns the file of a path, if it is served. */
    public static Optional<PageFile> at(String path) {
        return ALL.stream().filter(file -> file.path.equals(path)).findFirst();
    }

    /** Reads the content; a file of the list that is not in the bundle is an error of the build. */
    public byte[] content() throws IOException {
        return bytes(resource);
    }

    static byte[] bytes(String resource) throws IOException {
        try (InputStream in = PageFile.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("no " + resource + " in the bundle");
            }
            return in.readAllBytes();
        }
    }

    static String text(String resource) throws IOException {
        return new String(bytes(resource), StandardCharsets.UTF_8);
    }
}
