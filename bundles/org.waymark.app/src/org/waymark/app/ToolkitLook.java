package org.waymark.app;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.ILog;
import org.osgi.framework.FrameworkUtil;

/** Sets what the toolkit reads once, before its display is made. What the command line says comes first. */
final class ToolkitLook {

    private static final String SHEET = "/gtk.css";

    private ToolkitLook() {
    }

    static void prepare() {
        // the usual way makes disabled icons white, which is louder than enabled ones on a dark ground
        set("org.eclipse.swt.image.disablement", "desaturated");
        try {
            URL sheet = FileLocator.toFileURL(FrameworkUtil.getBundle(ToolkitLook.class).getEntry(SHEET));
            set("org.eclipse.swt.internal.gtk.cssFile", Path.of(sheet.getPath()).toString());
        } catch (IOException e) {
            ILog.of(ToolkitLook.class).warn(SHEET, e);
        }
    }

    private static void set(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }
}
