package org.waymark.core.compare;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.waymark.core.text.PlainText;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.model.ModelTexts;

/** The full text of a change for readers, before and after it. Empty means nothing. */
public record ChangeSides(String before, String after) {

    /**
     * @param older the version before the change
     * @param newer the version after it
     * @param locale requested language; any but Russian gives English
     */
    public static ChangeSides of(Change change, PortfolioDocument older, PortfolioDocument newer, Locale locale) {
        ChangeTexts texts = ChangeTexts.of(locale);
        return switch (change) {
            case Change.Added added -> new ChangeSides("", element(newer, added.element(), locale));
            case Change.Removed removed -> new ChangeSides(element(older, removed.element(), locale), "");
            case Change.Moved moved -> new ChangeSides(texts.place(moved.from().owner()),
                    texts.place(moved.to().owner()));
            case Change.Reordered moved -> new ChangeSides(String.valueOf(moved.from().index() + 1),
                    String.valueOf(moved.to().index() + 1));
            case Change.Changed changed -> new ChangeSides(value(changed.feature(), changed.from(), locale),
                    value(changed.feature(), changed.to(), locale));
            case Change.Retargeted to -> new ChangeSides(to.from().map(ChangeSides::name).orElse(""),
                    to.to().map(ChangeSides::name).orElse(""));
            case Change.SetChanged set ->
                new ChangeSides(members(set.feature(), set.removed(), set.reordered(), locale),
                        members(set.feature(), set.added(), set.reordered(), locale));
            case Change.FileChanged file -> new ChangeSides(file.from().orElse(""), file.to().orElse(""));
        };
    }

    private static String element(PortfolioDocument document, ElementRef element, Locale locale) {
        return document.find(element.id()).map(found -> PlainText.of(found, locale).strip())
                .orElse(ChangeTexts.of(locale).title(element));
    }

    private static String value(EAttribute feature, Optional<String> text, Locale locale) {
        return text.map(known -> feature.getEAttributeType() instanceof EEnum literals
                && literals.getEEnumLiteralByLiteral(known) != null
                        ? ModelTexts.of(locale).title(literals.getEEnumLiteralByLiteral(known))
                        : known)
                .orElse("");
    }

    private static String members(EStructuralFeature feature, List<Change.Member> members,
            List<Change.Member> reordered, Locale locale) {
        List<Change.Member> all = members.isEmpty() ? reordered : members;
        return all.stream().map(member -> member.target().map(ChangeSides::name).orElseGet(
                () -> feature instanceof EAttribute attribute
                        ? value(attribute, Optional.of(member.text()), locale)
                        : member.text()))
                .collect(Collectors.joining("\n"));
    }

    private static String name(ElementRef element) {
        return element.name().isEmpty() ? element.id() : element.name();
    }
}
