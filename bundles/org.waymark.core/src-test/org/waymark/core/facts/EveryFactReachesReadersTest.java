package org.waymark.core.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.waymark.core.domain.Profile;
import org.waymark.core.exchange.DeliverableOptions;
import org.waymark.core.exchange.ExportInput;
import org.waymark.core.exchange.ExportSettings;
import org.waymark.core.layout.FixedMeasurer;
import org.waymark.core.layout.PlacedPage;
import org.waymark.core.layout.PlacedPart;
import org.waymark.core.layout.PlacedShape;
import org.waymark.core.layout.content.PageSources;
import org.waymark.core.layout.page.Content;
import org.waymark.core.layout.page.PageFormat;
import org.waymark.core.layout.page.PageOptions;
import org.waymark.core.layout.page.PageRequest;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.model.cjm.CjmPackage;
import org.waymark.model.cjm.Journey;

/**
 * Each feature of the metamodel reaches those who read the printed map and its appendix: what is printed changes when
 * the feature is taken out of the portfolio that has them all.
 */
class EveryFactReachesReadersTest {

    private static final Path EVERYTHING = Path.of("../../docs/file-format/golden-1.1-single.cjm");

    /** Features that no reader sees, with the reason. */
    private static final Set<String> FOR_TOOLS = Set.of(
            // versions and merging of files
            "Portfolio.formatVersion", "Journey.formatVersion", "Portfolio.conflicts", "Journey.conflicts",
            "MergeConflict.kind", "MergeConflict.elementId", "MergeConflict.ownerId", "MergeConflict.feature",
            "MergeConflict.base", "MergeConflict.ours", "MergeConflict.theirs",
            // the language in which things are printed, which is chosen for each export
            "Portfolio.language",
            // findings of the check that the author does not want to see
            "Element.suppressions", "Suppression.rule", "Suppression.reason", "Suppression.author",
            // what a map shows, which is chosen for each export
            "Journey.views", "View.lanes", "View.personas", "View.functions", "View.lens", "View.lensTarget",
            "LaneSetting.kind", "LaneSetting.key");

    /** Features that those who work on a journey read, and a client does not. */
    private static final Set<String> FOR_WORK = Set.of("Element.comments", "Comment.author", "Comment.text",
            "Comment.created", "Comment.resolved", "Comment.replies", "Journey.notes", "Note.text", "Note.color",
            "Note.author", "Note.created", "Note.about");

    /** Features that show in other deliverables: the font of the portfolio in web pages. */
    private static final Set<String> ELSEWHERE = Set.of("Portfolio.font");

    private static List<Object> printed(PortfolioDocument document, Profile profile, Content content)
            throws Exception {
        List<Object> shapes = new ArrayList<>();
        ExportSettings settings = ExportSettings.STANDARD.with(PageOptions.CONTENT, content)
                .with(DeliverableOptions.PROFILE, profile);
        for (Journey journey : document.portfolio().getJourneys()) {
            ExportInput input = new ExportInput(document, List.of(journey), Optional.empty(), Locale.ENGLISH, settings,
                    ZonedDateTime.parse("2026-01-01T00:00:00Z"));
            for (PlacedPage page : PageSources.pages(new PageRequest(input,
                    PageOptions.theme(settings, document.portfolio()), PageFormat.of(settings), new FixedMeasurer()))) {
                page.parts().stream().map(PlacedPart::shapes).forEach(shapes::addAll);
            }
        }
        // what is told only to screen readers and pointers is not on paper
        return shapes.stream().map(shape -> shape instanceof PlacedShape.Text text ? text.lines() : shape).toList();
    }

    /** Returns the features without which the same is printed. */
    private static Set<String> unseen(Profile profile) throws Exception {
        List<Object> appendix = printed(PortfolioFiles.load(EVERYTHING), profile, Content.APPENDIX);
        List<Object> map = printed(PortfolioFiles.load(EVERYTHING), profile, Content.MAP);
        Set<String> unseen = new TreeSet<>();
        for (EStructuralFeature feature : features()) {
            PortfolioDocument document = PortfolioFiles.load(EVERYTHING);
            String name = feature.getEContainingClass().getName() + '.' + feature.getName();
            // only a journey in a file of its own has a version
            assertTrue(unset(document.portfolio(), feature) > 0 || name.equals("Journey.formatVersion"),
                    name + " is nowhere set");
            if (printed(document, profile, Content.APPENDIX).equals(appendix)
                    && printed(document, profile, Content.MAP).equals(map)) {
                unseen.add(name);
            }
        }
        return unseen;
    }

    private static List<EStructuralFeature> features() {
        List<EStructuralFeature> features = new ArrayList<>();
        CjmPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
                .forEach(type -> ((EClass) type).getEStructuralFeatures().stream()
                        .filter(each -> !(each instanceof EReference reference && reference.isContainer()))
                        // a portfolio without journeys prints nothing at all
                        .filter(each -> each != CjmPackage.Literals.PORTFOLIO__JOURNEYS).forEach(features::add));
        return features;
    }

    private static int unset(EObject root, EStructuralFeature feature) {
        List<EObject> having = new ArrayList<>(List.of(root));
        for (TreeIterator<EObject> all = root.eAllContents(); all.hasNext();) {
            having.add(all.next());
        }
        having.removeIf(each -> !each.eClass().getEAllStructuralFeatures().contains(feature) || !each.eIsSet(feature));
        having.forEach(each -> each.eUnset(feature));
        return having.size();
    }

    @Test
    void aWorkshopReadsEverythingButWhatIsForTools() throws Exception {
        Set<String> expected = new TreeSet<>(FOR_TOOLS);
        expected.addAll(ELSEWHERE);
        assertEquals(expected, unseen(Profile.WORKSHOP));
    }

    @Test
    void aClientReadsEverythingButWhatIsForToolsAndForWork() throws Exception {
        Set<String> expected = new TreeSet<>(FOR_TOOLS);
        expected.addAll(ELSEWHERE);
        expected.addAll(FOR_WORK);
        assertEquals(expected, unseen(Profile.CLIENT));
    }
}
