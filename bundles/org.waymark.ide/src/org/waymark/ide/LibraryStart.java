package org.waymark.ide;

import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IStartup;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

/**
 * Starts libraries that find their parts as services. The product says so in its configuration; an IDE starts no library,
 * and the ownership matrix would then have no rows.
 */
public final class LibraryStart implements IStartup {

    private static final List<String> LIBRARIES = List.of("org.apache.aries.spifly.dynamic.bundle",
            "org.eclipse.collections.impl");

    @Override
    public void earlyStartup() {
        for (String name : LIBRARIES) {
            Bundle bundle = Platform.getBundle(name);
            if (bundle != null) {
                try {
                    bundle.start(Bundle.START_TRANSIENT);
                } catch (BundleException e) {
                    ILog.of(LibraryStart.class).error(e.getMessage(), e);
                }
            }
        }
    }
}
