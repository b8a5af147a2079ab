package org.waymark.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.core.compare.PortfolioMerge;
import org.waymark.core.exchange.ExportInput;
import org.waymark.core.exchange.ExportSettings;
import org.waymark.core.exchange.Exporter;
import org.waymark.core.exchange.ImportInput;
import org.waymark.core.exchange.Importer;
import org.waymark.core.exchange.PortfolioJoin;
import org.waymark.core.exchange.StoppableStream;
import org.waymark.core.exchange.formats.CoreFormats;
import org.waymark.core.insight.MetricConflict;
import org.waymark.core.layout.FixedMeasurer;
import org.waymark.core.layout.FontSpec;
import org.waymark.core.layout.TextMeasurer;
import org.waymark.core.layout.Theme;
import org.waymark.core.layout.ViewSettings;
import org.waymark.core.layout.map.MapLayout;
import org.waymark.core.persist.CanonicalText;
import org.waymark.core.persist.FileSource;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.core.rules.Rule;
import org.waymark.core.rules.RuleSettings;
import org.waymark.core.rules.Rules;
import org.waymark.core.rules.Validator;
import org.waymark.model.cjm.Journey;

/** Costs of hostile or simply large input, which grow as the input does. */
class GrowthTest {

    private static final Path FILE = Path.of("/portfolios/large.cjm");

    private static String each(int size, String text) {
        return IntStream.range(0, size).mapToObj(i -> text.replace("$+", String.valueOf((i + 1) % size)).replace("$",
                String.valueOf(i))).collect(Collectors.joining());
    }

    private static PortfolioDocument load(String content) throws JourneyException {
        String text = "<cjm:Portfolio xmi:version='2.0' xmlns:xmi='http://www.omg.org/XMI' xmlns:cjm='http://waymark.org/cjm'"
                + " xmi:id='_p' name='Large' formatVersion='" + (content.startsWith("<future>") ? "1.9" : "1.0") + "'>"
                + content + "</cjm:Portfolio>";
        return PortfolioFiles.load(FILE, FileSource.of(Map.of(FILE, text.getBytes(StandardCharsets.UTF_8))));
    }

    /** Returns a portfolio of many stages, touchpoints and library entries in which every rule has much to say. */
    private static String sampler(int size) {
        return each(size,
                "<functions xmi:id='_f$' code='F'/><metrics xmi:id='_m$' opposes='_m$+' accountable='_f$' measuredBy='_f$'/>"
                        + "<constraints xmi:id='_c$'/><initiatives xmi:id='_i$'/><evidence xmi:id='_e$' url='file:x' sampleSize='-1'/>"
                        + "<suppressions rule='none$'/><personas xmi:id='_p$' picture='../$.png'/>")
                + "<journeys xmi:id='_j' name='Long' status='approved'>"
                + each(size, "<stages xmi:id='_s$'><ownerships xmi:id='_so$' function='_f$' roles='accountable'/>"
                        + "<touchpoints xmi:id='_t$' planned='_t$+' detailedBy='_k$' importance='9' promiseKept='broken' "
                        + "moment='momentOfTruth' channels='_gone$' worstExpectation='Nobody answers $'>"
                        + "<ownerships xmi:id='_o$' function='_f$' roles='accountable' metrics='_m$ _m$+'/>"
                        + "<ownerships xmi:id='_q$' function='_f$+' roles='accountable'/>"
                        + "<emotions xmi:id='_w$' score='-2'/><painPoints xmi:id='_x$' severity='5'/>"
                        + "<measurements xmi:id='_y$' metric='_m$'/></touchpoints></stages>")
                + each(size, "<transitions xmi:id='_z$' source='_t$' target='_t$+' share='70'/>"
                        + "<views xmi:id='_v$' lens='function'/><conflicts xmi:id='_u$'/><notes xmi:id='_n$' about='_k$'/>")
                + "</journeys>"
                + each(size, "<journeys xmi:id='_k$' baseline='_k$+'><stages xmi:id='_l$'><touchpoints xmi:id='_r$'"
                        + " detailedBy='_k$+'/></stages></journeys>");
    }

    static Stream<Rule> rules() {
        return Rules.all().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRule(Rule rule) throws Exception {
        Growth.assertLinear(size -> {
            PortfolioDocument document = load(sampler(size));
            return steps -> steps.addAndGet(new Validator(java.util.List.of(rule))
                    .report(document, RuleSettings.standard()).findings().size());
        }, 400);
    }

    static Stream<Arguments> crowds() {
        String step = "<journeys xmi:id='_j' name='J'><stages xmi:id='_s' name='S'><touchpoints xmi:id='_t' name='T' %s>%s"
                + "</touchpoints></stages></journeys>";
        String functions = "<functions xmi:id='_f$' name='F$'/>";
        return Stream.of(
                Arguments.of("owners", functions, step.formatted("",
                        "#<ownerships xmi:id='_o$' function='_f$' roles='accountable' metrics='_m'/>#"),
                        "<metrics xmi:id='_m' name='M' opposes='_k'/><metrics xmi:id='_k' name='K'/>"),
                Arguments.of("owners of one function", "", step.formatted("",
                        "#<ownerships xmi:id='_o$' function='_f' roles='accountable'/>#"),
                        "<functions xmi:id='_f' name='F'/>"),
                Arguments.of("suppressions", "", step.formatted("", "#<suppressions rule='r$'/>#"), ""),
                Arguments.of("micro-interactions", "",
                        step.formatted("", "#<microInteractions xmi:id='_i$' promiseKept='broken'/>#"), ""),
                Arguments.of("comments", "", step.formatted("", "#<comments xmi:id='_c$' text='c'/>#"), ""),
                Arguments.of("elements without id", "", "<journeys name='J'>#<stages name='S'/>#</journeys>", ""),
                Arguments.of("text that a newer version wrote", "", "<future>#a<!-- $ -->#</future>", ""),
                Arguments.of("missing journey files", "<journeys href='journeys/j$.cjm#_j$'/>", "", ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("crowds")
    void loadingCheckingAndWritingManyOfOneKind(String kind, String library, String inside, String fixed)
            throws Exception {
        Growth.assertLinear(size -> {
            String[] parts = inside.split("#");
            String text = fixed + each(size, library)
                    + (parts.length == 1 ? inside : parts[0] + each(size, parts[1]) + parts[2]);
            return steps -> {
                PortfolioDocument document = load(text);
                steps.addAndGet(new Validator().report(document, RuleSettings.standard()).findings().size() + 1L);
                MetricConflict.of(document.portfolio().getJourneys().stream().filter(j -> !j.eIsProxy()).toList(),
                        Object::toString);
                steps.addAndGet(CanonicalText.of(document).length());
            };
        }, 2000);
    }

    static Stream<Arguments> imports() {
        String cjml = "<CJML xmlns='x'><plannedJourney><journeyTitle>J</journeyTitle>%s</plannedJourney></CJML>";
        return Stream.of(Arguments.of("mermaid", "journey\nsection S\n", "t$: 3: A$\n", ""),
                Arguments.of("mermaid", "journey\n", "section S$\nt$: 3: A$\n", ""),
                Arguments.of("mermaid", "journey\nsection S\nt: 3: a", ", A$", "\n"),
                Arguments.of("mermaid", "journey\nsection S\n", "t%%{$: 3\n", ""),
                Arguments.of("mermaid", "---\ntitle: T\n", " \n", "---\njourney\nsection S\nt: 3\n"),
                Arguments.of("mermaid", "journey\nsection S\n", "accDescr { $: 3\n", ""),
                Arguments.of("mermaid", "", "```mermaid\njourney\nt$: 3: a\n", ""),
                Arguments.of("mermaid", "", "~~~mermaid\njourney\nt$: 3: a\n~~~\n", ""),
                Arguments.of("mermaid", "", "<div class='mermaid'>journey\nt$: 3: a</div>\n", ""),
                Arguments.of("mermaid", "journey\nt: 3: a\n", "<div class='mermaid'>\n", ""),
                Arguments.of("mermaid", "journey\nt: 3: a\n", "%%{\n", ""),
                Arguments.of("mermaid", "journey\nt: 3: a\n", "journey ", ""),
                Arguments.of("mermaid", "journey\nt: 3: a\n", "accDescr {} ", ""),
                Arguments.of("mermaid", "journey\nt: 3: a\n", "a:", ""),
                Arguments.of("mermaid", "journey\nt: 3: a\n", "t$: 3: a; ", ""),
                Arguments.of("mermaid", "journey\nt: 3: a\n", "#a", ""),
                Arguments.of("mermaid", "journey\nt: 3: a\n", "> ", ""),
                Arguments.of("mermaid", "journey\nt: 3: a\n", "t$: good: b$\n", ""),
                Arguments.of("csv", "Stage,Touchpoint,Personas,Initiator,Receiver,Responsible\n",
                        "S$,T$,P$,P$,R$,F$\n", ""),
                Arguments.of("csv", "Stage,Touchpoint,Responsible\nS,T,F", ";F$", "\n"),
                Arguments.of("csv", "Stage,Touchpoint,Personas\nS,T,F", ";F$", "\nS,U,G\n"),
                Arguments.of("csv", "Stage,Touchpoint", ",c$", "\nS,T,a,b\n"),
                Arguments.of("csv", "Stage,Touchpoint,Importance\n", "S,T,none\n", ""),
                Arguments.of("cjml", cjml.split("%s")[0] + "<journeyPhases>",
                        "<journeyPhase phaseID='p$'><phaseName>P</phaseName></journeyPhase>",
                        "</journeyPhases>" + cjml.split("%s")[1]),
                Arguments.of("cjml", cjml.split("%s")[0] + "<touchpoints>",
                        "<plannedAction><initiator><refersTo actorIDref='a$'/></initiator></plannedAction>",
                        "</touchpoints>" + cjml.split("%s")[1]),
                Arguments.of("cjml", cjml.split("%s")[0] + "<actors>",
                        "<endUser actorID='a$'><actorName>A$</actorName></endUser>",
                        "</actors>" + cjml.split("%s")[1]));
    }

    @ParameterizedTest
    @MethodSource("imports")
    void anImportInto(String format, String before, String repeated, String after) throws Exception {
        Importer importer = CoreFormats.importers().stream().filter(it -> it.id().equals(format)).findFirst()
                .orElseThrow();
        Growth.assertLinear(size -> {
            byte[] content = (before + each(size, repeated) + after).getBytes(StandardCharsets.UTF_8);
            PortfolioDocument target = load(
                    each(size, "<personas xmi:id='_p$' name='A$'/>") + "<journeys name='large'/>");
            return steps -> PortfolioJoin.into(target.portfolio(),
                    importer.read(new ImportInput(content, "large", Locale.ENGLISH, () -> steps.incrementAndGet() < 0))
                            .portfolio());
        }, 2000);
    }

    @Test
    void everyImporterIsTried() {
        assertEquals(CoreFormats.importers().stream().map(Importer::id).collect(Collectors.toSet()),
                imports().map(it -> it.get()[0]).collect(Collectors.toSet()));
    }

    @Test
    void journeysOfOneName() throws Exception {
        Growth.assertLinear(size -> {
            PortfolioDocument target = load("");
            PortfolioDocument source = load(each(size, "<journeys name='Same'/>"));
            return steps -> steps.addAndGet(PortfolioJoin.into(target.portfolio(), source.portfolio()).size());
        }, 2000);
    }

    static Stream<Exporter> exporters() {
        return CoreFormats.exporters().stream();
    }

    @ParameterizedTest
    @MethodSource("exporters")
    void anExport(Exporter exporter) throws Exception {
        Growth.assertLinear(size -> {
            PortfolioDocument document = load(sampler(size));
            return steps -> exporter.write(new ExportInput(document,
                    document.portfolio().getJourneys().subList(0, 1), Optional.empty(), Locale.ENGLISH,
                    ExportSettings.STANDARD, ZonedDateTime.of(2026, 1, 2, 3, 4, 5, 0, ZoneOffset.UTC)),
                    counting(steps));
        }, 400);
    }

    private static OutputStream counting(AtomicLong steps) {
        return new StoppableStream(OutputStream.nullOutputStream(), () -> steps.incrementAndGet() < 0);
    }

    @Test
    void aMapPlacedOnTheScreen() throws Exception {
        Growth.assertLinear(size -> {
            Journey journey = load(sampler(size)).portfolio().getJourneys().getFirst();
            return steps -> MapLayout.place(journey, ViewSettings.of(journey), Theme.light(), new Counting(steps));
        }, 200);
    }

    /** Counts the texts that are measured. */
    private record Counting(AtomicLong steps, TextMeasurer fixed) implements TextMeasurer {

        Counting(AtomicLong steps) {
            this(steps, new FixedMeasurer());
        }

        @Override
        public double width(String text, FontSpec font) {
            steps.incrementAndGet();
            return fixed.width(text, font);
        }

        @Override
        public double ascent(FontSpec font) {
            return fixed.ascent(font);
        }

        @Override
        public double descent(FontSpec font) {
            return fixed.descent(font);
        }
    }

    @Test
    void aMergeOfTwoVersions() throws Exception {
        Growth.assertLinear(size -> {
            PortfolioDocument base = load(sampler(size));
            PortfolioDocument ours = load(sampler(size).replace("Nobody answers", "No one answers"));
            PortfolioDocument theirs = load(sampler(size).replace("momentOfTruth", "stimulus").replace("severity='5'",
                    "severity='3'"));
            return steps -> steps.addAndGet(1 + PortfolioMerge.merge(Optional.of(base), ours, theirs).size());
        }, 400);
    }
}
