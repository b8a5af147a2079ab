package org.waymark.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of the product at run time; {@code version.properties} is its only source. */
final class ProductVersion {

    private ProductVersion() {
    }

    /** Returns the number, such as {@code 0.1.0}. */
    static String number() {
        Properties properties = new Properties();
        try (InputStream in = ProductVersion.class.getResourceAsStream("version.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version");
    }

    /** Returns name and number, such as {@code waymark 0.1.0}. */
    static String text() {
        return "waymark " + number();
    }
}
