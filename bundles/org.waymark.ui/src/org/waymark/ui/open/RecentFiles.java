package org.waymark.ui.open;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** The recently opened portfolios, newest first, kept between sessions. */
public final class RecentFiles {

    private static final String KEY = "recentFiles";
    private static final int LIMIT = 10;

    private final IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode("org.waymark.ui");

    public List<Path> all() {
        return preferences.get(KEY, "").lines().filter(line -> !line.isBlank()).map(Path::of).toList();
    }

    public void add(Path file) {
        List<Path> files = new ArrayList<>(all());
        Path absolute = file.toAbsolutePath().normalize();
        files.remove(absolute);
        files.addFirst(absolute);
        store(files.subList(0, Math.min(LIMIT, files.size())));
    }

    public void remove(Path file) {
        store(all().stream().filter(f -> !f.equals(file)).toList());
    }

    public void clear() {
        store(List.of());
    }

    private void store(List<Path> files) {
        preferences.put(KEY, String.join("\n", files.stream().map(Path::toString).toList()));
        try {
            preferences.flush();
        } catch (BackingStoreException e) {
            ILog.of(RecentFiles.class).warn("The list of recent files could not be stored.", e);
        }
    }
}
