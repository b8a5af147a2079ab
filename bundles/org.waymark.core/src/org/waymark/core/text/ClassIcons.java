package org.waymark.core.text;

import java.net.URL;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.waymark.model.cjm.CjmPackage;

/** The icons of the classes of the metamodel: SVG files of 16 x 16, which every tool shows. */
public final class ClassIcons {

    private ClassIcons() {
    }

    /** Returns the name of the icon of a class, which several classes may share. */
    public static String name(EClass type) {
        return switch (type.getClassifierID()) {
            case CjmPackage.PORTFOLIO -> "portfolio";
            case CjmPackage.JOURNEY -> "journey";
            case CjmPackage.STAGE -> "stage";
            case CjmPackage.TOUCHPOINT -> "touchpoint";
            case CjmPackage.ACTOR, CjmPackage.PERSONA -> "persona";
            case CjmPackage.BUSINESS_FUNCTION -> "function";
            case CjmPackage.CHANNEL -> "channel";
            case CjmPackage.IT_SYSTEM -> "system";
            case CjmPackage.METRIC -> "metric";
            case CjmPackage.COMPETITOR -> "competitor";
            case CjmPackage.INITIATIVE -> "initiative";
            case CjmPackage.EVIDENCE -> "evidence";
            case CjmPackage.CONSTRAINT -> "constraint";
            case CjmPackage.EMOTION -> "emotion";
            case CjmPackage.PAIN_POINT -> "pain_point";
            case CjmPackage.OWNERSHIP -> "ownership";
            case CjmPackage.MEASUREMENT -> "measurement";
            case CjmPackage.BENCHMARK -> "benchmark";
            case CjmPackage.BACKSTAGE_STEP -> "backstage_step";
            case CjmPackage.TRANSITION -> "transition";
            case CjmPackage.VIEW, CjmPackage.LANE_SETTING -> "view";
            case CjmPackage.NOTE -> "note";
            case CjmPackage.COMMENT, CjmPackage.SUPPRESSION -> "comment";
            case CjmPackage.MERGE_CONFLICT -> "conflict";
            default -> "property";
        };
    }

    /** Returns the file of the icon of a class. */
    public static URL of(EClass type) {
        return named(name(type)).orElseThrow();
    }

    /** Returns the file of an icon; empty if it is not one of a class. */
    public static Optional<URL> named(String name) {
        return Optional.ofNullable(ClassIcons.class.getResource("icons/" + name + ".svg"));
    }
}
