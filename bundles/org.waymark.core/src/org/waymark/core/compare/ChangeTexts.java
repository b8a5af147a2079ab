package org.waymark.core.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.waymark.core.text.Lines;
import org.waymark.core.text.Messages;
import org.waymark.core.text.Plurals;
import org.waymark.model.ModelTexts;
import org.waymark.model.cjm.CjmPackage;

/** Describes changes and elements in words for readers of the map, in English or Russian. */
public final class ChangeTexts {

    private static final int SHORT = 60;

    private final Messages messages;
    private final ModelTexts model;
    private final Plurals plurals;

    private ChangeTexts(Locale locale) {
        messages = Messages.of(ChangeTexts.class, locale);
        model = ModelTexts.of(locale);
        plurals = new Plurals(messages, locale);
    }

    /** @param locale requested language; any but Russian gives English */
    public static ChangeTexts of(Locale locale) {
        return new ChangeTexts(locale);
    }

    Plurals plurals() {
        return plurals;
    }

    /** Describes a change in a one-line sentence; a change of several roles in a sentence for each role. */
    public List<String> sentences(Change change) {
        List<String> roles = roles(change);
        return roles.isEmpty() ? List.of(sentence(change)) : roles;
    }

    /** Describes a change in one line. */
    public String describe(Change change) {
        return String.join("; ", sentences(change));
    }

    /** Returns the kind of an element followed by its name in quotation marks, or its kind alone. */
    public String title(ElementRef element) {
        String type = model.title(element.type());
        return element.name().isEmpty() ? type : messages.get("element_named", type, element.name());
    }

    /** Returns an element with its path: {@code Refund › Complaint › Touchpoint "Asks for a refund"}. */
    public String place(ElementRef element) {
        return element.path().isEmpty() ? title(element) : path(element) + " \u203A " + title(element);
    }

    /** Returns the path of an element from the journey down; empty directly below the portfolio. */
    public String path(ElementRef element) {
        return element.path().stream().map(name -> name.isEmpty() ? "?" : name).collect(Collectors.joining(" \u203A "));
    }

    /** Returns a value for readers: literals by their titles, long texts shortened, line ends visible. */
    public String value(EAttribute feature, String text) {
        if (feature.getEAttributeType() instanceof EEnum literals) {
            EEnumLiteral literal = literals.getEEnumLiteralByLiteral(text);
            return literal == null ? text : model.title(literal);
        }
        return Lines.shortened(text.replace("\n", " \u21B5 "), SHORT);
    }

    public String title(EStructuralFeature feature) {
        return model.title(feature);
    }

    /** Describes a change in one line without naming its element. */
    public String matter(Change change) {
        List<String> roles = roles(change);
        String text = roles.isEmpty() ? sentence(change, "", "").strip() : String.join("; ", roles);
        String matter = text.replaceFirst("^[:\\s]+", "").replaceFirst(":$", "").replaceFirst(":\\s+\\(", " (");
        return matter.isEmpty() ? matter : matter.substring(0, 1).toUpperCase(Locale.ROOT) + matter.substring(1);
    }

    private String sentence(Change change) {
        return sentence(change, place(change.element()), title(change.element()));
    }

    private String sentence(Change change, String where, String title) {
        return switch (change) {
            case Change.Added added -> added(added, where);
            case Change.Removed removed -> messages.get("change_removed", where) + inside(removed.descendants());
            case Change.Moved moved -> messages.get("change_moved", title, place(moved.from()),
                    place(moved.to()));
            case Change.Reordered reordered -> messages.get("change_reordered", where, reordered.from().index() + 1,
                    reordered.to().index() + 1);
            case Change.Changed changed -> changed(where, changed);
            case Change.Retargeted to ->
                turned(where, to.feature(), to.from().map(this::name), to.to().map(this::name));
            case Change.SetChanged set -> members(where, set);
            case Change.FileChanged file -> file.to().map(to -> messages.get("change_toFile", where, to))
                    .orElseGet(() -> messages.get("change_fromFile", where));
        };
    }

    private String added(Change.Added added, String where) {
        return messages.get("change_added", where) + inside(added.descendants());
    }

    private String inside(int descendants) {
        return descendants == 0 ? "" : ' ' + messages.get("change_inside", descendants);
    }

    private String place(Change.Place place) {
        String name = place.owner().name();
        return name.isEmpty() ? model.title(place.owner().type()) : name;
    }

    private String name(ElementRef element) {
        return element.name().isEmpty() ? element.id() : element.name();
    }

    private String changed(String where, Change.Changed change) {
        return turned(where, change.feature(), change.from().map(text -> value(change.feature(), text)),
                change.to().map(text -> value(change.feature(), text)));
    }

    private String turned(String where, EStructuralFeature feature, Optional<String> from, Optional<String> to) {
        String what = model.title(feature);
        if (from.isPresent() && to.isPresent()) {
            return messages.get("change_changed", where, what, from.get(), to.get());
        }
        return from.isPresent()
                ? messages.get("change_cleared", where, what, from.get())
                : messages.get("change_set", where, what, to.orElse(""));
    }

    private String members(String where, Change.SetChanged set) {
        List<String> parts = new ArrayList<>();
        addMembers(parts, "change_membersAdded", set, set.added());
        addMembers(parts, "change_membersRemoved", set, set.removed());
        addMembers(parts, "change_membersReordered", set, set.reordered());
        return messages.get("change_members", where, model.title(set.feature()), String.join("; ", parts));
    }

    private void addMembers(List<String> parts, String key, Change.SetChanged set, List<Change.Member> members) {
        if (!members.isEmpty()) {
            parts.add(messages.get(key, members.stream().map(member -> text(set.feature(), member))
                    .collect(Collectors.joining(", "))));
        }
    }

    private String text(EStructuralFeature feature, Change.Member member) {
        return member.target().map(this::name)
                .orElseGet(() -> feature instanceof EAttribute attribute
                        ? value(attribute, member.text())
                        : member.text());
    }

    /**
     * Returns one sentence for each role, "Contact centre became accountable for Asks for a refund"; empty for all
     * other changes.
     */
    private List<String> roles(Change change) {
        if (change.element().type() != CjmPackage.Literals.OWNERSHIP || change.element().name().isEmpty()
                || change.element().path().isEmpty()) {
            return List.of();
        }
        String step = change.element().path().getLast();
        return RoleChange.of(change).stream().map(role -> role(role, change.element().name(), step)).toList();
    }

    String role(RoleChange role, String function, String steps) {
        return messages.get((role.gained() ? "role_gained_" : "role_lost_") + role.role(), function, steps);
    }
}
