package org.waymark.core.persist;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.waymark.core.domain.Ids;
import org.waymark.model.cjm.BusinessFunction;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Ownership;
import org.waymark.model.cjm.Portfolio;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Touchpoint;

/** Small portfolios and files for the tests of this package. */
public final class PersistFixture {

    public static final String NAMESPACES = "xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\""
            + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xmlns:cjm=\"http://waymark.org/cjm\"";

    private static final CjmFactory MAKE = CjmFactory.eINSTANCE;

    private PersistFixture() {
    }

    /**
     * Returns a portfolio with the ids _p, function _cc, journeys _buy and _return with stage _s, touchpoint _t and
     * ownership _o, each with a suffix.
     */
    public static Portfolio bank() {
        Portfolio portfolio = MAKE.createPortfolio();
        Ids.assign(portfolio, "_p");
        portfolio.setName("Retail bank");
        BusinessFunction function = MAKE.createBusinessFunction();
        Ids.assign(function, "_cc");
        function.setName("Contact centre");
        portfolio.getFunctions().add(function);
        portfolio.getJourneys().add(journey("Buy", "_buy", function));
        portfolio.getJourneys().add(journey("Return", "_return", function));
        return portfolio;
    }

    private static Journey journey(String name, String id, BusinessFunction function) {
        Journey journey = MAKE.createJourney();
        Ids.assign(journey, id);
        journey.setName(name);
        journey.setOwner(function);
        Stage stage = MAKE.createStage();
        Ids.assign(stage, "_s" + id);
        journey.getStages().add(stage);
        Touchpoint touchpoint = MAKE.createTouchpoint();
        Ids.assign(touchpoint, "_t" + id);
        touchpoint.setName("Asks");
        stage.getTouchpoints().add(touchpoint);
        Ownership ownership = MAKE.createOwnership();
        Ids.assign(ownership, "_o" + id);
        ownership.setFunction(function);
        touchpoint.getOwnerships().add(ownership);
        return journey;
    }

    /** Returns the saved portfolio in root.cjm with both journeys in files of their own. */
    public static PortfolioDocument savedSplitBank(Path folder) throws Exception {
        PortfolioDocument document = PortfolioFiles.create(folder.resolve("root.cjm"), bank());
        document.portfolio().getJourneys().forEach(journey -> PortfolioFiles.split(document, journey));
        PortfolioFiles.save(document);
        return document;
    }

    /** Returns a root element with the usual namespaces around the given content. */
    public static String portfolio(String attributes, String... content) {
        return "<cjm:Portfolio " + NAMESPACES + " xmi:id=\"_p\" " + attributes + ">\n" + String.join("\n", content)
                + "\n</cjm:Portfolio>\n";
    }

    public static Path write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    /** Returns all files below a folder with their content, to check that nothing changed. */
    public static List<String> contentOf(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.sorted()
                    .map(file -> folder.relativize(file) + (Files.isRegularFile(file) ? ": " + text(file) : ""))
                    .toList();
        }
    }

    public static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
