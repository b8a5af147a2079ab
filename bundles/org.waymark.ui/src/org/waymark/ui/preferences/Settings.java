package org.waymark.ui.preferences;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.widgets.Display;
import org.osgi.service.prefs.BackingStoreException;
import org.waymark.core.layout.Theme;
import org.waymark.core.ownership.RoleSpelling;
import org.waymark.ui.paint.Paints;

/** The user's choices, kept between sessions; a service of the workbench. */
public final class Settings {

    /** The colours that a window can have. */
    public enum Look {
        LIGHT("org.eclipse.e4.ui.css.theme.e4_default"),
        DARK("org.eclipse.e4.ui.css.theme.e4_dark");

        private final String theme;

        Look(String theme) {
            this.theme = theme;
        }
    }

    /** The choice of colours for the window. */
    public enum Appearance {
        LIGHT, DARK,
        /** Light or dark as the system is, also when it changes. */
        SYSTEM,
        /** Light or dark as the system is, with maps in black and white and stronger texts. */
        CONTRAST
    }

    /** The colours of maps. */
    public enum MapColours {
        /** The same as the window. */
        WINDOW, LIGHT, DARK
    }

    /** The size of type in maps, matrix and insight. */
    public enum TypeSize {
        NORMAL(1), LARGE(1.2), LARGER(1.4);

        private final double factor;

        TypeSize(double factor) {
            this.factor = factor;
        }
    }

    /** The keys under which the choices are stored. */
    private enum Key {
        LOOK("window.look"),
        MAP("map.colours"),
        SAFE("map.safeColours"),
        EMPTY("map.emptyLanes"),
        FONT("map.font"),
        SIZE("map.size"),
        SPELLING("roles.spelling"),
        AUTHOR("author"),
        VERSIONS("versions.keep"),
        RECOVERY("recovery.keep"),
        REMINDER("reminder.minutes");

        private final String name;

        Key(String name) {
            this.name = name;
        }
    }

    private final IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode("org.waymark.ui");
    private final List<Runnable> listeners = new ArrayList<>();
    private final IThemeEngine themes;

    public Settings(IThemeEngine themes) {
        this.themes = themes;
        useFont();
    }

    /** Returns the colours of the window now. */
    public Look look() {
        ITheme active = themes == null ? null : themes.getActiveTheme();
        return active != null && active.getId().contains("dark") ? Look.DARK : Look.LIGHT;
    }

    /** Sets and stores the colours of the window; they take effect at once. */
    public void look(Look look) {
        appearance(look == Look.DARK ? Appearance.DARK : Appearance.LIGHT);
    }

    public Appearance appearance() {
        Appearance now = look() == Look.DARK ? Appearance.DARK : Appearance.LIGHT;
        Appearance stored = stored(Key.LOOK, now);
        // the theme is stored by the platform as well, and may have been set there
        return stored == Appearance.LIGHT || stored == Appearance.DARK ? now : stored;
    }

    /** Sets and stores the choice; it takes effect at once. */
    public void appearance(Appearance appearance) {
        preferences.put(Key.LOOK.name, appearance.name());
        use(wanted(appearance));
        store();
    }

    /** Makes a window right that was opened while the toolkit was still light, and follows the system from then on. */
    public void started() {
        if (themes != null && look() == Look.DARK) {
            SystemColours.renew(themes, this::tell);
        }
        follow();
    }

    /** Follows the system if that is the choice; called when the system's colours may have changed. */
    public void follow() {
        if (use(wanted(appearance()))) {
            tell();
        }
    }

    private Look wanted(Appearance appearance) {
        return switch (appearance) {
            case LIGHT -> Look.LIGHT;
            case DARK -> Look.DARK;
            case SYSTEM, CONTRAST -> Display.isSystemDarkTheme() ? Look.DARK : Look.LIGHT;
        };
    }

    private boolean use(Look look) {
        if (themes != null && look != look()) {
            SystemColours.renew(themes, this::tell);
            themes.setTheme(look.theme, true);
            return true;
        }
        return false;
    }

    public MapColours mapColours() {
        return stored(Key.MAP, MapColours.WINDOW);
    }

    public void mapColours(MapColours colours) {
        put(Key.MAP, colours.name());
    }

    public boolean safeColours() {
        return preferences.getBoolean(Key.SAFE.name, false);
    }

    public void safeColours(boolean safe) {
        put(Key.SAFE, Boolean.toString(safe));
    }

    /** Returns whether maps show empty lanes. */
    public boolean emptyLanes() {
        return preferences.getBoolean(Key.EMPTY.name, false);
    }

    public void emptyLanes(boolean shown) {
        put(Key.EMPTY, Boolean.toString(shown));
    }

    public TypeSize size() {
        return stored(Key.SIZE, TypeSize.NORMAL);
    }

    public void size(TypeSize size) {
        put(Key.SIZE, size.name());
    }

    /** Returns the family of the font in maps; empty for that of the system. */
    public String font() {
        return preferences.get(Key.FONT.name, "");
    }

    /** Sets the font of maps that are opened from now on. */
    public void font(String family) {
        put(Key.FONT, family);
        useFont();
    }

    private void useFont() {
        if (!font().isEmpty()) {
            JFaceResources.getFontRegistry().put(Paints.FONT, new FontData[]{new FontData(font(), 10, 0)});
        } else if (JFaceResources.getFontRegistry().hasValueFor(Paints.FONT)) {
            JFaceResources.getFontRegistry().put(Paints.FONT,
                    JFaceResources.getFontRegistry().getFontData(JFaceResources.DEFAULT_FONT));
        }
    }

    public RoleSpelling spelling() {
        return stored(Key.SPELLING, RoleSpelling.RACIS);
    }

    public void spelling(RoleSpelling spelling) {
        put(Key.SPELLING, spelling.name());
    }

    /** Returns the name under which the user comments and accepts; that of the account until another is given. */
    public String author() {
        return preferences.get(Key.AUTHOR.name, System.getProperty("user.name", ""));
    }

    public void author(String name) {
        put(Key.AUTHOR, name.strip());
    }

    /** Returns whether every save is kept in the list of saved versions. */
    public boolean keepsVersions() {
        return preferences.getBoolean(Key.VERSIONS.name, true);
    }

    public void keepVersions(boolean keep) {
        put(Key.VERSIONS, Boolean.toString(keep));
    }

    /** Returns whether unsaved work is copied while one edits. */
    public boolean keepsRecovery() {
        return preferences.getBoolean(Key.RECOVERY.name, true);
    }

    public void keepRecovery(boolean keep) {
        put(Key.RECOVERY, Boolean.toString(keep));
    }

    /** Returns after how many minutes of unsaved work the user is reminded; 0 for never. */
    public int reminder() {
        return preferences.getInt(Key.REMINDER.name, 0);
    }

    public void reminder(int minutes) {
        put(Key.REMINDER, Integer.toString(minutes));
    }

    /** Returns the current theme of maps. */
    public Theme theme() {
        boolean dark = switch (mapColours()) {
            case WINDOW -> look() == Look.DARK;
            case LIGHT -> false;
            case DARK -> true;
        };
        Theme theme = (dark ? Theme.dark() : Theme.light()).sized(size().factor);
        Theme chosen = safeColours() ? theme.colourBlindSafe() : theme;
        return appearance() == Appearance.CONTRAST ? chosen.highContrast() : chosen;
    }

    private <E extends Enum<E>> E stored(Key key, E otherwise) {
        String stored = preferences.get(key.name, otherwise.name());
        return Arrays.stream(otherwise.getDeclaringClass().getEnumConstants())
                .filter(value -> value.name().equals(stored)).findFirst().orElse(otherwise);
    }

    private void put(Key key, String value) {
        if (!value.equals(preferences.get(key.name, null))) {
            preferences.put(key.name, value);
            store();
        }
    }

    private void store() {
        try {
            preferences.flush();
        } catch (BackingStoreException e) {
            ILog.of(Settings.class).warn("The settings could not be stored.", e);
        }
        tell();
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
