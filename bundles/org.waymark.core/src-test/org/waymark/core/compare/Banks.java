package org.waymark.core.compare;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.waymark.core.domain.Ids;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.model.cjm.BusinessFunction;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.NamedElement;
import org.waymark.model.cjm.Ownership;
import org.waymark.model.cjm.Portfolio;
import org.waymark.model.cjm.Role;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Touchpoint;

/** A small bank: functions Contact centre and Back office, a journey with two stages and three touchpoints. */
public final class Banks {

    public static final CjmFactory MAKE = CjmFactory.eINSTANCE;

    private Banks() {
    }

    public static PortfolioDocument bank() {
        Portfolio bank = named(MAKE.createPortfolio(), "_p", "Bank");
        bank.getFunctions().add(named(MAKE.createBusinessFunction(), "_cc", "Contact centre"));
        bank.getFunctions().add(named(MAKE.createBusinessFunction(), "_bo", "Back office"));
        bank.getChannels().add(named(MAKE.createChannel(), "_phone", "Phone"));
        Journey refund = named(MAKE.createJourney(), "_refund", "Refund");
        bank.getJourneys().add(refund);
        Stage complaint = named(MAKE.createStage(), "_complaint", "Complaint");
        Stage solution = named(MAKE.createStage(), "_solution", "Solution");
        refund.getStages().add(complaint);
        refund.getStages().add(solution);
        Touchpoint ask = named(MAKE.createTouchpoint(), "_ask", "Asks for a refund");
        ask.setPromise("We answer within two days.");
        ask.getOwnerships().add(ownership("_owns", bank.getFunctions().getFirst(), Role.RESPONSIBLE));
        complaint.getTouchpoints().add(ask);
        complaint.getTouchpoints().add(named(MAKE.createTouchpoint(), "_wait", "Waits"));
        solution.getTouchpoints().add(named(MAKE.createTouchpoint(), "_paid", "Is paid"));
        return PortfolioFiles.create(Path.of("bank.cjm"), bank);
    }

    /** Returns the bank after an edit. */
    public static PortfolioDocument bank(Consumer<Bank> edit) {
        PortfolioDocument document = bank();
        edit.accept(new Bank(document));
        return document;
    }

    public static <T extends NamedElement> T named(T element, String id, String name) {
        Ids.assign(element, id);
        element.setName(name);
        return element;
    }

    public static Ownership ownership(String id, BusinessFunction function, Role... roles) {
        Ownership ownership = MAKE.createOwnership();
        Ids.assign(ownership, id);
        ownership.setFunction(function);
        for (Role role : roles) {
            ownership.getRoles().add(role);
        }
        return ownership;
    }

    /** Accesses elements of the bank by id. */
    public record Bank(PortfolioDocument document) {

        public <T> T get(Class<T> type, String id) {
            return type.cast(document.find(id).orElseThrow(() -> new AssertionError("no " + id)));
        }

        public Portfolio portfolio() {
            return document.portfolio();
        }

        public Journey journey() {
            return get(Journey.class, "_refund");
        }

        public Stage stage(String id) {
            return get(Stage.class, id);
        }

        public Touchpoint touchpoint(String id) {
            return get(Touchpoint.class, id);
        }

        public BusinessFunction function(String id) {
            return get(BusinessFunction.class, id);
        }

        public Ownership ownership(String id) {
            return get(Ownership.class, id);
        }

        public void delete(EObject element) {
            org.eclipse.emf.ecore.util.EcoreUtil.remove(element);
        }
    }
}
