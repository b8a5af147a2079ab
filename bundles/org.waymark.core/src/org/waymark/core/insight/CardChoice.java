package org.waymark.core.insight;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.waymark.model.cjm.JourneyKind;
import org.waymark.model.cjm.JourneyStatus;

/**
 * The journeys of a portfolio that are looked at, and how they are put together.
 *
 * @param status journeys of this status alone
 * @param owner id of the owner whose journeys are shown; an empty one for those without an owner
 * @param kind journeys of this kind alone
 * @param persona id of the persona whose journeys are shown
 * @param letters letters of the name of a journey, its owner or its personas; empty for all
 */
public record CardChoice(Optional<JourneyStatus> status, Optional<String> owner, Optional<JourneyKind> kind,
        Optional<String> persona, String letters, Grouping grouping, Order order) {

    /** All journeys, as they stand in the portfolio. */
    public static final CardChoice ALL = new CardChoice(Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty(), "", Grouping.NONE, Order.PORTFOLIO);

    /** Something that journeys share. */
    public enum Grouping {
        NONE, STATUS, OWNER, KIND, PERSONA, DETAILS
    }

    /** The order of journeys within a group. */
    public enum Order {
        PORTFOLIO, WORST, CHANGED
    }

    /**
     * Journeys that belong together.
     *
     * @param literal status or kind they share
     * @param name name of the owner, persona or detailed journey they share; empty for those that have none
     */
    public record Group(Optional<Enumerator> literal, String name, List<Member> members) {
    }

    /** A journey and how many journeys it is a detail of, one within the other. */
    public record Member(JourneyCard card, int depth) {
    }

    /** Returns whether some journeys may be hidden. */
    public boolean filters() {
        return status.isPresent() || owner.isPresent() || kind.isPresent() || persona.isPresent()
                || !letters.isBlank();
    }

    public CardChoice withStatus(Optional<JourneyStatus> value) {
        return new CardChoice(value, owner, kind, persona, letters, grouping, order);
    }

    public CardChoice withOwner(Optional<String> value) {
        return new CardChoice(status, value, kind, persona, letters, grouping, order);
    }

    public CardChoice withKind(Optional<JourneyKind> value) {
        return new CardChoice(status, owner, value, persona, letters, grouping, order);
    }

    public CardChoice withPersona(Optional<String> value) {
        return new CardChoice(status, owner, kind, value, letters, grouping, order);
    }

    public CardChoice withLetters(String value) {
        return new CardChoice(status, owner, kind, persona, value, grouping, order);
    }

    public CardChoice by(Grouping value) {
        return new CardChoice(status, owner, kind, persona, letters, value, order);
    }

    public CardChoice in(Order value) {
        return new CardChoice(status, owner, kind, persona, letters, grouping, value);
    }

    /** Returns the same choice without what hides journeys. */
    public CardChoice unfiltered() {
        return ALL.by(grouping).in(order);
    }

    /**
     * Returns the journeys in groups; empty groups are left out.
     *
     * @param changed when journeys were changed last, by id
     */
    public List<Group> groups(PortfolioCards all, Function<String, Optional<Instant>> changed) {
        List<JourneyCard> shown = sorted(all.cards().stream().filter(this::shows).toList(), changed);
        return switch (grouping) {
            case NONE -> shown.isEmpty() ? List.of() : List.of(group(Optional.empty(), "", shown));
            case STATUS -> literals(shown, JourneyStatus.VALUES, JourneyCard::status);
            case KIND -> literals(shown, JourneyKind.VALUES, it -> it.figures().kind());
            case OWNER -> named(shown, all.owners(),
                    (card, id) -> card.ownerId().equals(id), it -> it.ownerId().isEmpty());
            case PERSONA -> named(shown, all.personas(),
                    (card, id) -> card.personas().stream().anyMatch(it -> it.id().equals(id)),
                    it -> it.personas().isEmpty());
            case DETAILS -> details(shown);
        };
    }

    private boolean shows(JourneyCard card) {
        return status.filter(it -> it != card.status()).isEmpty()
                && owner.filter(it -> !it.equals(card.ownerId())).isEmpty()
                && kind.filter(it -> it != card.figures().kind()).isEmpty()
                && persona.filter(id -> card.personas().stream().noneMatch(it -> it.id().equals(id))).isEmpty()
                && says(card);
    }

    /** Returns whether each word that is looked for occurs in the name of the journey, its owner or a persona. */
    private boolean says(JourneyCard card) {
        String text = Stream.concat(Stream.of(card.name(), card.owner()),
                card.personas().stream().map(JourneyCard.Named::name)).collect(Collectors.joining("\n"))
                .toLowerCase(Locale.ROOT);
        return Stream.of(letters.strip().toLowerCase(Locale.ROOT).split("\\s+")).allMatch(text::contains);
    }

    private List<JourneyCard> sorted(List<JourneyCard> cards, Function<String, Optional<Instant>> changed) {
        return switch (order) {
            case PORTFOLIO -> cards;
            case WORST -> cards.stream().sorted(PortfolioCards.WORST_FIRST).toList();
            case CHANGED -> cards.stream().sorted(Comparator
                    .comparing((JourneyCard it) -> changed.apply(it.id()).orElse(Instant.MIN)).reversed()).toList();
        };
    }

    private static Group group(Optional<Enumerator> literal, String name, List<JourneyCard> cards) {
        return new Group(literal, name, cards.stream().map(it -> new Member(it, 0)).toList());
    }

    private static <E extends Enumerator> List<Group> literals(List<JourneyCard> shown, List<E> literals,
            Function<JourneyCard, E> of) {
        return literals.stream()
                .map(literal -> group(Optional.of(literal), "",
                        shown.stream().filter(it -> of.apply(it) == literal).toList()))
                .filter(it -> !it.members().isEmpty()).toList();
    }

    private interface Shares {
        boolean test(JourneyCard card, String id);
    }

    private static List<Group> named(List<JourneyCard> shown, List<JourneyCard.Named> names, Shares shares,
            Predicate<JourneyCard> none) {
        List<Group> groups = new ArrayList<>();
        names.forEach(name -> groups.add(group(Optional.empty(), name.name(),
                shown.stream().filter(it -> shares.test(it, name.id())).toList())));
        groups.add(group(Optional.empty(), "", shown.stream().filter(none).toList()));
        groups.removeIf(it -> it.members().isEmpty());
        return groups;
    }

    /** Returns a group for each journey that others detail, with those; one that details several stands in each. */
    private static List<Group> details(List<JourneyCard> shown) {
        Map<String, JourneyCard> known = new LinkedHashMap<>();
        shown.forEach(it -> known.put(it.id(), it));
        Set<String> placed = new HashSet<>();
        List<Group> groups = new ArrayList<>();
        List<JourneyCard> single = new ArrayList<>();
        // journeys that detail each other have no top: the first one that is still missing is taken for it
        List<JourneyCard> tops = Stream.concat(
                shown.stream().filter(it -> it.parents().stream().map(known::get).noneMatch(Objects::nonNull)),
                shown.stream()).toList();
        for (JourneyCard top : tops) {
            if (placed.contains(top.id())) {
                continue;
            }
            List<Member> members = new ArrayList<>();
            descend(top, 0, shown, new HashSet<>(), members);
            members.forEach(it -> placed.add(it.card().id()));
            if (members.size() > 1) {
                groups.add(new Group(Optional.empty(), top.name(), List.copyOf(members)));
            } else {
                single.add(top);
            }
        }
        if (!single.isEmpty()) {
            groups.add(group(Optional.empty(), "", single));
        }
        return List.copyOf(groups);
    }

    private static void descend(JourneyCard card, int depth, List<JourneyCard> shown, Set<String> above,
            List<Member> members) {
        if (above.add(card.id())) {
            members.add(new Member(card, depth));
            shown.stream().filter(it -> it.parents().contains(card.id()))
                    .forEach(it -> descend(it, depth + 1, shown, above, members));
        }
    }
}
