package org.waymark.core.rules;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.review.Discussion;
import org.waymark.core.review.Discussions;
import org.waymark.model.cjm.Journey;

/**
 * The errors and open comments that stand against the approval of a journey.
 *
 * @param errors findings that are errors, without those accepted with a reason
 * @param warnings number of findings that are warnings
 * @param open discussions that nobody has settled
 */
public record Readiness(List<Finding> errors, int warnings, List<Discussion> open) {

    public Readiness {
        errors = List.copyOf(errors);
        open = List.copyOf(open);
    }

    /** Checks a journey of a document. */
    public static Readiness of(PortfolioDocument document, Journey journey) {
        List<Finding> here = new Validator().validate(document, RuleSettings.standard()).stream()
                .filter(finding -> document.find(finding.elementId()).filter(it -> isIn(journey, it)).isPresent())
                .toList();
        return new Readiness(here.stream().filter(it -> it.severity() == Severity.ERROR).toList(),
                (int) here.stream().filter(it -> it.severity() == Severity.WARNING).count(),
                Discussions.within(journey).stream().filter(Discussion::open).toList());
    }

    private static boolean isIn(Journey journey, EObject element) {
        return EcoreUtil.isAncestor(journey, element);
    }
}
