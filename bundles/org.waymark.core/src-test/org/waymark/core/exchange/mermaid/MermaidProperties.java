package org.waymark.core.exchange.mermaid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.waymark.core.JourneyException;
import org.waymark.core.exchange.Draft;
import org.waymark.core.exchange.Exchanges;
import org.waymark.model.TextCleaner;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Touchpoint;

class MermaidProperties {

    @Provide
    Arbitrary<String> names() {
        Arbitrary<String> any = Arbitraries.strings().ofMaxLength(12);
        Arbitrary<String> nasty = Arbitraries.of("title", "section", "journey", "accTitle", "accDescr", ":", ";", "#",
                "%%", ",", "\n", "<br/>", "<BR >", "#35;", "%%{", "---", "```", "{", "}", " ", "a", "5", "style: x#y;")
                .list().ofMaxSize(5).map(parts -> String.join("", parts));
        return Arbitraries.oneOf(any, nasty).map(TextCleaner::clean);
    }

    @Property(seed = "20260314")
    void anyNamesSurviveExportAndImport(@ForAll("names") String journeyName, @ForAll("names") String stageName,
            @ForAll("names") String touchpointName, @ForAll("names") String personaName) throws JourneyException {
        Draft draft = Exchanges.draft("P");
        Journey journey = draft.journey(journeyName);
        Touchpoint touchpoint = draft.touchpoint(Draft.stage(journey, stageName), touchpointName);
        draft.touchpoint(Draft.stage(journey, stageName), "two");
        touchpoint.getPersonas().add(draft.persona(personaName));
        Journey read = Exchanges.read("mermaid", Exchanges.write("mermaid", draft.portfolio()).text()).portfolio()
                .getJourneys().getFirst();
        assertEquals(trimmed(journeyName).isEmpty() ? "imported" : trimmed(journeyName), read.getName());
        List<String> names = new ArrayList<>();
        for (Stage stage : read.getStages()) {
            names.add(stage.getName());
            stage.getTouchpoints().forEach(t -> names.add(t.getName()));
        }
        assertEquals(List.of(trimmed(stageName), trimmed(touchpointName), trimmed(stageName), "two"), names);
        assertEquals(trimmed(personaName).isEmpty() ? List.of() : List.of(trimmed(personaName)),
                read.getPersonas().stream().map(p -> p.getName()).toList());
    }

    /** Removes blanks around a name, which have no meaning. */
    private static String trimmed(String name) {
        return name.replaceAll("^[\\s\\p{Z}\\uFEFF]+|[\\s\\p{Z}\\uFEFF]+$", "");
    }
}
