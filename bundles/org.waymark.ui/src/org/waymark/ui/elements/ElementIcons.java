package org.waymark.ui.elements;

import org.eclipse.emf.ecore.EClass;
import org.waymark.model.cjm.CjmPackage;
import org.waymark.ui.widgets.Icon;

/** The icons of the classes of the metamodel. */
public final class ElementIcons {

    private ElementIcons() {
    }

    /** Returns the icon of a class. */
    public static Icon of(EClass type) {
        return switch (type.getClassifierID()) {
            case CjmPackage.PORTFOLIO -> Icon.PORTFOLIO;
            case CjmPackage.JOURNEY -> Icon.JOURNEY;
            case CjmPackage.STAGE -> Icon.STAGE;
            case CjmPackage.TOUCHPOINT -> Icon.TOUCHPOINT;
            case CjmPackage.ACTOR, CjmPackage.PERSONA -> Icon.PERSONA;
            case CjmPackage.BUSINESS_FUNCTION -> Icon.FUNCTION;
            case CjmPackage.CHANNEL -> Icon.CHANNEL;
            case CjmPackage.IT_SYSTEM -> Icon.SYSTEM;
            case CjmPackage.METRIC -> Icon.METRIC;
            case CjmPackage.COMPETITOR -> Icon.COMPETITOR;
            case CjmPackage.INITIATIVE -> Icon.INITIATIVE;
            case CjmPackage.EVIDENCE -> Icon.EVIDENCE;
            case CjmPackage.CONSTRAINT -> Icon.CONSTRAINT;
            case CjmPackage.EMOTION -> Icon.EMOTION;
            case CjmPackage.PAIN_POINT -> Icon.PAIN_POINT;
            case CjmPackage.OWNERSHIP -> Icon.OWNERSHIP;
            case CjmPackage.MEASUREMENT -> Icon.MEASUREMENT;
            case CjmPackage.BENCHMARK -> Icon.BENCHMARK;
            case CjmPackage.BACKSTAGE_STEP -> Icon.BACKSTAGE_STEP;
            case CjmPackage.TRANSITION -> Icon.TRANSITION;
            case CjmPackage.VIEW, CjmPackage.LANE_SETTING -> Icon.VIEW;
            case CjmPackage.NOTE -> Icon.NOTE;
            case CjmPackage.COMMENT, CjmPackage.SUPPRESSION -> Icon.COMMENT;
            case CjmPackage.MERGE_CONFLICT -> Icon.CONFLICT;
            default -> Icon.PROPERTY;
        };
    }
}
