package org.waymark.core.exchange.mermaid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.core.JourneyException;
import org.waymark.core.exchange.ExchangeSummary;
import org.waymark.core.exchange.FileFormat;
import org.waymark.core.exchange.ImportInput;
import org.waymark.core.exchange.ImportResult;
import org.waymark.core.exchange.Importer;
import org.waymark.core.reading.DecodedText;
import org.waymark.core.text.Messages;

/**
 * Reads Mermaid's {@code journey} diagrams, from a file of their own or as they stand in pages. Each becomes a journey.
 * Where Mermaid shows nonsense in silence, such as a score that is no number because the name contains a colon, the
 * intended content is restored and reported.
 */
public final class MermaidImporter implements Importer {

    private static final FileFormat FORMAT = new FileFormat("mermaid",
            List.of("mmd", "mermaid", "md", "markdown", "mdx", "qmd", "rmd", "myst", "rst", "adoc", "org", "html",
                    "htm"),
            MermaidImporter.class);

    @Override
    public FileFormat format() {
        return FORMAT;
    }

    @Override
    public ImportResult read(ImportInput input) throws JourneyException {
        Messages messages = Messages.of(MermaidImporter.class, input.locale());
        DecodedText text = input.text();
        MermaidNotices notices = new MermaidNotices(messages);
        text.notices(input.locale()).forEach(notices::add);
        List<MermaidSource> sources = MermaidDocument.sources(text.text());
        List<Named> diagrams = new ArrayList<>();
        int others = 0;
        for (MermaidSource source : sources) {
            if (MermaidParser.isJourney(source.text())) {
                read(source, notices, diagrams);
            } else {
                others += source.text().isBlank() ? 0 : 1;
            }
        }
        diagrams.removeIf(named -> named.diagram().isEmpty());
        if (diagrams.isEmpty()) {
            // a page without a marked journey may be one itself, or have one between its words
            Optional<MermaidSource> loose = MermaidDocument.fromKeyword(text.text());
            if (loose.isEmpty()) {
                throw new JourneyException(messages.get(others > 0 && sources.getFirst().line() > 1
                        ? "mermaid_otherKinds"
                        : "mermaid_noJourney"));
            }
            if (loose.get().line() > 1) {
                notices.say("mermaid_begins", loose.get().line());
            }
            read(loose.get(), notices, diagrams);
            diagrams.removeIf(named -> named.diagram().isEmpty());
        } else if (others > 0) {
            notices.add(messages.get("mermaid_others", others));
        }
        if (diagrams.isEmpty()) {
            throw new JourneyException(notices.error().orElseGet(() -> messages.get("mermaid_noJourney")));
        }
        return result(input, messages, diagrams, notices);
    }

    /** @param heading heading of the page above the diagram, empty if there is none */
    private record Named(MermaidDiagram diagram, String heading) {
    }

    private static void read(MermaidSource source, MermaidNotices notices, List<Named> diagrams) {
        if (!source.closed()) {
            notices.say("mermaid_unclosed", source.line());
        }
        MermaidParser.parse(source, notices).forEach(diagram -> diagrams.add(new Named(diagram, source.heading())));
    }

    private static ImportResult result(ImportInput input, Messages messages, List<Named> diagrams,
            MermaidNotices notices) {
        MermaidJourneys journeys = new MermaidJourneys(input, messages, notices);
        for (Named named : diagrams) {
            journeys.add(named.diagram(), diagrams.size() == 1 ? "" : named.heading());
        }
        String done = diagrams.size() == 1
                ? messages.get("done_stagesAndTouchpoints", journeys.stages(), journeys.touchpoints())
                : messages.get("done_journeysStagesAndTouchpoints", diagrams.size(), journeys.stages(),
                        journeys.touchpoints());
        return new ImportResult(journeys.portfolio(), new ExchangeSummary(done, notices.all()));
    }
}
