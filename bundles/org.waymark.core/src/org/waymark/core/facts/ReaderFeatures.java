package org.waymark.core.facts;

import static org.waymark.model.cjm.CjmPackage.Literals.*;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.waymark.core.domain.Profile;
import org.waymark.core.text.FeatureSection;

/** The features of the metamodel that are for readers of a deliverable, in the order they are read. */
public final class ReaderFeatures {

    /** Features by which the tools work: of files, of views, of merging and of the check. */
    private static final Set<EStructuralFeature> TOOLS = Set.of(ELEMENT__SUPPRESSIONS, PORTFOLIO__FORMAT_VERSION,
            PORTFOLIO__LANGUAGE, PORTFOLIO__CONFLICTS, JOURNEY__FORMAT_VERSION, JOURNEY__CONFLICTS, JOURNEY__VIEWS);

    /** Features that are a look and no text: they colour the map, or are drawn as a picture. */
    private static final Set<EStructuralFeature> LOOKS = Set.of(BUSINESS_FUNCTION__COLOR, STAGE__COLOR, NOTE__COLOR,
            PERSONA__PICTURE, TOUCHPOINT__PICTURE, PORTFOLIO__LOGO, PORTFOLIO__ACCENT, PORTFOLIO__FONT);

    /** Features for those who work on the journey. */
    private static final Set<EStructuralFeature> WORK = Set.of(ELEMENT__COMMENTS, JOURNEY__NOTES);

    /** Classes of which no reader sees anything. */
    private static final Set<EClass> OF_TOOLS = Set.of(SUPPRESSION, VIEW, LANE_SETTING, MERGE_CONFLICT);

    private static final List<EStructuralFeature> ORDER = Stream
            .concat(Stream.of(ELEMENT__DESCRIPTION, INITIATIVE__EXPECTED_EFFECT, EMOTION__QUOTE),
                    Arrays.stream(FeatureSection.values()).flatMap(section -> section.features().stream()))
            .distinct().toList();

    private ReaderFeatures() {
    }

    /** Returns whether readers of a profile see a feature as text. */
    public static boolean isRead(EStructuralFeature feature, Profile profile) {
        boolean container = feature instanceof EReference reference && reference.isContainer();
        return !container && !TOOLS.contains(feature) && !LOOKS.contains(feature)
                && !OF_TOOLS.contains(feature.getEContainingClass())
                && (profile.showsWork() || !WORK.contains(feature));
    }

    /** Returns the features of a class that readers of a profile see as text, in the order they are read. */
    static List<EStructuralFeature> of(EClass type, Profile profile) {
        return type.getEAllStructuralFeatures().stream().filter(feature -> isRead(feature, profile))
                .sorted(Comparator.comparingInt(ORDER::indexOf)).toList();
    }
}
