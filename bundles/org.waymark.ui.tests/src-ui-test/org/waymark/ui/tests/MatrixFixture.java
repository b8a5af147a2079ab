package org.waymark.ui.tests;

import java.nio.file.Path;
import org.waymark.core.JourneyException;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.core.persist.PortfolioFiles.IfChanged;
import org.waymark.model.cjm.BusinessFunction;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.NamedElement;
import org.waymark.model.cjm.Ownership;
import org.waymark.model.cjm.Portfolio;
import org.waymark.model.cjm.Role;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Step;
import org.waymark.model.cjm.Touchpoint;

/**
 * A portfolio whose matrix can be checked by eye. The functions are Service with Calls and Cases below it, Risk and IT.
 * <pre>
 * Late fee                  Service  Calls  Cases  Risk  IT
 *   Learns                                         A 3
 *     Gets a letter                                (A 3)
 *     Opens the app                                (A 3) R 4
 *   Complains               A 2
 *     Calls the bank        (A 2)    R 5
 *     Waits                 (A 2)           A 3
 * Moving house
 *   Moves
 *     Tells the bank
 * </pre>
 */
final class MatrixFixture {

    private static final CjmFactory MAKE = CjmFactory.eINSTANCE;

    private final Portfolio portfolio = MAKE.createPortfolio();

    private MatrixFixture() {
        portfolio.setName("Bank");
        BusinessFunction service = function("Service");
        BusinessFunction calls = named(MAKE.createBusinessFunction(), "Calls");
        BusinessFunction cases = named(MAKE.createBusinessFunction(), "Cases");
        service.getSubfunctions().add(calls);
        service.getSubfunctions().add(cases);
        BusinessFunction risk = function("Risk");
        BusinessFunction it = function("IT");
        Journey fee = journey("Late fee");
        Stage learns = stage(fee, "Learns");
        own(learns, risk, 3, Role.ACCOUNTABLE);
        touchpoint(learns, "Gets a letter");
        own(touchpoint(learns, "Opens the app"), it, 4, Role.RESPONSIBLE);
        Stage complains = stage(fee, "Complains");
        own(complains, service, 2, Role.ACCOUNTABLE);
        own(touchpoint(complains, "Calls the bank"), calls, 5, Role.RESPONSIBLE);
        own(touchpoint(complains, "Waits"), cases, 3, Role.ACCOUNTABLE);
        touchpoint(stage(journey("Moving house"), "Moves"), "Tells the bank");
    }

    static Path write(Path folder) throws JourneyException {
        Path file = folder.resolve("bank.cjm");
        PortfolioFiles.save(PortfolioFiles.create(file, new MatrixFixture().portfolio), IfChanged.OVERWRITE);
        return file;
    }

    private static <T extends NamedElement> T named(T element, String name) {
        element.setName(name);
        return element;
    }

    private BusinessFunction function(String name) {
        BusinessFunction function = named(MAKE.createBusinessFunction(), name);
        portfolio.getFunctions().add(function);
        return function;
    }

    private Journey journey(String name) {
        Journey journey = named(MAKE.createJourney(), name);
        portfolio.getJourneys().add(journey);
        return journey;
    }

    private static Stage stage(Journey journey, String name) {
        Stage stage = named(MAKE.createStage(), name);
        journey.getStages().add(stage);
        return stage;
    }

    private static Touchpoint touchpoint(Stage stage, String name) {
        Touchpoint touchpoint = named(MAKE.createTouchpoint(), name);
        stage.getTouchpoints().add(touchpoint);
        return touchpoint;
    }

    private static void own(Step step, BusinessFunction function, int influence, Role... roles) {
        Ownership ownership = MAKE.createOwnership();
        ownership.setFunction(function);
        ownership.getRoles().addAll(java.util.List.of(roles));
        ownership.setInfluence(influence);
        step.getOwnerships().add(ownership);
    }
}
