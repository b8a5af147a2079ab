package org.waymark.office;

import java.io.IOException;
import java.util.List;

import org.waymark.core.workbook.WorkbookFacts.PersonaLine;
import org.waymark.model.ModelTexts;
import org.waymark.model.cjm.CjmPackage.Literals;

/** Writes the personas. */
final class PersonasSheet {

    private PersonasSheet() {
    }

    static void write(List<PersonaLine> personas, Texts texts, Pen pen, String subtitle) throws IOException {
        ModelTexts model = texts.model();
        new Table<>(List.of(
                Table.Column.text(model.title(Literals.PERSONA), 24, PersonaLine::name),
                Table.Column.text(model.title(Literals.PERSONA__ROLE), 24, PersonaLine::role),
                Table.Column.text(model.title(Literals.PERSONA__SEGMENT), 26, PersonaLine::segment),
                Table.Column.<PersonaLine>number(model.title(Literals.PERSONA__SHARE), 11,
                        it -> it.share().map(Object.class::cast).orElse("")),
                Table.Column.text(model.title(Literals.PERSONA__QUOTE), 40, PersonaLine::quote),
                Table.Column.text(model.title(Literals.PERSONA__GOALS), 34, PersonaLine::goals),
                Table.Column.text(model.title(Literals.PERSONA__NEEDS), 34, PersonaLine::needs),
                Table.Column.text(model.title(Literals.PERSONA__FRUSTRATIONS), 34, PersonaLine::frustrations),
                Table.Column.text(model.title(Literals.ELEMENT__DESCRIPTION), 40, PersonaLine::description),
                Table.Column.text(texts.get("facts_journeys"), 28, PersonaLine::journeys),
                Table.Column.text(model.title(Literals.PERSONA__EVIDENCE), 28, PersonaLine::evidence)))
                .all(pen, texts, texts.get("sheet_personas"), subtitle, personas, texts.get("personas_none"));
    }
}
