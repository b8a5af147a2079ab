package org.waymark.ui.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.waymark.core.JourneyException;
import org.waymark.core.ownership.OwnershipText;
import org.waymark.core.ownership.RoleLetters;
import org.waymark.model.cjm.CjmPackage.Literals;
import org.waymark.model.cjm.Role;

/**
 * Parses and formats texts typed into cells of a list. Roles are typed as the letters of a RACI chart, R, A, C, I, S,
 * or as words.
 */
record CellValues(FormSite form, EStructuralFeature feature) {

    /** Returns whether a cell can hold the feature: one value, or roles. */
    boolean fit() {
        return !feature.isMany() || feature == Literals.OWNERSHIP__ROLES;
    }

    String show(Object value) {
        if (value instanceof List<?> roles) {
            List<Role> known = roles.stream().map(Role.class::cast).toList();
            return known.isEmpty() ? "" : RoleLetters.of(Set.copyOf(known));
        }
        return form.values().typed().show((EAttribute) feature, value);
    }

    /** @throws JourneyException if the text is not a valid value */
    Object read(String text) throws JourneyException {
        return feature.isMany() ? roles(text) : form.values().typed().read((EAttribute) feature, text);
    }

    private List<Role> roles(String text) throws JourneyException {
        if (text.isBlank()) {
            return List.of();
        }
        Optional<List<Role>> named = words(text);
        Set<Role> roles = named.map(Set::copyOf).or(() -> OwnershipText.parse(text).roles())
                .orElseThrow(() -> new JourneyException(form.messages().get("cell_roles", text)));
        return List.of(Role.values()).stream().filter(roles::contains).toList();
    }

    /** Parses names of roles as the table shows them, separated by commas. */
    private Optional<List<Role>> words(String text) {
        List<Role> found = new ArrayList<>();
        for (String word : text.split(",")) {
            List.of(Role.values()).stream().filter(role -> name(role).equalsIgnoreCase(word.strip())).findFirst()
                    .ifPresent(found::add);
        }
        return found.size() == text.split(",").length ? Optional.of(found) : Optional.empty();
    }

    private String name(Enumerator role) {
        return form.texts().literal(feature, role);
    }
}
