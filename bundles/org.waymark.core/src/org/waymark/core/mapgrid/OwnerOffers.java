package org.waymark.core.mapgrid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.waymark.core.domain.EffectiveOwnership;
import org.waymark.core.edit.FeatureEdits;
import org.waymark.core.edit.Labelled;
import org.waymark.core.edit.MatrixEdits;
import org.waymark.core.edit.OwnershipEdits;
import org.waymark.core.find.Closeness;
import org.waymark.core.ownership.RoleLetters;
import org.waymark.core.text.Labels;
import org.waymark.core.text.Messages;
import org.waymark.model.cjm.BusinessFunction;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.CjmPackage.Literals;
import org.waymark.model.cjm.Ownership;
import org.waymark.model.cjm.Portfolio;
import org.waymark.model.cjm.Role;
import org.waymark.model.cjm.Step;

/**
 * Finds what a text typed into a cell of the ownership lane can mean. Roles in the text replace those of the function at the
 * step; without any the function keeps its roles or becomes responsible. A function is created only when this is chosen.
 */
public final class OwnerOffers {

    /** One function with one reading of the text. */
    private record Reading(BusinessFunction function, Closeness fit, OwnerText text) {
    }

    private final EditingDomain domain;
    private final Step step;
    private final Optional<Ownership> edited;
    private final Messages messages;

    /** @param edited the ownership whose chip is edited; empty for another one */
    public OwnerOffers(EditingDomain domain, Step step, Optional<Ownership> edited, Locale language) {
        this.domain = domain;
        this.step = step;
        this.edited = edited;
        messages = Messages.of(OwnerOffers.class, language);
    }

    /** Returns the text that the chip of an ownership is edited as. */
    public static String text(Ownership ownership) {
        String roles = RoleLetters.of(Set.copyOf(ownership.getRoles()));
        String influence = ownership.getInfluence() > 0 ? " " + ownership.getInfluence() : "";
        return (Labels.of(ownership.getFunction()) + (roles.isEmpty() ? "" : " " + roles) + influence).strip();
    }

    /** Returns the meanings of a text, the one that Enter takes first. */
    public List<Offer> of(String text) {
        String clean = CellOffers.clean(text);
        if (clean.isEmpty()) {
            return List.of();
        }
        List<OwnerText> readings = OwnerText.readings(clean);
        List<Offer> found = new ArrayList<>();
        List<BusinessFunction> functions = new ArrayList<>();
        for (Reading reading : fitting(readings)) {
            if (!functions.contains(reading.function) && found.size() < CellOffers.MOST) {
                functions.add(reading.function);
                found.add(offer(reading, found.isEmpty()));
            }
        }
        if (found.stream().noneMatch(offer -> offer.fit() == Closeness.EXACT)) {
            found.add(create(readings.get(readings.size() > 1 ? 1 : 0)));
        }
        return List.copyOf(found);
    }

    private List<Reading> fitting(List<OwnerText> readings) {
        List<Reading> found = new ArrayList<>();
        for (EObject element : (Iterable<EObject>) () -> EcoreUtil.getRootContainer(step).eAllContents()) {
            if (element instanceof BusinessFunction function) {
                readings.forEach(text -> {
                    Closeness fit = fit(text.name(), function);
                    if (fit != Closeness.NONE) {
                        found.add(new Reading(function, fit, text));
                    }
                });
            }
        }
        found.sort(Comparator.comparing(Reading::fit));
        return found;
    }

    private static Closeness fit(String letters, BusinessFunction function) {
        Closeness name = Closeness.of(letters, Labels.of(function));
        String code = function.getCode();
        return code == null || code.isBlank() ? name : name.or(Closeness.of(letters, code));
    }

    private Offer offer(Reading reading, boolean taken) {
        MatrixEdits.Content now = MatrixEdits.content(new MatrixEdits.Cell(step, reading.function));
        Set<Role> roles = reading.text.roles().orElse(now.roles().isEmpty() ? Set.of(Role.RESPONSIBLE) : now.roles());
        int influence = reading.text.influence().orElse(now.influence());
        return new Offer(reading.function, Labels.of(reading.function), detail(roles, influence), reading.fit, taken,
                edit(reading.function, roles, influence));
    }

    private String detail(Set<Role> roles, int influence) {
        String letters = RoleLetters.of(roles);
        return influence == 0 ? letters : letters + " \u00b7 " + messages.get("offer_influence", influence);
    }

    private Command edit(BusinessFunction function, Set<Role> roles, int influence) {
        OwnershipEdits edits = new OwnershipEdits(domain);
        Optional<Ownership> own = edited.filter(ownership -> ownership.eContainer() == step);
        if (own.isEmpty() || own.get().getFunction() == function) {
            return edits.assign(step, function, roles, influence);
        }
        if (EffectiveOwnership.stated(step, function).isPresent()) {
            return Labelled.of(messages.get("offer_owner"), List.of(step), List.of(
                    edits.assign(step, function, roles, influence),
                    edits.clear(step, own.get().getFunction())));
        }
        // the texts about authority and change stay with the place
        List<Role> ordered = Role.VALUES.stream().filter(roles::contains).toList();
        FeatureEdits features = new FeatureEdits(domain);
        List<Command> steps = Stream.of(features.set(own.get(), Literals.OWNERSHIP__FUNCTION, function),
                features.set(own.get(), Literals.OWNERSHIP__ROLES, ordered),
                features.set(own.get(), Literals.OWNERSHIP__INFLUENCE, influence)).filter(Command::canExecute).toList();
        return Labelled.of(messages.get("offer_owner"), List.of(own.get()), steps);
    }

    private Offer create(OwnerText text) {
        BusinessFunction fresh = CjmFactory.eINSTANCE.createBusinessFunction();
        fresh.setName(text.name());
        Set<Role> roles = text.roles().orElse(Set.of(Role.RESPONSIBLE));
        int influence = text.influence().orElse(0);
        Portfolio portfolio = (Portfolio) EcoreUtil.getRootContainer(step);
        Command edit = Labelled.of(messages.get("offer_add", text.name()), List.of(step), List.of(
                new AddCommand(domain, portfolio, Literals.PORTFOLIO__FUNCTIONS, fresh),
                edit(fresh, roles, influence)));
        return new Offer(fresh, messages.get("offer_createFunction", text.name()), detail(roles, influence),
                Closeness.NONE, false, edit);
    }

    /** Returns the edit of a chip that is emptied. */
    public Optional<Command> emptied() {
        return edited.map(ownership -> new OwnershipEdits(domain).clear(step, ownership.getFunction()))
                .filter(Command::canExecute);
    }
}
