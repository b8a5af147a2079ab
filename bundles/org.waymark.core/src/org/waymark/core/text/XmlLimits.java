package org.waymark.core.text;

import java.util.List;

/**
 * Limits of the XML parser of Java that a long file of ours passes. Java 24 and later count each escaped character, as
 * {@code &amp;}, against the size of entities and refuse a file with more than 100,000. The limits guard against
 * entities that grow when they are expanded. Who lifts them refuses document types first, so that there are none.
 */
public final class XmlLimits {

    /** Limits of the size of entities. */
    public static final List<String> OF_ENTITIES = List.of("jdk.xml.maxGeneralEntitySizeLimit",
            "jdk.xml.totalEntitySizeLimit");

    /** Value of a limit that is lifted. */
    public static final String NONE = "0";

    private XmlLimits() {
    }
}
