package org.waymark.ui.preferences;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.FontData;
import org.waymark.ui.preferences.Settings.Appearance;
import org.waymark.ui.preferences.Settings.MapColours;
import org.waymark.ui.preferences.Settings.TypeSize;

/** The preference page for colours, fonts and sizes. */
public final class LookPage extends SettingsPage {

    @Override
    void fill() {
        choice("look_window", List.of(text("look_light"), text("look_dark"), text("look_system"),
                text("look_contrast")), settings().appearance().ordinal(), chosen -> {
                    if (Appearance.values()[chosen] != settings().appearance()) {
                        settings().appearance(Appearance.values()[chosen]);
                    }
                });
        if ("gtk".equals(SWT.getPlatform())) {
            // the toolkit tells the system's choice as it was when the program started
            hint("look_systemHint");
        }
        choice("look_map", List.of(text("look_asWindow"), text("look_light"), text("look_dark")),
                settings().mapColours().ordinal(), chosen -> settings().mapColours(MapColours.values()[chosen]));
        check("look_safe", settings().safeColours(), settings()::safeColours);
        choice("look_size", List.of(text("look_normal"), text("look_large"), text("look_larger")),
                settings().size().ordinal(), chosen -> settings().size(TypeSize.values()[chosen]));
        List<String> families = families();
        choice("look_font", Stream.concat(Stream.of(text("look_systemFont")), families.stream()).toList(),
                families.indexOf(settings().font()) + 1,
                chosen -> settings().font(chosen == 0 ? "" : families.get(chosen - 1)));
        hint("look_fontHint");
        check("look_emptyLanes", settings().emptyLanes(), settings()::emptyLanes);
    }

    private List<String> families() {
        return Arrays.stream(getShell().getDisplay().getFontList(null, true)).map(FontData::getName)
                .filter(name -> !name.startsWith("@")).distinct().sorted().toList();
    }
}
