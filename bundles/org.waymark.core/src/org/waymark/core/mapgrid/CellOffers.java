package org.waymark.core.mapgrid;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.waymark.core.domain.LaneContent.Library;
import org.waymark.core.edit.EmotionEdits;
import org.waymark.core.edit.FeatureEdits;
import org.waymark.core.edit.Labelled;
import org.waymark.core.find.Closeness;
import org.waymark.core.text.Labels;
import org.waymark.core.text.Messages;
import org.waymark.model.ModelTexts;
import org.waymark.model.TextCleaner;
import org.waymark.model.cjm.CjmPackage.Literals;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.NamedElement;
import org.waymark.model.cjm.Persona;
import org.waymark.model.cjm.Portfolio;
import org.waymark.model.cjm.Step;

/**
 * Finds what a text typed into a cell of channels, personas and other elements of the library can mean. What exists is
 * offered before something new, so that nothing is doubled by a typing mistake.
 */
public final class CellOffers {

    static final int MOST = 8;

    private final EditingDomain domain;
    private final Messages messages;
    private final ModelTexts texts;

    public CellOffers(EditingDomain domain, Locale language) {
        this.domain = domain;
        messages = Messages.of(CellOffers.class, language);
        texts = ModelTexts.of(language);
    }

    /** Returns what a name in a lane of library elements can mean at a step. */
    public List<Offer> library(Step step, Library lane, String text) {
        List<?> there = (List<?>) step.eGet(lane.reference());
        return named(step, lane.library(), text, element -> there.contains(element)
                ? UnexecutableCommand.INSTANCE
                : new AddCommand(domain, step, lane.reference(), element));
    }

    /**
     * Returns what a name can mean that replaces the one of an element in a lane: another element, a new one, or another
     * name for the same wherever it is used.
     */
    public List<Offer> replaced(Step step, Library lane, NamedElement old, String text) {
        String clean = clean(text);
        List<Offer> found = new ArrayList<>(named(step, lane.library(), text, element -> element == old
                ? UnexecutableCommand.INSTANCE
                : replace(step, lane.reference(), old, element)));
        boolean exact = found.stream().anyMatch(offer -> offer.fit() == Closeness.EXACT);
        if (!clean.isEmpty() && !exact) {
            found.add(
                    new Offer(old, messages.get("offer_rename", Labels.of(old), clean), "", Closeness.SCATTERED, false,
                            new FeatureEdits(domain).set(old, Literals.NAMED_ELEMENT__NAME, clean)));
        }
        return List.copyOf(found);
    }

    private Command replace(Step step, EReference reference, NamedElement old, EObject with) {
        List<?> there = (List<?>) step.eGet(reference);
        List<EObject> now = new ArrayList<>();
        for (Object element : there) {
            EObject next = element == old ? with : (EObject) element;
            if (!now.contains(next)) {
                now.add(next);
            }
        }
        return new SetCommand(domain, step, reference, now);
    }

    /** Returns what a persona typed into the emotion lane can mean, with a score if the text ends with one. */
    public List<Offer> feeling(Step step, CurveFocus curve, String text) {
        String clean = clean(text);
        int blank = clean.lastIndexOf(' ');
        Optional<BigDecimal> score = blank < 0 ? Optional.empty() : ScoreTyping.written(clean.substring(blank + 1));
        String name = score.isEmpty() ? clean : clean.substring(0, blank).strip();
        String detail = score.map(value -> messages.get("offer_score", value.toPlainString())).orElse("");
        Journey journey = journey(step);
        return offers(((Portfolio) EcoreUtil.getRootContainer(step)).getPersonas(), Literals.PORTFOLIO__PERSONAS, step,
                name, detail, element -> {
                    List<Command> steps = new ArrayList<>();
                    if (!journey.getPersonas().contains(element)) {
                        steps.add(new AddCommand(domain, journey, Literals.JOURNEY__PERSONAS, element));
                    }
                    score.map(value -> new EmotionEdits(domain).setScore(step, (Persona) element, curve.viewpoint(),
                            value)).filter(Command::canExecute).ifPresent(steps::add);
                    return Labelled.of(messages.get("offer_persona"), List.of(step), steps);
                });
    }

    /** Returns what a name can mean that adds a persona to a journey. */
    public List<Offer> persona(Journey journey, String text) {
        return offers(((Portfolio) EcoreUtil.getRootContainer(journey)).getPersonas(), Literals.PORTFOLIO__PERSONAS,
                journey, clean(text), "", element -> journey.getPersonas().contains(element)
                        ? UnexecutableCommand.INSTANCE
                        : new AddCommand(domain, journey, Literals.JOURNEY__PERSONAS, element));
    }

    private static Journey journey(Step step) {
        EObject at = step;
        while (!(at instanceof Journey journey)) {
            at = at.eContainer();
        }
        return journey;
    }

    private List<Offer> named(Step step, EReference library, String text, Function<EObject, Command> use) {
        List<?> all = (List<?>) EcoreUtil.getRootContainer(step).eGet(library);
        return offers(all.stream().map(NamedElement.class::cast).toList(), library, step, clean(text), "", use);
    }

    private List<Offer> offers(List<? extends NamedElement> all, EReference library, EObject owner, String name,
            String detail, Function<EObject, Command> use) {
        if (name.isEmpty()) {
            return List.of();
        }
        List<Offer> known = new ArrayList<>();
        for (NamedElement element : all) {
            Closeness fit = Closeness.of(name, Labels.of(element));
            if (fit != Closeness.NONE) {
                Command edit = use.apply(element);
                String says = edit.canExecute() || !detail.isEmpty() ? detail : messages.get("offer_there");
                known.add(new Offer(element, Labels.of(element), says, fit, false, edit));
            }
        }
        known.sort(Comparator.comparing(Offer::fit));
        List<Offer> found = new ArrayList<>(
                known.stream().filter(offer -> offer.fit().isStrong()).limit(MOST).toList());
        if (found.stream().noneMatch(offer -> offer.fit() == Closeness.EXACT)) {
            found.add(create(library, owner, name, detail, use));
        }
        known.stream().filter(offer -> !offer.fit().isStrong()).limit(Math.max(0, MOST - found.size()))
                .forEach(found::add);
        Offer first = found.getFirst();
        if (first.creates() && library == Literals.PORTFOLIO__PERSONAS) {
            // a letter typed by mistake where scores are typed makes no persona
            return List.copyOf(found);
        }
        found.set(0, new Offer(first.element(), first.title(), first.detail(), first.fit(), true, first.edit()));
        return List.copyOf(found);
    }

    private Offer create(EReference library, EObject owner, String name, String detail,
            Function<EObject, Command> use) {
        NamedElement fresh = (NamedElement) EcoreUtil.create(library.getEReferenceType());
        fresh.setName(name);
        String kind = texts.title(fresh.eClass());
        Command edit = Labelled.of(messages.get("offer_add", name), List.of(owner),
                List.of(new AddCommand(domain, EcoreUtil.getRootContainer(owner), library, fresh), use.apply(fresh)));
        return new Offer(fresh, messages.get("offer_create", kind.substring(0, 1).toLowerCase(Locale.ROOT)
                + kind.substring(1), name), detail, Closeness.NONE, false, edit);
    }

    static String clean(String text) {
        return TextCleaner.clean(text).strip().replaceAll("\\s+", " ");
    }
}
