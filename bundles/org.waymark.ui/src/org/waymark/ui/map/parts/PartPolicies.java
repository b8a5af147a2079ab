package org.waymark.ui.map.parts;

/** What can be done with the parts of a map: installs their edit policies. */
@FunctionalInterface
public interface PartPolicies {

    /** Called when a map is shown. */
    void install(MapPart map);
}
