package org.waymark.core.exchange;

import org.waymark.core.domain.Profile;

/** The options that formats for readers have in common. */
public final class DeliverableOptions {

    /** For whom a deliverable is made. */
    public static final ExportOption<Profile> PROFILE = new ExportOption.Choice<>("profile", Profile.WORKSHOP,
            DeliverableOptions.class);

    private DeliverableOptions() {
    }
}
