package org.waymark.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.waymark.core.domain.Ids;
import org.waymark.core.exchange.ExportInput;
import org.waymark.core.exchange.ExportSettings;
import org.waymark.core.exchange.Exporter;
import org.waymark.core.exchange.formats.CoreFormats;
import org.waymark.core.insight.EmotionCurve;
import org.waymark.core.insight.MetricConflict;
import org.waymark.core.insight.OwnershipReport;
import org.waymark.core.layout.FontSpec;
import org.waymark.core.layout.PartRole;
import org.waymark.core.layout.PlacedMap;
import org.waymark.core.layout.PlacedPart;
import org.waymark.core.layout.PlacedShape;
import org.waymark.core.layout.TextMeasurer;
import org.waymark.core.layout.Theme;
import org.waymark.core.layout.ViewSettings;
import org.waymark.core.layout.map.MapLayout;
import org.waymark.core.ownership.FunctionColumn;
import org.waymark.core.ownership.MatrixOptions;
import org.waymark.core.ownership.MatrixRow;
import org.waymark.core.ownership.RoleLetters;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.text.Labels;
import org.waymark.core.workbook.WorkbookContent;
import org.waymark.model.cjm.BusinessFunction;
import org.waymark.model.cjm.Emotion;
import org.waymark.model.cjm.Ownership;
import org.waymark.model.cjm.Persona;
import org.waymark.model.cjm.Role;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.model.cjm.Viewpoint;

/**
 * CSV, map, matrix, insights and workbook give the same answer about random portfolios: who does what at each touchpoint,
 * and what each persona feels there. The answer they are held to is the rule of the metamodel, written here once more.
 */
class OneTruthProperties {

    private static final String LETTERS = "RACIS";

    /** Roles of a function at a touchpoint, as the rule states them. */
    private record Expected(Set<Role> roles, int influence, boolean inherited) {

        boolean none() {
            return roles.isEmpty() && influence == 0;
        }

        String letters(String separator) {
            return Stream.of(Role.values()).filter(roles::contains)
                    .map(role -> LETTERS.substring(role.getValue(), role.getValue() + 1))
                    .collect(Collectors.joining(separator));
        }
    }

    private RandomOwners owners;
    private PortfolioDocument document;

    private void begin(long seed) {
        owners = new RandomOwners(seed);
        document = owners.document();
    }

    @Property(tries = 60, seed = "20261201")
    void rolesAreTheSameInMatrixAndInsights(@ForAll long seed) {
        begin(seed);
        OwnershipReport report = report();
        owners.touchpoints().forEach(touchpoint -> {
            MatrixRow row = row(report, touchpoint);
            for (int i = 0; i < owners.portfolio.getFunctions().size(); i++) {
                BusinessFunction function = owners.portfolio.getFunctions().get(i);
                assertEquals(cell(expected(touchpoint, function)), RoleLetters.of(row.cells().get(i)));
                assertEquals(influence(expected(touchpoint, function)), RoleLetters.influence(row.cells().get(i)));
            }
            assertEquals(labels(accountable(touchpoint)),
                    row.accountables().stream().map(FunctionColumn::label).collect(Collectors.toSet()));
            assertEquals(judgedAgainst(touchpoint), report.metricConflicts().stream()
                    .filter(conflict -> conflict.kind() == MetricConflict.Kind.OPPOSING_METRICS)
                    .filter(conflict -> conflict.stepId().equals(Ids.idOf(touchpoint)))
                    .map(conflict -> conflict.function() + " against " + conflict.accountable().orElseThrow())
                    .collect(Collectors.toSet()));
        });
    }

    @Property(tries = 60, seed = "20261202")
    void rolesAndFeelingsAreTheSameInTheCsv(@ForAll long seed) throws Exception {
        begin(seed);
        List<List<String>> lines = csv();
        owners.touchpoints().forEach(touchpoint -> {
            assertEquals(labels(accountable(touchpoint)), names(csv(lines, touchpoint, "Accountable")));
            assertEquals(labels(with(touchpoint, Role.RESPONSIBLE)), names(csv(lines, touchpoint, "Responsible")));
            assertEquals(rounded(mean(touchpoint, Optional.empty(), Viewpoint.HYPOTHESIS)),
                    csv(lines, touchpoint, "Assumed emotion"));
            assertEquals(rounded(mean(touchpoint, Optional.empty(), Viewpoint.OBSERVED)),
                    csv(lines, touchpoint, "Observed emotion"));
        });
    }

    @Property(tries = 60, seed = "20261203")
    void rolesAreTheSameOnTheMap(@ForAll long seed) {
        begin(seed);
        PlacedMap map = map();
        boolean begun = owners.journey.getStages().stream().anyMatch(stage -> !stage.getOwnerships().isEmpty()
                || stage.getTouchpoints().stream().anyMatch(touchpoint -> !touchpoint.getOwnerships().isEmpty()));
        owners.touchpoints().forEach(touchpoint -> {
            for (BusinessFunction function : owners.portfolio.getFunctions()) {
                Optional<PlacedPart> chip = map.parts().stream().filter(part -> part.owner() == touchpoint
                        && part.element() instanceof Ownership own && own.getFunction() == function).findFirst();
                Optional<Expected> expected = expected(touchpoint, function);
                assertEquals(expected.isPresent(), chip.isPresent());
                expected.ifPresent(it -> {
                    assertEquals(it.inherited ? PartRole.OWNERSHIP_INHERITED : PartRole.OWNERSHIP, chip.get().role());
                    String letters = it.letters(" ");
                    String shown = it.none() ? "—" : it.inherited && !letters.isEmpty() ? "(" + letters + ")" : letters;
                    assertTrue(shown.isEmpty() || texts(chip.get()).contains(shown), shown + texts(chip.get()));
                    assertTrue(it.none() || chip.get().name().contains(Integer.toString(it.influence)));
                });
            }
            boolean warned = map.parts().stream().anyMatch(part -> part.role() == PartRole.OWNERSHIP_WARNING
                    && part.element() == touchpoint);
            assertEquals(begun && accountable(touchpoint).isEmpty(), warned);
        });
    }

    @Property(tries = 60, seed = "20261204")
    void feelingsAreTheSameOnCurvesAndMap(@ForAll long seed) {
        begin(seed);
        PlacedMap map = map();
        for (Optional<Persona> persona : people()) {
            for (Viewpoint viewpoint : Viewpoint.values()) {
                EmotionCurve curve = EmotionCurve.of(owners.journey, persona, viewpoint, Ids::idOf);
                owners.touchpoints().forEach(touchpoint -> {
                    OptionalDouble mean = mean(touchpoint, persona, viewpoint);
                    OptionalDouble score = curve.points().stream()
                            .filter(point -> point.stepId().equals(Ids.idOf(touchpoint))).findFirst().orElseThrow()
                            .score();
                    assertEquals(mean.isPresent(), score.isPresent());
                    assertEquals(mean.orElse(0), score.orElse(0), 1e-9);
                    assertPoint(map, touchpoint, persona, viewpoint, mean);
                });
            }
        }
    }

    @Property(tries = 12, seed = "20261205")
    void rolesAndFeelingsAreTheSameInTheWorkbook(@ForAll long seed) throws Exception {
        begin(seed);
        OwnershipReport report = report();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        OwnershipWorkbook.write(new WorkbookContent(report, Fees.ENGLISH), out, () -> false);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            owners.touchpoints().forEach(touchpoint -> {
                for (BusinessFunction function : owners.portfolio.getFunctions()) {
                    String code = function.getCode();
                    Optional<Expected> it = expected(touchpoint, function);
                    assertEquals(cell(it),
                            Fees.text(RoundTrip.cell(book.getSheet("RACI"), touchpoint.getName(), code)));
                    assertEquals(influence(it),
                            Fees.text(RoundTrip.cell(book.getSheet("Influence"), touchpoint.getName(), code)));
                }
                List<EmotionCurve> curves = report.curves().getFirst();
                for (int i = 0; i < curves.size(); i++) {
                    Optional<Persona> persona = persona(curves.get(i));
                    OptionalDouble mean = mean(touchpoint, persona, curves.get(i).viewpoint());
                    Cell score = Fees.row(book.getSheet("Emotion"), EmotionSheet.TOUCHPOINT, touchpoint.getName())
                            .getCell(EmotionSheet.FIRST_CURVE + i);
                    assertEquals(mean.isPresent(), score.getCellType() == CellType.NUMERIC);
                    mean.ifPresent(value -> assertEquals(value, score.getNumericCellValue(), 1e-9));
                }
            });
        }
    }

    // the rule of the metamodel

    private static Optional<Expected> expected(Touchpoint touchpoint, BusinessFunction function) {
        Optional<Ownership> own = stated(touchpoint.getOwnerships(), function);
        if (own.isPresent()) {
            return own.map(it -> new Expected(Set.copyOf(it.getRoles()), it.getInfluence(), false));
        }
        return stated(((Stage) touchpoint.eContainer()).getOwnerships(), function)
                .map(it -> new Expected(Set.copyOf(it.getRoles()), it.getInfluence(), true))
                .filter(it -> !it.none());
    }

    private static Optional<Ownership> stated(List<Ownership> ownerships, BusinessFunction function) {
        return ownerships.stream().filter(it -> it.getFunction() == function).findFirst();
    }

    private Set<BusinessFunction> with(Touchpoint touchpoint, Role role) {
        return owners.portfolio.getFunctions().stream().filter(function -> expected(touchpoint, function)
                .filter(it -> it.roles.contains(role)).isPresent()).collect(Collectors.toSet());
    }

    private Set<BusinessFunction> accountable(Touchpoint touchpoint) {
        Set<BusinessFunction> all = with(touchpoint, Role.ACCOUNTABLE);
        Set<BusinessFunction> own = all.stream().filter(it -> isOwn(touchpoint, it)).collect(Collectors.toSet());
        return own.isEmpty() ? all : own;
    }

    private static boolean isOwn(Touchpoint touchpoint, BusinessFunction function) {
        return stated(touchpoint.getOwnerships(), function).isPresent();
    }

    /** Every two metrics of the portfolio oppose each other, so every two functions of a row do, if one is accountable. */
    private Set<String> judgedAgainst(Touchpoint touchpoint) {
        Set<String> found = new HashSet<>();
        for (BusinessFunction accountable : accountable(touchpoint)) {
            for (BusinessFunction judged : owners.portfolio.getFunctions()) {
                boolean both = judged != accountable && expected(touchpoint, judged).isPresent();
                if (both && (isOwn(touchpoint, judged) || isOwn(touchpoint, accountable))) {
                    found.add(Labels.of(judged) + " against " + Labels.of(accountable));
                }
            }
        }
        return found;
    }

    private static OptionalDouble mean(Touchpoint touchpoint, Optional<Persona> persona, Viewpoint viewpoint) {
        return touchpoint.getEmotions().stream().filter(it -> it.getViewpoint() == viewpoint && it.getScore() != null)
                .filter(it -> persona.isEmpty() || it.getPersona() == null || it.getPersona() == persona.get())
                .mapToDouble(it -> it.getScore().doubleValue()).average();
    }

    private List<Optional<Persona>> people() {
        return owners.journey.getPersonas().isEmpty()
                ? List.of(Optional.empty())
                : owners.journey.getPersonas().stream().map(Optional::of).toList();
    }

    // what the views say

    private static String cell(Optional<Expected> expected) {
        return expected.map(it -> it.none() ? RoleLetters.NONE : bracketed(it.letters("/"), it.inherited)).orElse("");
    }

    private static String influence(Optional<Expected> expected) {
        return expected.map(it -> it.none()
                ? RoleLetters.NONE
                : it.influence > 0 || !it.inherited ? bracketed(Integer.toString(it.influence), it.inherited) : "")
                .orElse("");
    }

    private static String bracketed(String text, boolean inherited) {
        return inherited && !text.isEmpty() ? "(" + text + ")" : text;
    }

    private static Set<String> labels(Set<BusinessFunction> functions) {
        return functions.stream().map(Labels::of).collect(Collectors.toSet());
    }

    private Optional<Persona> persona(EmotionCurve curve) {
        return owners.journey.getPersonas().stream().filter(it -> Ids.idOf(it).equals(curve.personaId())).findFirst();
    }

    private OwnershipReport report() {
        return OwnershipReport.of(document, List.of(owners.journey), MatrixOptions.PLAIN);
    }

    private static MatrixRow row(OwnershipReport report, Touchpoint touchpoint) {
        return report.matrix().rows().stream().filter(row -> row.id().equals(Ids.idOf(touchpoint))).findFirst()
                .orElseThrow();
    }

    private void assertPoint(PlacedMap map, Touchpoint touchpoint, Optional<Persona> persona, Viewpoint viewpoint,
            OptionalDouble mean) {
        Optional<PlacedPart> point = map.parts().stream().filter(part -> part.role() == PartRole.EMOTION_POINT
                && part.owner() == touchpoint && part.key().detail().equals(persona.map(Ids::idOf).orElse(""))
                && ((Emotion) part.element()).getViewpoint() == viewpoint).findFirst();
        assertEquals(mean.isPresent(), point.isPresent());
        mean.ifPresent(value -> assertEquals(map.emotionScale().orElseThrow().y(value),
                point.get().bounds().y() + point.get().bounds().height() / 2, 0.51));
    }

    private PlacedMap map() {
        return MapLayout.place(owners.journey, ViewSettings.of(owners.journey), Theme.light(), new Measurer());
    }

    private static List<String> texts(PlacedPart part) {
        return part.shapes().stream().filter(PlacedShape.Text.class::isInstance).map(PlacedShape.Text.class::cast)
                .map(PlacedShape.Text::full).toList();
    }

    private List<List<String>> csv() throws Exception {
        Exporter exporter = CoreFormats.exporters().stream().filter(it -> it.format().id().equals("csv")).findFirst()
                .orElseThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exporter.write(new ExportInput(document, List.of(owners.journey), Optional.empty(), Locale.ENGLISH,
                ExportSettings.STANDARD, ZonedDateTime.of(2026, 3, 14, 10, 0, 0, 0, ZoneOffset.UTC)), out);
        return out.toString(StandardCharsets.UTF_8).substring(1).lines()
                .map(line -> Arrays.stream(line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1))
                        .map(field -> field.replace("\"", "").replaceFirst("^'", "")).toList())
                .toList();
    }

    private static String csv(List<List<String>> lines, Touchpoint touchpoint, String heading) {
        int name = lines.getFirst().indexOf("Touchpoint");
        return lines.stream().filter(line -> line.get(name).equals(touchpoint.getName())).findFirst().orElseThrow()
                .get(lines.getFirst().indexOf(heading));
    }

    private static Set<String> names(String list) {
        return list.isEmpty() ? Set.of() : Set.of(list.split("; "));
    }

    private static String rounded(OptionalDouble mean) {
        return mean.isEmpty()
                ? ""
                : BigDecimal.valueOf(mean.getAsDouble()).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros()
                        .toPlainString();
    }

    /** Measures text with the same widths on every machine. */
    private static final class Measurer implements TextMeasurer {

        @Override
        public double width(String text, FontSpec font) {
            return text.length() * font.size() / 2;
        }

        @Override
        public double ascent(FontSpec font) {
            return font.size() * 0.9;
        }

        @Override
        public double descent(FontSpec font) {
            return font.size() * 0.25;
        }
    }
}
