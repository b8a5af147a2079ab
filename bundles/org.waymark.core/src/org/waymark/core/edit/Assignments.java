package org.waymark.core.edit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.waymark.core.domain.EffectiveOwnership;
import org.waymark.core.domain.LaneContent;
import org.waymark.core.domain.LaneSpec;
import org.waymark.core.edit.DropEdits.Outcome;
import org.waymark.core.edit.DropEdits.Place;
import org.waymark.core.edit.DropEdits.Refuses;
import org.waymark.core.edit.DropEdits.Takes;
import org.waymark.core.text.Labels;
import org.waymark.core.text.Messages;
import org.waymark.model.ModelTexts;
import org.waymark.model.cjm.BackstageLayer;
import org.waymark.model.cjm.BackstageStep;
import org.waymark.model.cjm.BusinessFunction;
import org.waymark.model.cjm.Channel;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.CjmPackage.Literals;
import org.waymark.model.cjm.Competitor;
import org.waymark.model.cjm.Constraint;
import org.waymark.model.cjm.Evidence;
import org.waymark.model.cjm.ITSystem;
import org.waymark.model.cjm.Initiative;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Metric;
import org.waymark.model.cjm.Ownership;
import org.waymark.model.cjm.PainPoint;
import org.waymark.model.cjm.Persona;
import org.waymark.model.cjm.Role;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Step;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.model.cjm.Viewpoint;

/** Assigns dropped library elements: each kind goes to the feature that refers to it. */
final class Assignments {

    /** The assignment of an element to a feature of one or several owners. */
    private record Way(EObject dropped, List<EObject> owners, EStructuralFeature feature) {
    }

    private final EditingDomain domain;
    private final ChildEdits children;
    private final FeatureEdits features;
    private final Messages messages = Messages.of(Assignments.class);
    private final ModelTexts texts = ModelTexts.of(Locale.getDefault());

    Assignments(EditingDomain domain, ChildEdits children) {
        this.domain = domain;
        this.children = children;
        this.features = new FeatureEdits(domain);
    }

    Outcome drop(List<? extends EObject> dropped, Place place) {
        List<Command> steps = new ArrayList<>();
        Set<EObject> changed = new LinkedHashSet<>();
        Map<EStructuralFeature, List<EObject>> taken = new LinkedHashMap<>();
        List<EObject> there = new ArrayList<>();
        List<EObject> owners = List.of();
        for (EObject element : dropped) {
            Optional<Way> way = way(element, place)
                    .filter(w -> w.feature().isMany() || !taken.containsKey(w.feature()));
            if (way.isEmpty()) {
                continue;
            }
            int before = steps.size();
            for (EObject owner : way.get().owners()) {
                List<Command> more = steps(element, owner, way.get().feature(), place);
                more.stream().filter(Command::canExecute).forEach(steps::add);
                if (!more.isEmpty()) {
                    changed.add(owner);
                }
            }
            if (steps.size() == before) {
                there.add(element);
            } else {
                taken.computeIfAbsent(way.get().feature(), key -> new ArrayList<>()).add(element);
                owners = way.get().owners();
            }
        }
        if (steps.isEmpty()) {
            return new Refuses(there.isEmpty()
                    ? messages.get("drop_no")
                    : messages.get("drop_there", Labels.of(there)));
        }
        String label = dropped.size() == 1
                ? messages.get("drop_one", Labels.of(dropped))
                : messages.get("drop_many", dropped.size());
        return new Takes(Labelled.of(label, List.copyOf(changed), steps), text(taken, owners));
    }

    private String text(Map<EStructuralFeature, List<EObject>> taken, List<EObject> owners) {
        String where = owners.size() == 1
                ? Labels.of(owners.getFirst())
                : messages.get("drop_all", Labels.of(owners.getFirst().eContainer()), owners.size());
        return taken.entrySet().stream().map(entry -> messages.get(entry.getKey().isMany() ? "drop_adds" : "drop_sets",
                where, texts.title(entry.getKey()), names(entry.getKey(), entry.getValue())))
                .collect(Collectors.joining("\n"));
    }

    private String names(EStructuralFeature feature, List<EObject> elements) {
        return feature == Literals.STEP__OWNERSHIPS
                ? messages.get("drop_role", Labels.of(elements),
                        texts.title(Literals.ROLE.getEEnumLiteral(Role.RESPONSIBLE.getValue())))
                : Labels.of(elements);
    }

    /**
     * Finds the assignment of an element: to the element under the pointer, to the step of the place, or to all
     * touchpoints of a stage.
     */
    private static Optional<Way> way(EObject dropped, Place place) {
        Optional<EStructuralFeature> inside = inside(dropped, place.element());
        if (inside.isPresent()) {
            return inside.map(feature -> new Way(dropped, List.of(place.element()), feature));
        }
        if (place.owner() instanceof Journey) {
            return ofJourney(dropped).map(feature -> new Way(dropped, List.of(place.owner()), feature));
        }
        if (!(place.owner() instanceof Step step)) {
            return Optional.empty();
        }
        Optional<EStructuralFeature> feature = ofStep(dropped, step, place);
        if (step instanceof Stage stage && feature.filter(f -> f.getEContainingClass() == Literals.TOUCHPOINT)
                .isPresent()) {
            return feature.filter(EStructuralFeature::isMany).filter(f -> !stage.getTouchpoints().isEmpty())
                    .map(f -> new Way(dropped, List.copyOf(stage.getTouchpoints()), f));
        }
        return feature.map(f -> new Way(dropped, List.of(step), f));
    }

    private static Optional<EStructuralFeature> inside(EObject dropped, EObject at) {
        return Optional.ofNullable(switch (at) {
            case PainPoint pain when dropped instanceof Initiative -> Literals.PAIN_POINT__INITIATIVES;
            case PainPoint pain when dropped instanceof Evidence -> Literals.PAIN_POINT__EVIDENCE;
            case Ownership ownership when dropped instanceof Metric -> Literals.OWNERSHIP__METRICS;
            case BackstageStep step when dropped instanceof BusinessFunction -> Literals.BACKSTAGE_STEP__FUNCTION;
            case BackstageStep step when dropped instanceof ITSystem -> Literals.BACKSTAGE_STEP__SYSTEMS;
            default -> null;
        });
    }

    private static Optional<EStructuralFeature> ofJourney(EObject dropped) {
        return Optional.ofNullable(switch (dropped) {
            case Persona persona -> Literals.JOURNEY__PERSONAS;
            case BusinessFunction function -> Literals.JOURNEY__OWNER;
            case Metric metric -> Literals.JOURNEY__MEASUREMENTS;
            default -> null;
        });
    }

    private static Optional<EStructuralFeature> ofStep(EObject dropped, Step step, Place place) {
        return Optional.ofNullable(switch (dropped) {
            case Persona persona when isCurve(place) -> Literals.STEP__EMOTIONS;
            case Persona persona -> Literals.TOUCHPOINT__PERSONAS;
            case BusinessFunction function when layer(place).isPresent() -> Literals.TOUCHPOINT__BACKSTAGE;
            case BusinessFunction function -> Literals.STEP__OWNERSHIPS;
            case ITSystem system when layer(place).isPresent() -> Literals.TOUCHPOINT__BACKSTAGE;
            case Channel channel -> Literals.TOUCHPOINT__CHANNELS;
            case Metric metric -> Literals.STEP__MEASUREMENTS;
            case Competitor competitor -> Literals.TOUCHPOINT__BENCHMARKS;
            case Initiative initiative -> Literals.TOUCHPOINT__INITIATIVES;
            case Evidence evidence -> Literals.STEP__EVIDENCE;
            case Constraint constraint -> Literals.STEP__CONSTRAINTS;
            case Journey journey when step.eContainer().eContainer() != journey -> Literals.TOUCHPOINT__DETAILED_BY;
            default -> null;
        });
    }

    private static boolean isCurve(Place place) {
        return place.lane().filter(lane -> lane.content() instanceof LaneContent.Curve).isPresent();
    }

    /** Returns the layer of the service blueprint that a place lies in. */
    private static Optional<BackstageLayer> layer(Place place) {
        return place.lane().map(LaneSpec::content)
                .filter(LaneContent.Backstage.class::isInstance).map(LaneContent.Backstage.class::cast)
                .filter(it -> place.owner() instanceof Touchpoint).map(LaneContent.Backstage::layer);
    }

    /** Returns the commands that assign an element; none if it is assigned already. */
    private List<Command> steps(EObject dropped, EObject owner, EStructuralFeature feature, Place place) {
        if (feature == Literals.STEP__OWNERSHIPS) {
            return responsible((Step) owner, (BusinessFunction) dropped);
        }
        if (feature == Literals.STEP__EMOTIONS) {
            return feels((Step) owner, (Persona) dropped);
        }
        if (feature == Literals.TOUCHPOINT__BACKSTAGE) {
            return List.of(new AddCommand(domain, owner, feature, backstage(dropped, layer(place).orElseThrow())));
        }
        if (feature instanceof EReference list && list.isContainment()) {
            return keyed(dropped, owner, list);
        }
        if (feature.isMany()) {
            return ((List<?>) owner.eGet(feature)).contains(dropped)
                    ? List.of()
                    : List.of(features.add(owner, feature, dropped, -1));
        }
        return owner.eGet(feature) == dropped ? List.of() : List.of(features.set(owner, feature, dropped));
    }

    private List<Command> responsible(Step step, BusinessFunction function) {
        Optional<Ownership> own = EffectiveOwnership.stated(step, function);
        Set<Role> roles = new LinkedHashSet<>(own.map(Ownership::getRoles).map(List::copyOf).orElse(List.of()));
        return roles.add(Role.RESPONSIBLE)
                ? List.of(new OwnershipEdits(domain).assign(step, function, roles,
                        own.map(Ownership::getInfluence).orElse(0)))
                : List.of();
    }

    private List<Command> feels(Step step, Persona persona) {
        boolean there = step.getEmotions().stream().anyMatch(e -> e.getPersona() == persona && e.getScore() != null);
        return there
                ? List.of()
                : List.of(new EmotionEdits(domain).setScore(step, persona, Viewpoint.HYPOTHESIS, BigDecimal.ZERO));
    }

    private static BackstageStep backstage(EObject dropped, BackstageLayer layer) {
        BackstageStep step = CjmFactory.eINSTANCE.createBackstageStep();
        step.setName(Labels.of(dropped));
        step.setLayer(layer);
        if (dropped instanceof BusinessFunction function) {
            step.setFunction(function);
        } else {
            step.getSystems().add((ITSystem) dropped);
        }
        return step;
    }

    private List<Command> keyed(EObject dropped, EObject owner, EReference list) {
        EReference key = ChildEdits.key(list).orElseThrow();
        boolean there = ((List<?>) owner.eGet(list)).stream().anyMatch(child -> ((EObject) child).eGet(key) == dropped);
        return there ? List.of() : List.of(children.addFor(owner, list, List.of(dropped)));
    }
}
