package org.waymark.core.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.eclipse.emf.ecore.ENamedElement;
import org.junit.jupiter.api.Test;
import org.waymark.model.cjm.CjmPackage.Literals;

/** The texts of references, and the keys that identify children. */
class ReferenceTextTest {

    @Test
    void aReferenceIsAnIdWithOrWithoutAFile() {
        assertEquals(new ReferenceText("", "_t"), ReferenceText.of("_t"));
        assertEquals(new ReferenceText("", "_t"), ReferenceText.of("#_t"));
        assertEquals(new ReferenceText("journeys/a.cjm", "_t"), ReferenceText.of("journeys/a.cjm#_t"));
        assertEquals(new ReferenceText("journeys/a.cjm", ""), ReferenceText.ofHref("journeys/a.cjm"));
        assertEquals(new ReferenceText("journeys/a.cjm", "_t"), ReferenceText.ofHref("journeys/a.cjm#_t"));
    }

    @Test
    void itIsWrittenAsShortAsThePlaceAllows() {
        assertEquals(List.of("_t", "#_t"),
                List.of(new ReferenceText("", "_t").text(), new ReferenceText("", "_t").href()));
        assertEquals(List.of("a.cjm#_t", "a.cjm#_t"),
                List.of(new ReferenceText("a.cjm", "_t").text(), new ReferenceText("a.cjm", "_t").href()));
    }

    @Test
    void keyedChildrenHaveTheKeysOfTheMetamodel() {
        assertEquals(List.of("function"), Keys.of(Literals.OWNERSHIP).stream().map(ENamedElement::getName).toList());
        assertEquals(List.of("persona", "viewpoint", "name"),
                Keys.of(Literals.EMOTION).stream().map(ENamedElement::getName).toList());
        assertEquals(List.of("metric", "date"),
                Keys.of(Literals.MEASUREMENT).stream().map(ENamedElement::getName).toList());
        assertEquals(List.of(), Keys.of(Literals.STAGE));
    }
}
