package org.waymark.core.layout.lane;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.waymark.core.domain.EffectiveOwnership;
import org.waymark.core.domain.Ids;
import org.waymark.core.domain.LaneSpec;
import org.waymark.core.domain.PersonaOrder;
import org.waymark.core.text.Labels;
import org.waymark.core.text.Messages;
import org.waymark.core.layout.Ink;
import org.waymark.core.layout.Palette;
import org.waymark.core.layout.TextCache;
import org.waymark.core.layout.Theme;
import org.waymark.core.layout.ViewSettings;
import org.waymark.model.ModelTexts;
import org.waymark.model.cjm.BusinessFunction;
import org.waymark.model.cjm.CjmPackage;
import org.waymark.model.cjm.EvidenceLevel;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.NamedElement;
import org.waymark.model.cjm.Persona;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Step;

/** The common data of one placement. */
public final class Context {

    /** Digits before the point that, with two behind it, a double holds. */
    private static final int LONGEST_BRIEF = 12;

    private final Journey journey;
    private final ViewSettings view;
    private final Theme theme;
    private final TextCache text;
    private final Messages messages;
    private final ModelTexts titles;
    private final List<Persona> personas;
    private final Spotlight spotlight;
    private final DecimalFormat number;
    private final boolean owned;
    private final Function<EObject, Drawn> drawn;
    private final Map<Double, String> scores = new HashMap<>();

    /** @param drawn drawings of each touchpoint and stage that are kept between placements */
    public Context(Journey journey, ViewSettings view, Theme theme, TextCache text,
            Function<EObject, Drawn> drawn) {
        this.journey = journey;
        this.view = view;
        this.theme = theme;
        this.text = text;
        messages = Messages.of(Context.class, view.locale());
        titles = ModelTexts.of(view.locale());
        personas = view.personas().isEmpty()
                ? List.copyOf(journey.getPersonas())
                : journey.getPersonas().stream().filter(view.personas()::contains).toList();
        owned = EffectiveOwnership.isBegun(journey);
        spotlight = new Spotlight(view);
        number = new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(view.locale()));
        this.drawn = drawn;
    }

    public Journey journey() {
        return journey;
    }

    public ViewSettings view() {
        return view;
    }

    public Theme theme() {
        return theme;
    }

    public Palette palette() {
        return theme.palette();
    }

    public TextCache text() {
        return text;
    }

    public Spotlight spotlight() {
        return spotlight;
    }

    /** Returns the personas whose curves are shown, in the journey's order. */
    public List<Persona> personas() {
        return personas;
    }

    /** Returns whether the journey has any ownership. */
    public boolean owned() {
        return owned;
    }

    /** Returns the kept drawings of a touchpoint, or of a stage itself. */
    public Drawn drawn(EObject step) {
        return drawn.apply(step);
    }

    /** Returns whether notes, marks of what is only assumed, and warnings are drawn. */
    public boolean showsWork() {
        return view.profile().showsWork();
    }

    /** Returns the evidence level that is drawn. */
    public EvidenceLevel evidenceLevel(Step step) {
        EvidenceLevel level = step.getEvidenceLevel();
        return level == EvidenceLevel.ASSUMED && !showsWork() ? EvidenceLevel.UNSPECIFIED : level;
    }

    public double px(double length) {
        return theme.px(length);
    }

    public String message(String key, Object... arguments) {
        return messages.get(key, arguments);
    }

    /** Returns the title of a literal of the metamodel. */
    public String title(Enumerator literal) {
        EEnum type = (EEnum) CjmPackage.eINSTANCE.getEClassifier(literal.getClass().getSimpleName());
        return titles.title(type.getEEnumLiteral(literal.getName()));
    }

    /** Returns the title of a lane. */
    public String title(LaneSpec lane) {
        return lane.title(titles);
    }

    /** Returns the explanation of a literal of the metamodel. */
    public String explanation(Enumerator literal) {
        EEnum type = (EEnum) CjmPackage.eINSTANCE.getEClassifier(literal.getClass().getSimpleName());
        return titles.explanation(type.getEEnumLiteral(literal.getName()));
    }

    /** Returns the element's id. */
    public String id(EObject element) {
        return Ids.idOf(element);
    }

    /** Returns the label, never null; a question mark for a dangling reference. */
    public String name(NamedElement element) {
        if (element.eIsProxy()) {
            return "?";
        }
        return Labels.of(element);
    }

    /** Returns the short label of a function: its code, or the beginning of its name. */
    public String code(BusinessFunction function) {
        String label = Labels.initials(function);
        return label.isBlank() ? "?" : label;
    }

    public Ink colorOf(BusinessFunction function) {
        return Ink.of(function.getColor(), palette().muted());
    }

    /** Returns the colour of a stage: its own, or that of the theme for its position. */
    public Ink colorOf(Stage stage) {
        return colorOf(stage, journey, theme);
    }

    /** Returns the colour of a stage of a journey in a theme. */
    public static Ink colorOf(Stage stage, Journey journey, Theme theme) {
        List<Ink> colors = theme.palette().stages();
        Ink color = Ink.of(stage.getColor(), colors.get(journey.getStages().indexOf(stage) % colors.size()));
        // a pastel chosen for white paper would glare on a dark screen
        boolean glaring = theme.isDark() && color.contrast(Ink.BLACK) > 9;
        return glaring ? color.mix(theme.palette().canvas(), 0.35) : color;
    }

    /** Returns the colour of a persona, the same in all journeys of the portfolio and independent of filters. */
    public Ink colorOf(Optional<Persona> persona) {
        return palette().persona(seriesIndex(persona));
    }

    /** Returns the number of a persona, which gives it colour and mark. */
    public int seriesIndex(Optional<Persona> persona) {
        return persona.map(p -> PersonaOrder.of(p, journey)).orElse(0);
    }

    public String number(BigDecimal value) {
        // a double holds so short a number exactly; for any object, Java builds a switch over types at each start
        boolean brief = value.scale() <= 2 && value.precision() - value.scale() <= LONGEST_BRIEF;
        return (brief ? number.format(value.doubleValue()) : number.format(value)).replace('-', '−');
    }

    /** Returns a score with its sign. */
    public String score(double value) {
        return scores.computeIfAbsent(Math.round(value * 10) / 10.0, key -> {
            BigDecimal rounded = BigDecimal.valueOf(key);
            return (rounded.signum() > 0 ? "+" : "") + number(rounded);
        });
    }

    public String duration(Duration duration) {
        long minutes = duration.abs().toMinutes();
        long days = minutes / 1440;
        long hours = minutes / 60 % 24;
        StringBuilder out = new StringBuilder();
        append(out, days, "duration_days");
        append(out, hours, "duration_hours");
        append(out, minutes % 60, "duration_minutes");
        if (out.isEmpty()) {
            append(out, duration.toSeconds(), "duration_seconds");
        }
        return out.toString();
    }

    /** Returns a duration in its largest unit of which there are at least two. */
    public String roughly(Duration duration) {
        return roughly(duration, messages);
    }

    /** Returns a duration as {@link #roughly(Duration)} does, where there is no map. */
    public static String roughly(Duration duration, Locale locale) {
        return roughly(duration, Messages.of(Context.class, locale));
    }

    private static String roughly(Duration duration, Messages messages) {
        double seconds = duration.abs().toMillis() / 1000.0;
        record Unit(double seconds, String key) {
        }
        Unit unit = Stream.of(new Unit(86_400, "duration_days"), new Unit(3_600, "duration_hours"),
                new Unit(60, "duration_minutes")).filter(it -> seconds >= 2 * it.seconds).findFirst()
                .orElse(new Unit(1, "duration_seconds"));
        return messages.get(unit.key, Math.round(seconds / unit.seconds));
    }

    private void append(StringBuilder out, long amount, String unit) {
        if (amount > 0) {
            out.append(out.isEmpty() ? "" : " ").append(message(unit, amount));
        }
    }

    public Locale locale() {
        return view.locale();
    }
}
