package org.waymark.ui.paths.wizard;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.waymark.core.paths.LogDraft;
import org.waymark.core.paths.LogPreview;
import org.waymark.core.paths.PathMapping.Time;
import org.waymark.core.paths.TimeProposal;

/** The page of times: format and zone, and what comes of them, so that a wrong choice is seen. */
final class LogTimePage extends LogPage {

    private static final List<String> ALL = List.of(Time.ISO, "dd.MM.yyyy HH:mm", "dd.MM.yyyy HH:mm:ss",
            "dd/MM/yyyy HH:mm", "MM/dd/yyyy HH:mm", "dd/MM/yyyy", "MM/dd/yyyy", "dd.MM.yyyy", Time.SECONDS,
            Time.MILLIS, Time.DAYS);

    private final Combo format;
    private final Combo zone;
    private final Label facts;
    private List<String> formats = List.of();
    private LogState state;

    LogTimePage(Composite parent, Consumer<LogDraft> changed) {
        super(parent, changed);
        lines(this);
        format = combo(this, "time_format");
        format.addListener(SWT.Selection, event -> {
            if (format.getSelectionIndex() >= 0) {
                change(state.draft().withTime(formats.get(format.getSelectionIndex()), state.draft().zone()));
            }
        });
        zone = combo(this, "time_zone");
        new TreeSet<>(ZoneId.getAvailableZoneIds()).stream()
                .filter(it -> it.equals("UTC") || it.contains("/") && !it.startsWith("Etc/")
                        && !it.startsWith("SystemV/"))
                .forEach(zone::add);
        zone.addListener(SWT.Selection, event -> change(state.draft().withZone(zone.getText())));
        new Label(this, SWT.NONE).setText(get("time_facts"));
        facts = new Label(this, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(560, SWT.DEFAULT).applyTo(facts);
    }

    @Override
    void show(LogState shown) {
        state = shown;
        TimeProposal fitting = shown.draft().times(shown.preview());
        List<String> offered = new ArrayList<>(fitting.formats());
        shown.draft().timeFormat().filter(it -> !offered.contains(it)).ifPresent(offered::add);
        ALL.stream().filter(it -> !offered.contains(it)).forEach(offered::add);
        if (!offered.equals(formats)) {
            formats = offered;
            format.setItems(offered.stream().map(it -> title(it, fitting)).toArray(String[]::new));
        }
        int chosen = shown.draft().timeFormat().map(formats::indexOf).orElse(-1);
        if (chosen < 0) {
            format.deselectAll();
        } else {
            format.select(chosen);
        }
        if (zone.indexOf(shown.draft().zone()) < 0) {
            zone.add(shown.draft().zone());
        }
        zone.select(zone.indexOf(shown.draft().zone()));
        facts.setText(facts(shown, fitting));
        layout();
    }

    private String title(String pattern, TimeProposal fitting) {
        String name = switch (pattern) {
            case Time.ISO -> get("time_iso");
            case Time.SECONDS -> get("time_seconds");
            case Time.MILLIS -> get("time_millis");
            case Time.DAYS -> get("time_days");
            default -> pattern;
        };
        return fitting.formats().contains(pattern) ? get("time_fits", name) : name;
    }

    private String facts(LogState shown, TimeProposal fitting) {
        LogPreview preview = shown.preview();
        List<String> lines = new ArrayList<>();
        if (fitting.isAmbiguous() && shown.draft().timeFormat().isEmpty()) {
            lines.add(get("time_ambiguous"));
        }
        preview.times().ifPresent(it -> lines.add(get("time_range", text(it.first(), shown), text(it.last(), shown))));
        if (fitting.offsets()) {
            lines.add(get("time_offsets"));
        }
        if (preview.ambiguousTimes() > 0) {
            lines.add(get("time_twice", preview.ambiguousTimes()));
        }
        if (preview.gapTimes() > 0) {
            lines.add(get("time_gap", preview.gapTimes()));
        }
        lines.add(preview.ties() > 0 ? get("time_ties", preview.ties()) : get("time_noTies"));
        return String.join("\n", lines);
    }

    private static String text(Instant time, LogState shown) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(Locale.getDefault()).withZone(ZoneId.of(shown.draft().zone())).format(time);
    }

    @Override
    String help() {
        return get("page_time");
    }

    @Override
    Optional<String> problem(LogState shown) {
        return shown.draft().timeFormat().isEmpty() ? Optional.of(get("missing_time_format")) : Optional.empty();
    }
}
