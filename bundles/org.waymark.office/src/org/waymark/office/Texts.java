package org.waymark.office;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.waymark.core.text.Messages;
import org.waymark.model.ModelTexts;
import org.waymark.model.cjm.CjmPackage;
import org.waymark.model.cjm.MomentKind;

/** The texts of one workbook: its own and those of the metamodel, in one language. */
record Texts(Locale locale, Messages messages, ModelTexts model) {

    static Texts of(Locale locale) {
        return new Texts(locale, Messages.of(OwnershipWorkbook.class, locale), ModelTexts.of(locale));
    }

    String get(String key, Object... arguments) {
        return messages.get(key, arguments);
    }

    /** Returns the title of a literal. */
    String literal(EEnum type, Enumerator literal) {
        return model.title(type.getEEnumLiteralByLiteral(literal.getLiteral()));
    }

    /** Returns the title of the kind; empty for an ordinary touchpoint. */
    String moment(MomentKind moment) {
        return moment == MomentKind.NONE ? "" : literal(CjmPackage.Literals.MOMENT_KIND, moment);
    }

    String date(ZonedDateTime date) {
        return DateTimeFormatter.ofPattern(get("date_pattern"), locale).format(date);
    }
}
