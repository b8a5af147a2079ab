package org.waymark.core.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.waymark.core.domain.LaneContent.Library;
import org.waymark.core.domain.LaneContent.Notes;
import org.waymark.core.domain.LaneSpec;
import org.waymark.core.edit.QuickAdd.Assign;
import org.waymark.core.edit.QuickAdd.Child;
import org.waymark.core.edit.QuickAdd.Choice;
import org.waymark.core.edit.QuickAdd.Keyed;
import org.waymark.core.edit.QuickAdd.Link;
import org.waymark.core.edit.QuickAdd.Named;
import org.waymark.core.edit.QuickAdd.Path;
import org.waymark.core.edit.QuickAdd.Written;
import org.waymark.core.find.Closeness;
import org.waymark.core.text.Labels;
import org.waymark.core.text.Messages;
import org.waymark.model.ModelTexts;
import org.waymark.model.cjm.CjmPackage.Literals;
import org.waymark.model.cjm.LaneKind;
import org.waymark.model.cjm.Step;

/**
 * Finds what can be added to an element by a few letters. Exact names come first, then kinds and starts of words; what
 * fits only by scattered letters comes last, after the offers to create an element with the text as its name.
 */
public final class QuickFind {

    /** The kinds that are offered for any text, the harmless one first. */
    private static final List<EClass> FIRST = List.of(Literals.NOTE, Literals.PAIN_POINT, Literals.TOUCHPOINT,
            Literals.CHANNEL);

    /**
     * A row of the list.
     *
     * @param type class whose icon is shown
     * @param detail what distinguishes rows with the same title
     */
    public record Row(Choice choice, EClass type, String title, String detail, Closeness fit) {
    }

    private final EObject focus;
    private final List<Row> known;
    private final List<Choice> creators;
    private final Labels labels;
    private final ModelTexts texts;
    private final Messages messages;

    /** @param types true if a text can be typed into a lane afterwards, which only a map offers */
    public QuickFind(QuickAdd quick, EObject focus, boolean types, Locale language) {
        this.focus = focus;
        labels = Labels.in(language);
        texts = ModelTexts.of(language);
        messages = Messages.of(QuickFind.class, language);
        List<Choice> choices = new ArrayList<>(quick.choices(focus));
        List<Choice> written = written();
        creators = Stream.concat(written.stream(), choices.stream().filter(QuickFind::isNamed)).toList();
        if (types) {
            choices.addAll(0, written.stream().filter(it -> ((Written) it).lane().kind() == LaneKind.NOTES).toList());
        }
        known = choices.stream().sorted(Comparator.comparing(QuickFind::everywhere)).map(this::row).toList();
    }

    private static boolean isNamed(Choice choice) {
        return choice instanceof Child child && ChildEdits.isNamed(child.list());
    }

    /** Returns whether every element has the list, which then comes last: comments and properties. */
    private static boolean everywhere(Choice choice) {
        return choice instanceof Child child && List.of(Literals.ELEMENT, Literals.NAMED_ELEMENT)
                .contains(child.list().getEContainingClass());
    }

    /** Returns the lanes of the touchpoint or stage in which a name makes a note or an element of the library. */
    private List<Choice> written() {
        EObject step = focus;
        while (!(step instanceof Step) && step.eContainer() != null) {
            step = step.eContainer();
        }
        if (!(step instanceof Step at)) {
            return List.of();
        }
        return LaneSpec.all().stream()
                .filter(lane -> lane.content() instanceof Notes || lane.content() instanceof Library)
                .filter(lane -> lane.content().takesTextAt(at)).<Choice>map(lane -> new Written(at, lane, ""))
                .sorted(Comparator.comparing(it -> !(((Written) it).lane().content() instanceof Notes))).toList();
    }

    /** Returns the rows for some letters, best first; all without letters. */
    public List<Row> rows(String query) {
        String text = query.strip();
        if (text.isEmpty()) {
            return known;
        }
        List<Row> fitting = new ArrayList<>();
        known.forEach(row -> {
            Closeness fit = Closeness.of(text, row.title())
                    .or(best(Closeness.of(text, row.title() + " " + row.detail()), Closeness.WORDS));
            if (fit != Closeness.NONE) {
                fitting.add(new Row(row.choice(), row.type(), row.title(), row.detail(), fit));
            }
        });
        creators.forEach(creator -> offer(creator, text, fitting));
        fitting.sort(Comparator.comparing(Row::fit));
        return List.copyOf(fitting);
    }

    /** A title with its detail is never the name itself. */
    private static Closeness best(Closeness found, Closeness limit) {
        return found.ordinal() < limit.ordinal() ? limit : found;
    }

    /** Adds the offer to create an element: by its kind and a name, or with all the text as name. */
    private void offer(Choice creator, String text, List<Row> fitting) {
        EClass type = type(creator);
        String rest = afterKind(text, texts.title(type));
        if (!rest.isEmpty()) {
            fitting.add(create(creator, type, rest, Closeness.START));
        } else if (!known.stream().anyMatch(row -> row.choice().equals(creator)
                && Closeness.of(text, row.title()).isStrong())) {
            fitting.add(create(creator, type, text, FIRST.contains(type) ? Closeness.INITIALS : Closeness.SCATTERED));
        }
    }

    private Row create(Choice creator, EClass type, String name, Closeness fit) {
        Choice choice = switch (creator) {
            case Written written -> new Written(written.owner(), written.lane(), name);
            case Child child -> new Named(child, name);
            default -> throw new IllegalArgumentException(creator.toString());
        };
        return new Row(choice, type, messages.get("quick_create", lower(texts.title(type)), name),
                row(creator).detail(), fit);
    }

    private static String lower(String title) {
        return title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
    }

    /** Returns what follows the kind: "wait" after "pain wait", "pain point wait" and "po wait". */
    private static String afterKind(String text, String kind) {
        List<String> typed = List.of(text.split("\\s+"));
        List<String> title = List.of(kind.toLowerCase(Locale.ROOT).split("\\s+"));
        int used = 0;
        for (String word : title) {
            String next = used < typed.size() ? typed.get(used).toLowerCase(Locale.ROOT) : "";
            if (next.length() > 1 && word.startsWith(next)) {
                used++;
            }
        }
        return used == 0 ? "" : String.join(" ", typed.subList(used, typed.size()));
    }

    private static EClass type(Choice choice) {
        return switch (choice) {
            case Written(var owner, var lane, var text) when lane.content() instanceof Library library ->
                library.library().getEReferenceType();
            case Written written -> Literals.NOTE;
            case Child child -> child.list().getEReferenceType();
            case Named named -> named.child().list().getEReferenceType();
            case Keyed keyed -> keyed.list().getEReferenceType();
            case Link link -> link.target().eClass();
            case Path path -> Literals.TRANSITION;
            case Assign assign -> assign.function().eClass();
        };
    }

    private String where(Choice choice) {
        return choice.owner() == focus ? "" : labels.shown(choice.owner());
    }

    private Row row(Choice choice) {
        return switch (choice) {
            case Child child -> row(child, texts.title(child.list().getEReferenceType()),
                    child.index() < 0 ? at(texts.title(child.list()), choice) : messages.get("quick_behind"));
            case Written written -> row(written, texts.title(type(choice)), at(written.lane().title(texts), choice));
            case Named named -> row(named.child());
            case Keyed keyed -> row(keyed, labels.shown(keyed.target()),
                    at(texts.title(keyed.list().getEReferenceType()), choice));
            case Link link -> row(link, labels.shown(link.target()), at(texts.title(link.reference()), choice));
            case Path path -> row(path, labels.shown(path.target()), at(messages.get("quick_path"), choice));
            case Assign assign -> row(assign, labels.shown(assign.function()), at(texts
                    .title(Literals.ROLE.getEEnumLiteral(assign.role().getValue())), choice));
        };
    }

    private Row row(Choice choice, String title, String detail) {
        return new Row(choice, type(choice), title, detail, Closeness.EXACT);
    }

    private String at(String detail, Choice choice) {
        String where = where(choice);
        return where.isEmpty() ? detail : detail + " \u00b7 " + where;
    }

    /** Returns what was done, in one line: what was added, where. */
    public String done(Choice choice) {
        String to = labels.shown(choice.owner());
        return switch (choice) {
            case Named named -> messages.get("quick_doneNew", texts.title(type(choice)), named.name(), to);
            case Written written -> messages.get("quick_doneNew", texts.title(type(choice)), written.text(), to);
            case Child child -> messages.get("quick_done", texts.title(type(choice)), to);
            case Keyed keyed -> messages.get("quick_doneNew", texts.title(keyed.list().getEReferenceType()),
                    labels.shown(keyed.target()), to);
            case Link link -> messages.get("quick_doneNew", texts.title(link.reference()),
                    labels.shown(link.target()), to);
            case Path path -> messages.get("quick_doneNew", texts.title(Literals.TRANSITION),
                    labels.shown(path.target()), to);
            case Assign assign -> messages.get("quick_doneNew", texts.title(Literals.ROLE.getEEnumLiteral(assign.role()
                    .getValue())), labels.shown(assign.function()), to);
        };
    }
}
