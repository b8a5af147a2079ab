package org.waymark.ui.tests;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.waymark.core.JourneyException;
import org.waymark.core.compare.ThreeWayMerge;
import org.waymark.core.compare.Version;
import org.waymark.core.edit.DeleteEdits;
import org.waymark.core.edit.DocumentDomain;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.MomentKind;
import org.waymark.model.cjm.Ownership;
import org.waymark.model.cjm.Role;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Touchpoint;

/** The contact centre's portfolio after two people changed the same touchpoints and one merged the other's changes. */
final class Conflicted {

    static final String PRAISE = "_t_mention";
    static final String ADVERT = "_t_ad";
    static final String REVIEWS = "_t_reviews";

    private Conflicted() {
    }

    /**
     * Returns a file with four conflicts: two in the first touchpoint, one in the second, and the third deleted by us
     * and changed by them.
     */
    static Path file(Path folder) throws JourneyException {
        Path file = Samples.copy("contact-centre.cjm", folder);
        PortfolioDocument base = PortfolioFiles.load(file);
        PortfolioDocument ours = changed(file, document -> {
            touchpoint(document, PRAISE).setPromise("The card costs nothing in the first year.");
            touchpoint(document, PRAISE).setMoment(MomentKind.MOMENT_OF_TRUTH);
            touchpoint(document, ADVERT).setThought("No fee? I want to see that in writing.");
            EcoreUtil.remove(touchpoint(document, REVIEWS));
        });
        PortfolioDocument theirs = changed(file, document -> {
            touchpoint(document, PRAISE).setPromise("The card costs nothing, whatever you spend.");
            touchpoint(document, PRAISE).setMoment(MomentKind.ZERO_MOMENT_OF_TRUTH);
            touchpoint(document, ADVERT).setThought("No fee? There must be small print.");
            touchpoint(document, REVIEWS).setThought("Four stars, but the angry ones are all about fees.");
        });
        ThreeWayMerge.merge(Version.of(base), Version.of(ours), Version.of(theirs));
        PortfolioFiles.save(ours);
        return file;
    }

    /**
     * Returns a copy of the sample with an added promise, owner and touchpoint, one touchpoint removed, and one moved.
     */
    static Path edited(Path folder) throws JourneyException {
        Path file = Samples.copy("contact-centre.cjm", folder);
        PortfolioDocument document = changed(file, known -> {
            Touchpoint praise = touchpoint(known, PRAISE);
            praise.setPromise("The card costs nothing in the first year.");
            Ownership products = praise.getOwnerships().stream()
                    .filter(each -> "Card Products".equals(each.getFunction().getName())).findFirst().orElseThrow();
            products.getRoles().clear();
            products.getRoles().add(Role.ACCOUNTABLE);
            Touchpoint post = CjmFactory.eINSTANCE.createTouchpoint();
            post.setName("Reads a post about fees");
            Stage stage = (Stage) praise.eContainer();
            stage.getTouchpoints().add(2, post);
            new DeleteEdits(new DocumentDomain(known)).delete(List.of(touchpoint(known, REVIEWS))).execute();
            stage.getTouchpoints().move(0, touchpoint(known, ADVERT));
        });
        PortfolioFiles.save(document);
        return file;
    }

    private static PortfolioDocument changed(Path file, Consumer<PortfolioDocument> edit) throws JourneyException {
        PortfolioDocument document = PortfolioFiles.load(file);
        edit.accept(document);
        return document;
    }

    static Touchpoint touchpoint(PortfolioDocument document, String id) {
        return (Touchpoint) document.find(id).orElseThrow(() -> new AssertionError("no " + id));
    }
}
