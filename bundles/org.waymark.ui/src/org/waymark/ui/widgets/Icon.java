package org.waymark.ui.widgets;

import java.util.Locale;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;
import org.osgi.framework.FrameworkUtil;
import org.waymark.core.text.ClassIcons;

/** The icons, one file each: {@code icons/NAME.svg} in small letters, or that of a class of the metamodel. */
public enum Icon {
    ADD, ADD_STAGE, ADD_TOUCHPOINT, BACK, BACKSTAGE_STEP, BENCHMARK, CALENDAR, CHANNEL, CLEAR, CLOSE_PORTFOLIO,
    COLLAPSE_ALL, COMMENT, COMPARE, COMPETITOR, CONFLICT, CONSTRAINT, DELETE, DETAILS, DONE, DOWN, DUPLICATE, EMOTION,
    ERROR, EVIDENCE, EXPAND_ALL, EXPLORER, EXPORT, FOLDER, FUNCTION, HOME, IMPORT, INFO, INITIATIVE, INSIGHT, JOURNEY,
    KEYBOARD, LENS, LINK, LOCK, MAP, MATRIX, MEASUREMENT, METRIC, NEW, NOTE, OPEN, OUTLINE, OWNERSHIP, PAIN_POINT,
    PERSONA,
    PICTURE, PORTFOLIO, PROBLEMS, PROPERTIES, PROPERTY, REDO, REFRESH, REMOVE, RENAME, REVEAL, ROOM, SAVE, SAVE_AS,
    SEARCH,
    STAGE, SYSTEM, TOUCHPOINT, TRANSITION, UNDO, UP, VIEW, WARNING, ZOOM_100, ZOOM_FIT, ZOOM_IN, ZOOM_OUT, LOGO;

    private static final String BUNDLE = "org.waymark.ui";

    public ImageDescriptor descriptor() {
        String file = name().toLowerCase(Locale.ROOT);
        return ImageDescriptor.createFromURLSupplier(true, () -> ClassIcons.named(file)
                .orElseGet(() -> FrameworkUtil.getBundle(Icon.class).getEntry("icons/" + file + ".svg")));
    }

    /** Returns the shared image, which is kept until the display is disposed of. Callers must not dispose it. */
    public Image image() {
        String key = BUNDLE + "." + name();
        if (JFaceResources.getImageRegistry().getDescriptor(key) == null) {
            JFaceResources.getImageRegistry().put(key, descriptor());
        }
        return JFaceResources.getImage(key);
    }
}
