package org.waymark.ui.map.parts;

/** Installs the edit policies of the parts of a map. */
@FunctionalInterface
public interface PartPolicies {

    /** Called when a map is shown. */
    void install(MapPart map);
}
