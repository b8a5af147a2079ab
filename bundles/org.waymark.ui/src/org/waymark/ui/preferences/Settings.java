package org.waymark.ui.preferences;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.osgi.service.prefs.BackingStoreException;
import org.waymark.core.layout.Theme;

/** The user's choice of colours, kept between sessions; a service of the workbench. */
public final class Settings {

    /** The theme of the window. */
    public enum Look {
        LIGHT("org.eclipse.e4.ui.css.theme.e4_default"),
        DARK("org.eclipse.e4.ui.css.theme.e4_dark");

        private final String theme;

        Look(String theme) {
            this.theme = theme;
        }
    }

    /** The colours of maps. */
    public enum MapColours {
        /** The same as the window. */
        WINDOW, LIGHT, DARK
    }

    private static final String MAP = "map.colours";
    private static final String SAFE = "map.safeColours";
    private static final String EMPTY = "map.emptyLanes";
    private static final String AUTHOR = "author";
    private static final String VERSIONS = "versions.keep";

    private final IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode("org.waymark.ui");
    private final List<Runnable> listeners = new ArrayList<>();
    private final IThemeEngine themes;

    public Settings(IThemeEngine themes) {
        this.themes = themes;
    }

    public Look look() {
        ITheme active = themes == null ? null : themes.getActiveTheme();
        return active != null && active.getId().contains("dark") ? Look.DARK : Look.LIGHT;
    }

    /** Sets and stores the theme; it takes effect at once. */
    public void look(Look look) {
        if (themes != null && look != look()) {
            themes.setTheme(look.theme, true);
        }
        tell();
    }

    public MapColours mapColours() {
        String stored = preferences.get(MAP, MapColours.WINDOW.name());
        for (MapColours colours : MapColours.values()) {
            if (colours.name().equals(stored)) {
                return colours;
            }
        }
        return MapColours.WINDOW;
    }

    public boolean safeColours() {
        return preferences.getBoolean(SAFE, false);
    }

    /** Returns whether maps show empty lanes. */
    public boolean emptyLanes() {
        return preferences.getBoolean(EMPTY, false);
    }

    /** Returns the name under which the user comments and accepts; that of the account until another is given. */
    public String author() {
        return preferences.get(AUTHOR, System.getProperty("user.name", ""));
    }

    /** Returns whether every save is kept in the list of saved versions. */
    public boolean keepsVersions() {
        return preferences.getBoolean(VERSIONS, true);
    }

    public void keepVersions(boolean keep) {
        preferences.putBoolean(VERSIONS, keep);
        store();
    }

    public void map(MapColours colours, boolean safe, boolean empty) {
        preferences.put(MAP, colours.name());
        preferences.putBoolean(SAFE, safe);
        preferences.putBoolean(EMPTY, empty);
        store();
    }

    private void store() {
        try {
            preferences.flush();
        } catch (BackingStoreException e) {
            ILog.of(Settings.class).warn("The settings could not be stored.", e);
        }
        tell();
    }

    /** Returns the current theme of maps. */
    public Theme theme() {
        boolean dark = switch (mapColours()) {
            case WINDOW -> look() == Look.DARK;
            case LIGHT -> false;
            case DARK -> true;
        };
        Theme theme = dark ? Theme.dark() : Theme.light();
        return safeColours() ? theme.colourBlindSafe() : theme;
    }

    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    private void tell() {
        List.copyOf(listeners).forEach(Runnable::run);
    }
}
