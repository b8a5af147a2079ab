package org.waymark.core.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.waymark.core.text.Messages;
import org.waymark.model.cjm.CjmPackage;

/**
 * A summary of the changes in a few lines, for commit messages and lists of versions. Similar changes are counted.
 *
 * @param headline the most important line
 * @param lines all lines, the headline first
 */
public record ChangeSummary(String headline, List<String> lines) {

    private static final int HEADLINE = 72;

    /** The criterion of similar changes: the same kind of sentence and the same subject. */
    private record Kind(String sentence, String subject, EClass type) {
    }

    /** @param locale requested language; any but Russian gives English */
    public static ChangeSummary of(ModelDiff diff, Locale locale) {
        Messages messages = Messages.of(ChangeSummary.class, locale);
        ChangeTexts texts = ChangeTexts.of(locale);
        if (diff.isEmpty()) {
            String nothing = messages.get("summary_nothing");
            return new ChangeSummary(nothing, List.of(nothing));
        }
        Map<Kind, List<Change>> alike = new LinkedHashMap<>();
        for (Change change : diff.changes()) {
            for (Kind kind : kinds(change)) {
                alike.computeIfAbsent(kind, absent -> new ArrayList<>()).add(change);
            }
        }
        List<String> lines = new ArrayList<>();
        alike.forEach((kind, changes) -> lines.add(line(kind, changes, messages, texts)));
        return new ChangeSummary(headline(lines, messages), List.copyOf(lines));
    }

    private static String headline(List<String> lines, Messages messages) {
        String first = lines.getFirst();
        if (lines.size() > 1) {
            String more = messages.get("summary_more", first, lines.size() - 1);
            return more.codePointCount(0, more.length()) <= HEADLINE ? more : first;
        }
        return first;
    }

    private static List<Kind> kinds(Change change) {
        EClass type = change.element().type();
        List<RoleChange> roles = type == CjmPackage.Literals.OWNERSHIP && !change.element().name().isEmpty()
                ? RoleChange.of(change)
                : List.of();
        if (!roles.isEmpty()) {
            return roles.stream().map(role -> new Kind((role.gained() ? "+" : "-") + role.role(),
                    change.element().name(), CjmPackage.Literals.STEP)).toList();
        }
        return List.of(switch (change) {
            case Change.Added added -> new Kind("summary_added", "", type);
            case Change.Removed removed -> new Kind("summary_removed", "", type);
            case Change.Moved moved -> new Kind("summary_moved", "", type);
            case Change.Reordered reordered -> new Kind("summary_reordered", "", type);
            case Change.Changed changed -> new Kind("summary_changed", changed.feature().getName(), type);
            case Change.Retargeted to -> new Kind("summary_changed", to.feature().getName(), type);
            case Change.SetChanged set -> new Kind("summary_changed", set.feature().getName(), type);
            case Change.FileChanged file -> new Kind("summary_file", "", type);
        });
    }

    private static String line(Kind kind, List<Change> changes, Messages messages, ChangeTexts texts) {
        Change first = changes.getFirst();
        if (kind.type() == CjmPackage.Literals.STEP) {
            RoleChange role = new RoleChange(kind.sentence().substring(1), kind.sentence().startsWith("+"));
            String steps = changes.size() == 1
                    ? last(first.element().path())
                    : texts.plurals().count("count_steps", changes.size());
            return texts.role(role, kind.subject(), steps);
        }
        if (changes.size() == 1) {
            return texts.describe(first);
        }
        String count = texts.plurals().count(kind.type(), changes.size());
        return kind.subject().isEmpty()
                ? messages.get(kind.sentence(), count)
                : messages.get(kind.sentence(), texts.title(kind.type().getEStructuralFeature(kind.subject())), count);
    }

    private static String last(List<String> path) {
        return path.isEmpty() ? "?" : path.getLast();
    }
}
