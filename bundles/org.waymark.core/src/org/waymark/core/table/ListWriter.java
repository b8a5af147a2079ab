package org.waymark.core.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.waymark.core.domain.Feelings;
import org.waymark.core.domain.ModelLists;
import org.waymark.core.reading.NumberReader;
import org.waymark.core.reading.ScoreColumn;
import org.waymark.core.table.TableField.Content;
import org.waymark.core.table.TableItem.Reason;
import org.waymark.core.text.Lines;
import org.waymark.model.TextCleaner;
import org.waymark.model.cjm.BackstageStep;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.CjmPackage.Literals;
import org.waymark.model.cjm.Emotion;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.NamedElement;
import org.waymark.model.cjm.Note;
import org.waymark.model.cjm.Persona;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Step;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.model.cjm.Viewpoint;

/** Writes the cells of one step that refer to the library or become elements of the step: names, scores, notes. */
final class ListWriter {

    private static final Pattern WORD = Pattern.compile("\\p{L}{2}");
    private static final BigDecimal LOWEST = BigDecimal.valueOf(-2);
    private static final BigDecimal HIGHEST = BigDecimal.valueOf(2);

    private final CellReaders readers;
    private final LibraryNames names;
    private final ImportCount count;
    private final Step step;
    private final boolean fresh;
    private final List<Viewpoint> scored = new ArrayList<>(2);
    private final Map<Integer, Persona> personas = new HashMap<>(0);

    ListWriter(CellReaders readers, LibraryNames names, ImportCount count, Step step, boolean fresh) {
        this.readers = readers;
        this.names = names;
        this.count = count;
        this.step = step;
        this.fresh = fresh;
    }

    void write(TableField field, PlannedValue value) {
        boolean dash = DashCell.is(value.text());
        switch (field.content()) {
            case Content.Refs refs when dash -> clear(list(refs.feature()));
            case Content.Refs refs -> refs(field, refs, value);
            case Content.Named named when dash -> clear(list(named.feature()));
            case Content.Named named -> children(named.feature(), value);
            case Content.Keyed keyed when dash -> clear(list(keyed.feature()));
            case Content.Keyed keyed -> keyed(keyed, value);
            case Content.Actor actor -> actor(actor.feature(), value, dash);
            case Content.Backstage layer -> backstage(layer, value, dash);
            case Content.Notes notes -> note(value, dash);
            case Content.Score score -> score(score.viewpoint(), value, dash);
            default -> count.add(Reason.IGNORED, value, "");
        }
    }

    private void clear(List<? extends EObject> elements) {
        count.dash();
        if (!fresh && !elements.isEmpty()) {
            elements.clear();
            count.cleared();
        }
    }

    @SuppressWarnings("unchecked")
    private List<EObject> list(EReference feature) {
        return (List<EObject>) step.eGet(feature);
    }

    private void refs(TableField field, Content.Refs refs, PlannedValue value) {
        List<EObject> there = list(refs.feature());
        boolean wasEmpty = there.isEmpty();
        List<NamedElement> wanted = named(refs.library(), value);
        if (field == TableField.PERSONAS && !fresh && wasEmpty && step instanceof Touchpoint) {
            // none means all personas of the journey
            Journey journey = journey();
            if (!journey.getPersonas().isEmpty() && journey.getPersonas().containsAll(wanted)
                    && wanted.size() == journey.getPersonas().size()) {
                count.same();
                return;
            }
        }
        int before = there.size();
        ModelLists.addAll(there, wanted);
        if (field == TableField.PERSONAS && !fresh) {
            ModelLists.addAll(journey().getPersonas(), wanted.stream()
                    .map(Persona.class::cast).toList());
        }
        count.written(wasEmpty, there.size() > before);
    }

    private List<NamedElement> named(EReference library, PlannedValue value) {
        String whole = DashCell.text(value.text()).strip();
        Optional<NamedElement> one = names.find(library, whole);
        if (one.isPresent()) {
            return List.of(one.get());
        }
        boolean texts = library == Literals.PORTFOLIO__INITIATIVES || library == Literals.PORTFOLIO__CONSTRAINTS
                || library == Literals.PORTFOLIO__EVIDENCE;
        List<String> parts = texts ? readers.values(whole) : readers.names(value.text());
        return parts.stream().flatMap(part -> names.of(library, part, value).stream()).toList();
    }

    private void children(EReference feature, PlannedValue value) {
        List<EObject> there = list(feature);
        boolean wasEmpty = there.isEmpty();
        boolean any = false;
        Set<String> known = new HashSet<>();
        there.forEach(it -> known.add(TableNames.folded(Lines.orEmpty(((NamedElement) it).getName()))));
        for (String name : readers.values(DashCell.text(value.text()))) {
            if (known.add(TableNames.folded(name))) {
                NamedElement element = (NamedElement) EcoreUtil.create(feature.getEReferenceType());
                element.setName(TextCleaner.clean(name));
                there.add(element);
                any = true;
            }
        }
        count.written(wasEmpty, any);
    }

    private void keyed(Content.Keyed keyed, PlannedValue value) {
        List<EObject> there = list(keyed.feature());
        boolean wasEmpty = there.isEmpty();
        boolean any = false;
        for (String part : readers.values(value.text())) {
            int colon = Math.max(part.lastIndexOf(':'), part.lastIndexOf('='));
            Optional<BigDecimal> number = colon <= 0
                    ? Optional.empty()
                    : NumberReader.ANY.read(part.substring(colon + 1));
            boolean score = keyed.value() == Literals.BENCHMARK__SCORE;
            if (score && number.filter(it -> it.compareTo(LOWEST) < 0 || it.compareTo(HIGHEST) > 0).isPresent()) {
                count.add(Reason.OUT_OF_RANGE, value, "-2..2");
                number = number.map(it -> it.max(LOWEST).min(HIGHEST));
            }
            String name = number.isPresent() ? part.substring(0, colon).strip() : part;
            Optional<NamedElement> key = names.of(keyed.library(), name, value);
            if (key.isPresent()) {
                Optional<EObject> known = there.stream().filter(it -> it.eGet(keyed.key()) == key.get()).findFirst();
                EObject element = known.orElseGet(() -> EcoreUtil.create(keyed.feature().getEReferenceType()));
                any |= known.isEmpty() || number.isPresent() && !number.get().equals(element.eGet(keyed.value()));
                number.ifPresent(it -> element.eSet(keyed.value(), it));
                if (known.isEmpty()) {
                    element.eSet(keyed.key(), key.get());
                    there.add(element);
                }
            }
        }
        count.written(wasEmpty, any);
    }

    private void actor(EReference feature, PlannedValue value, boolean dash) {
        Object before = step.eGet(feature);
        if (dash) {
            count.dash();
            if (!fresh && before != null) {
                step.eUnset(feature);
                count.cleared();
            }
            return;
        }
        String name = DashCell.text(value.text()).strip();
        Optional<NamedElement> actor = names.find(Literals.PORTFOLIO__PERSONAS, name)
                .or(() -> names.of(Literals.PORTFOLIO__FUNCTIONS, name, value));
        if (actor.isPresent() && before != null && before != actor.get() && fresh) {
            count.add(Reason.SECOND_VALUE, value, Lines.orEmpty(((NamedElement) before).getName()));
        } else if (actor.isPresent()) {
            step.eSet(feature, actor.get());
            count.written(before == null, before != actor.get());
        }
    }

    private void backstage(Content.Backstage layer, PlannedValue value, boolean dash) {
        List<BackstageStep> all = ((Touchpoint) step).getBackstage();
        List<BackstageStep> there = all.stream().filter(it -> it.getLayer() == layer.layer()).toList();
        if (dash) {
            count.dash();
            if (!fresh && all.removeAll(there)) {
                count.cleared();
            }
            return;
        }
        Set<String> known = new HashSet<>();
        there.forEach(it -> known.add(TableNames.folded(Lines.orEmpty(it.getName()))));
        boolean any = false;
        for (String name : readers.values(DashCell.text(value.text()))) {
            if (known.add(TableNames.folded(name))) {
                BackstageStep action = CjmFactory.eINSTANCE.createBackstageStep();
                action.setName(TextCleaner.clean(name));
                action.setLayer(layer.layer());
                all.add(action);
                any = true;
            }
        }
        count.written(there.isEmpty(), any);
    }

    private void note(PlannedValue value, boolean dash) {
        List<Note> all = journey().getNotes();
        if (dash) {
            count.dash();
            if (!fresh && all.removeIf(it -> it.getAbout() == step)) {
                count.cleared();
            }
            return;
        }
        String text = TextCleaner.clean(DashCell.text(value.text())).strip();
        if (!fresh && all.stream().anyMatch(it -> it.getAbout() == step && text.equals(it.getText()))) {
            count.same();
            return;
        }
        Note note = CjmFactory.eINSTANCE.createNote();
        note.setText(text);
        note.setAbout(step);
        all.add(note);
        count.set();
    }

    private void score(Viewpoint viewpoint, PlannedValue value, boolean dash) {
        List<Emotion> there = Feelings.ofEverybody(viewpoint).at(step);
        if (dash) {
            count.dash();
            if (!fresh && step.getEmotions().removeAll(there)) {
                count.cleared();
            }
            return;
        }
        Optional<ScoreColumn.Score> read = readers.scores(value.use()).read(value.text());
        if (read.isEmpty()) {
            feeling(viewpoint, value, there);
            return;
        }
        if (read.get().value().isPresent()) {
            readers.counted(value.use());
        }
        if (read.get().outside()) {
            count.add(Reason.OUT_OF_RANGE, value, readers.scores(value.use()).scale().toString());
        }
        String word = read.get().value().isEmpty() && WORD.matcher(value.text()).find()
                ? value.text().strip()
                : "";
        BigDecimal score = read.get().score();
        Optional<BigDecimal> mean = Feelings.mean(there);
        Optional<Persona> whose = Optional.ofNullable(personas.get(value.row()));
        if (whose.isPresent()) {
            persona(viewpoint, whose.get(), word, score);
            return;
        }
        boolean first = !scored.contains(viewpoint);
        if (mean.isPresent() && (!first && there.stream().anyMatch(it -> isSame(it.getScore(), score))
                || first && isSame(rounded(mean.get()), score))) {
            count.same();
        } else if (first && mean.isPresent()) {
            there.stream().filter(it -> it.getScore() != null).forEach(it -> it.setScore(
                    plain(it.getScore().add(score.subtract(mean.get())).max(LOWEST).min(HIGHEST))));
            count.changed();
        } else {
            add(viewpoint, word, score);
            count.set();
        }
        scored.add(viewpoint);
    }

    /** Writes the score of one persona, where each row of a touchpoint names another one. */
    private void persona(Viewpoint viewpoint, Persona persona, String word, BigDecimal score) {
        Optional<Emotion> own = step.getEmotions().stream()
                .filter(it -> it.getViewpoint() == viewpoint && it.getPersona() == persona && it.getScore() != null)
                .findFirst();
        if (own.isPresent()) {
            count.written(false, !isSame(own.get().getScore(), score));
            own.get().setScore(score);
        } else {
            add(viewpoint, word, score);
            step.getEmotions().getLast().setPersona(persona);
            count.set();
        }
    }

    /** Finds the persona of each row of a touchpoint, if its rows name different ones. */
    void personas(PlannedStep planned) {
        Map<Integer, List<NamedElement>> rows = new HashMap<>();
        for (PlannedValue value : planned.values()) {
            if (readers.use(value.use()).is(TableField.PERSONAS) && !DashCell.is(value.text())) {
                rows.put(value.row(), named(Literals.PORTFOLIO__PERSONAS, value));
            }
        }
        if (rows.values().stream().distinct().count() > 1) {
            rows.forEach((row, whose) -> {
                if (whose.size() == 1) {
                    personas.put(row, (Persona) whose.getFirst());
                }
            });
        }
    }

    /** Keeps a text that is no score as the name of the feeling. */
    private void feeling(Viewpoint viewpoint, PlannedValue value, List<Emotion> there) {
        String name = TextCleaner.clean(DashCell.text(value.text())).strip();
        if (there.stream().anyMatch(it -> name.equals(it.getName()))) {
            count.same();
            return;
        }
        add(viewpoint, name, null);
        count.add(Reason.FEELING, value, "");
        count.set();
    }

    private void add(Viewpoint viewpoint, String name, BigDecimal score) {
        Emotion emotion = CjmFactory.eINSTANCE.createEmotion();
        emotion.setViewpoint(viewpoint);
        if (!name.isEmpty()) {
            emotion.setName(name);
        }
        emotion.setScore(score);
        step.getEmotions().add(emotion);
    }

    private static boolean isSame(BigDecimal a, BigDecimal b) {
        return a != null && a.compareTo(b) == 0;
    }

    private static BigDecimal rounded(BigDecimal score) {
        return score.setScale(2, RoundingMode.HALF_UP);
    }

    private static BigDecimal plain(BigDecimal score) {
        BigDecimal stripped = rounded(score).stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private Journey journey() {
        return (Journey) (step instanceof Stage ? step.eContainer() : step.eContainer().eContainer());
    }
}
