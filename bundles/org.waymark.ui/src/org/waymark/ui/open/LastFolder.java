package org.waymark.ui.open;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** The last folder used for a purpose, kept between sessions. */
public final class LastFolder {

    private final IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode("org.waymark.ui");
    private final String key;

    /** @param purpose short and stable, such as {@code import} */
    public LastFolder(String purpose) {
        this.key = "folder." + purpose;
    }

    /** Returns the folder, if there was one and it still exists. */
    public Optional<Path> get() {
        String folder = preferences.get(key, "");
        return folder.isEmpty() ? Optional.empty() : Optional.of(Path.of(folder)).filter(Files::isDirectory);
    }

    /** Stores the folder of a file. */
    public void remember(Path file) {
        preferences.put(key, file.toAbsolutePath().getParent().toString());
        try {
            preferences.flush();
        } catch (BackingStoreException e) {
            ILog.of(LastFolder.class).warn("The last folder could not be stored.", e);
        }
    }
}
