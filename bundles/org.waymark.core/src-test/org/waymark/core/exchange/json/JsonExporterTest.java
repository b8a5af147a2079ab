package org.waymark.core.exchange.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.waymark.core.domain.Ids;
import org.waymark.core.exchange.Draft;
import org.waymark.core.exchange.Exchanges;
import org.waymark.core.exchange.formats.CoreFormats;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Touchpoint;

class JsonExporterTest {

    @Test
    void elementsAreObjectsAndReferencesAreIds() {
        Draft draft = Exchanges.draft("P");
        Journey journey = draft.journey("J");
        Touchpoint touchpoint = draft.touchpoint(Draft.stage(journey, "S"), "T");
        touchpoint.setImportance(4);
        touchpoint.getTags().add("quick");
        touchpoint.getChannels().add(draft.channel("Phone"));
        int number = 0;
        for (var element : new org.eclipse.emf.ecore.EObject[]{draft.portfolio(),
                draft.portfolio().getChannels().getFirst(),
                journey, journey.getStages().getFirst(), touchpoint}) {
            Ids.assign(element, "_" + number++);
        }
        assertEquals("""
                {
                  "schemaVersion": "1.0",
                  "portfolio": {
                    "class": "Portfolio",
                    "id": "_0",
                    "name": "P",
                    "formatVersion": "1.0",
                    "language": "en",
                    "channels": [
                      {
                        "class": "Channel",
                        "id": "_1",
                        "name": "Phone"
                      }
                    ],
                    "journeys": [
                      {
                        "class": "Journey",
                        "id": "_2",
                        "name": "J",
                        "stages": [
                          {
                            "class": "Stage",
                            "id": "_3",
                            "name": "S",
                            "touchpoints": [
                              {
                                "class": "Touchpoint",
                                "id": "_4",
                                "name": "T",
                                "tags": [
                                  "quick"
                                ],
                                "channels": [
                                  "_1"
                                ],
                                "importance": 4
                              }
                            ]
                          }
                        ]
                      }
                    ]
                  }
                }
                """, Exchanges.write("json", draft.portfolio()).text());
    }

    @Test
    void everyFormatIsDescribedInBothLanguages() {
        for (Locale locale : new Locale[]{Locale.ENGLISH, Locale.of("ru")}) {
            CoreFormats.exporters().forEach(e -> assertFalse(e.title(locale).isBlank() || e.help(locale).isBlank()));
            CoreFormats.importers().forEach(i -> assertFalse(i.title(locale).isBlank() || i.help(locale).isBlank()));
        }
    }
}
