package org.waymark.ui.export;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.waymark.core.domain.Ids;
import org.waymark.core.exchange.ExportOption;
import org.waymark.core.exchange.ExportSettings;
import org.waymark.core.exchange.Exporter;
import org.waymark.core.persist.Slugs;
import org.waymark.core.text.Labels;
import org.waymark.model.cjm.Journey;
import org.waymark.ui.open.LastFolder;

/** Remembers how the user exported last, between sessions. */
final class ExportMemory {

    private static final String FORMAT = "export.format";
    private static final String LANGUAGE = "export.language";
    private static final String OPTION = "export.option.";
    private static final String SUBJECT = "export.subject";
    private static final String NAME = "export.name";

    private final IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode("org.waymark.ui");
    private final LastFolder folder = new LastFolder("export");

    Optional<String> format() {
        return Optional.of(preferences.get(FORMAT, "")).filter(id -> !id.isEmpty());
    }

    LanguageChoice language() {
        String stored = preferences.get(LANGUAGE, "");
        return Arrays.stream(LanguageChoice.values()).filter(language -> language.name().equals(stored)).findFirst()
                .orElse(LanguageChoice.PORTFOLIO);
    }

    ExportSettings settings(Exporter exporter) {
        ExportSettings settings = ExportSettings.STANDARD;
        for (ExportOption<?> option : exporter.options()) {
            settings = stored(settings, option);
        }
        return settings;
    }

    private <T> ExportSettings stored(ExportSettings settings, ExportOption<T> option) {
        return option.parse(preferences.get(OPTION + option.id(), "")).map(value -> settings.with(option, value))
                .orElse(settings);
    }

    /** Proposes a file: the name that these journeys had last, else one made of the portfolio's and the journey's. */
    Path file(ExportSubject subject, List<Journey> journeys, Exporter exporter) {
        String name = subject.fileName();
        if (preferences.get(SUBJECT, "").equals(key(subject, journeys))) {
            name = preferences.get(NAME, name);
        } else if (journeys.size() == 1 && subject.journeys().size() > 1) {
            name += '-' + Slugs.of(Labels.of(journeys.getFirst()));
        }
        return folder(subject).resolve(name + '.' + exporter.extensions().getFirst());
    }

    /** Returns the folder of the last export, at first that of the portfolio. */
    Path folder(ExportSubject subject) {
        return folder.get().orElse(subject.document().folder());
    }

    private static String key(ExportSubject subject, List<Journey> journeys) {
        return subject.document().rootFile() + " " + String.join(" ", journeys.stream().map(Ids::idOf).toList());
    }

    void keep(ExportSubject subject, ExportChoice choice) {
        preferences.put(FORMAT, choice.exporter().id());
        preferences.put(LANGUAGE, choice.language().name());
        choice.exporter().options().forEach(option -> store(choice.settings(), option));
        preferences.put(SUBJECT, key(subject, choice.journeys()));
        preferences.put(NAME, choice.file().getFileName().toString().replaceFirst("\\.[^.]*$", ""));
        folder.remember(choice.file());
        try {
            preferences.flush();
        } catch (BackingStoreException e) {
            ILog.of(ExportMemory.class).warn("The settings of the export could not be stored.", e);
        }
    }

    private <T> void store(ExportSettings settings, ExportOption<T> option) {
        preferences.put(OPTION + option.id(), option.format(settings.get(option)));
    }
}
