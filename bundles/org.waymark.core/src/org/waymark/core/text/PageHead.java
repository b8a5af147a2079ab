package org.waymark.core.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/** The head of a web page that is whole in itself: its policy admits its own style and script and nothing else. */
public final class PageHead {

    private PageHead() {
    }

    /**
     * Writes everything up to the beginning of the body.
     *
     * @param metas names and contents of descriptions; blank ones are left out
     * @param style style sheet of the page
     * @param script script that runs at the end of the body, if the page has one
     */
    public static void write(Appendable out, String language, String title, Map<String, String> metas, String style,
            Optional<String> script) throws IOException {
        String css = "\n" + style;
        out.append("<!DOCTYPE html>\n<html lang=\"").append(XmlText.attribute(language))
                .append("\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:; ")
                .append("style-src ").append(hash(css))
                .append(script.map(text -> "; script-src " + hash(text)).orElse(""))
                .append("; base-uri 'none'; form-action 'none'\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        for (Map.Entry<String, String> meta : metas.entrySet()) {
            if (!meta.getValue().isBlank()) {
                out.append("<meta name=\"").append(meta.getKey()).append("\" content=\"")
                        .append(XmlText.attribute(Lines.single(meta.getValue()))).append("\">\n");
            }
        }
        out.append("<title>").append(XmlText.content(title)).append("</title>\n<style>").append(css)
                .append("</style>\n</head>\n");
    }

    /** Returns the source expression by which a content security policy admits exactly this text. */
    public static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
