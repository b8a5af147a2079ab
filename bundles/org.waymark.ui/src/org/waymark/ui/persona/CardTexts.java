package org.waymark.ui.persona;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.waymark.core.JourneyException;
import org.waymark.core.edit.FeatureEdits;
import org.waymark.core.edit.TypedValues;
import org.waymark.core.layout.report.PersonaField;
import org.waymark.model.cjm.Persona;
import org.waymark.ui.session.PortfolioSession;

/** The texts of a persona as they are typed, and the edits that write them. */
final class CardTexts {

    private final PortfolioSession session;
    private final Persona persona;
    private final TypedValues values = new TypedValues(Locale.getDefault(), ZoneId.systemDefault());

    CardTexts(PortfolioSession session, Persona persona) {
        this.session = session;
        this.persona = persona;
    }

    Persona persona() {
        return persona;
    }

    /** Returns whether a text is an entry of a list, or the place of a new one. */
    boolean isEntry(PersonaField field) {
        return field.index() >= 0;
    }

    /** Returns whether a place is that of a new entry. */
    boolean isNew(PersonaField field) {
        return isEntry(field) && field.index() >= entries(field.feature()).size();
    }

    /** Returns the text as it is typed; empty where there is none. */
    String text(PersonaField field) {
        if (isNew(field)) {
            return "";
        }
        return isEntry(field)
                ? entries(field.feature()).get(field.index())
                : values.show((EAttribute) field.feature(), persona.eGet(field.feature()));
    }

    @SuppressWarnings("unchecked")
    private List<String> entries(EStructuralFeature feature) {
        return (List<String>) persona.eGet(feature);
    }

    /**
     * Returns the edit that writes a text; empty if it is there already. An empty entry is removed.
     *
     * @throws JourneyException if it is no value of the feature
     */
    Optional<Command> edit(PersonaField field, String typed) throws JourneyException {
        if (typed.equals(text(field))) {
            return Optional.empty();
        }
        FeatureEdits edits = new FeatureEdits(session.domain());
        if (!isEntry(field)) {
            return Optional.of(edits.set(persona, field.feature(),
                    typed.isBlank() ? null : values.read((EAttribute) field.feature(), typed)));
        }
        List<String> entries = new ArrayList<>(entries(field.feature()));
        if (isNew(field)) {
            entries.add(typed.strip());
        } else if (typed.isBlank()) {
            entries.remove(field.index());
        } else {
            entries.set(field.index(), typed.strip());
        }
        entries.removeIf(String::isBlank);
        return entries.equals(entries(field.feature()))
                ? Optional.empty()
                : Optional.of(edits.set(persona, field.feature(), entries));
    }

    /** Returns the edit that sets a feature with one value. */
    Command set(EStructuralFeature feature, Object value) {
        return new FeatureEdits(session.domain()).set(persona, feature, value);
    }

    /** Returns the edit that empties a text. */
    Optional<Command> clear(PersonaField field) {
        FeatureEdits edits = new FeatureEdits(session.domain());
        if (isNew(field) || !isEntry(field) && !persona.eIsSet(field.feature())) {
            return Optional.empty();
        }
        if (!isEntry(field)) {
            return Optional.of(field.feature().isMany()
                    ? edits.set(persona, field.feature(), List.of())
                    : edits.set(persona, field.feature(), null));
        }
        List<String> entries = new ArrayList<>(entries(field.feature()));
        entries.remove(field.index());
        return Optional.of(edits.set(persona, field.feature(), entries));
    }
}
