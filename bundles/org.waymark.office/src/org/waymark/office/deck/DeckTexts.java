package org.waymark.office.deck;

import java.util.Locale;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.waymark.core.insight.SummaryTexts;
import org.waymark.core.text.Labels;
import org.waymark.core.text.Messages;
import org.waymark.core.text.Plurals;
import org.waymark.model.ModelTexts;

/** The texts of one presentation: its own, those of summaries and those of the metamodel, in one language. */
record DeckTexts(Locale locale, Messages messages, SummaryTexts summary, ModelTexts model, Labels labels) {

    static DeckTexts of(Locale locale) {
        return new DeckTexts(locale, Messages.of(DeckExporter.class, locale), SummaryTexts.in(locale),
                ModelTexts.of(locale), Labels.in(locale));
    }

    String get(String key, Object... arguments) {
        return messages.get(key, arguments);
    }

    /** Returns a text with a number in the form that the number needs. */
    String count(String key, int number) {
        return new Plurals(messages, locale).count(key, number);
    }

    /** Returns the title of a literal. */
    String literal(EEnum type, Enumerator literal) {
        return model.title(type.getEEnumLiteralByLiteral(literal.getLiteral()));
    }
}
