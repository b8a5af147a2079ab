package org.waymark.ui.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.waymark.core.exchange.BuiltInView;
import org.waymark.core.exchange.ExportOption;
import org.waymark.core.exchange.ExportSettings;
import org.waymark.core.exchange.Exporter;
import org.waymark.core.text.Labels;
import org.waymark.core.text.Messages;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.View;

/** LanguageChoice, view, and a control for each option of the chosen format. */
final class SettingsPane {

    private final ExportSubject subject;
    private final Runnable changed;
    private final Messages messages = Messages.of(SettingsPane.class);
    private final Locale locale = Locale.getDefault();
    private final ScrolledComposite scroll;
    private final Composite area;
    private final Combo language;
    private final Label viewLabel;
    private final Combo view;
    private final List<View> views = new ArrayList<>();
    private final List<View> builtIn = new ArrayList<>();
    /** The controls of each option of the format. */
    private final Map<ExportOption<?>, List<Control>> controls = new LinkedHashMap<>();
    private Exporter exporter;
    private ExportSettings settings = ExportSettings.STANDARD;

    /** @param scroll shows as much of the pane as there is room for */
    SettingsPane(ScrolledComposite scroll, ExportSubject subject, LanguageChoice chosen, Runnable changed) {
        this.subject = subject;
        this.changed = changed;
        this.scroll = scroll;
        area = new Composite(scroll, SWT.NONE);
        scroll.setContent(area);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 6).applyTo(area);
        label("export_language");
        language = combo();
        for (LanguageChoice each : LanguageChoice.values()) {
            String name = messages.get("export_language_" + each.name().toLowerCase(Locale.ROOT));
            language.add(each == LanguageChoice.PORTFOLIO
                    ? name + " (" + each.locale(subject).getDisplayLanguage(locale) + ')'
                    : name);
        }
        language.select(chosen.ordinal());
        language.addListener(SWT.Selection, event -> changed.run());
        viewLabel = label("export_view");
        view = combo();
        view.addListener(SWT.Selection, event -> changed.run());
        for (BuiltInView each : BuiltInView.values()) {
            builtIn.add(each.create(locale));
        }
    }

    Composite control() {
        return area;
    }

    private Label label(String key) {
        Label label = new Label(area, SWT.NONE);
        label.setText(messages.get(key));
        return label;
    }

    private Combo combo() {
        Combo combo = new Combo(area, SWT.READ_ONLY);
        GridDataFactory.fillDefaults().grab(true, false).hint(150, SWT.DEFAULT).applyTo(combo);
        return combo;
    }

    LanguageChoice language() {
        return LanguageChoice.values()[language.getSelectionIndex()];
    }

    Optional<View> view() {
        int index = view.getSelectionIndex() - 1;
        return view.isEnabled() && index >= 0 ? Optional.of(views.get(index)) : Optional.empty();
    }

    ExportSettings settings() {
        return settings;
    }

    /** Offers the views of a journey, where the format shows one journey through a view; the built-in ones are last. */
    void offer(Exporter chosen, List<Journey> journeys) {
        List<View> offered = new ArrayList<>();
        if (chosen.usesView() && journeys.size() == 1) {
            offered.addAll(journeys.getFirst().getViews());
            BuiltInView.of(journeys.getFirst(), locale).forEach(each -> offered.add(builtIn.get(each.ordinal())));
        }
        if (!offered.equals(views) || view.getItemCount() == 0) {
            Optional<View> now = view();
            views.clear();
            views.addAll(offered);
            view.removeAll();
            view.add(messages.get("export_everything"));
            views.forEach(each -> view.add(Labels.of(each)));
            view.select(1 + views.indexOf(now.or(subject::view).orElse(null)));
        }
        view.setEnabled(!views.isEmpty());
        viewLabel.setEnabled(!views.isEmpty());
    }

    /** Shows the options of a format with their values. */
    void show(Exporter shown, ExportSettings values) {
        controls.values().forEach(each -> each.forEach(Control::dispose));
        controls.clear();
        exporter = shown;
        settings = values;
        exporter.options().forEach(this::create);
        hide();
    }

    /** Hides the options that change nothing as long as the others are as they are. */
    private void hide() {
        controls.forEach((option, each) -> each.forEach(control -> {
            boolean shown = exporter.applies(option, settings);
            control.setVisible(shown);
            if (!(control.getLayoutData() instanceof GridData)) {
                control.setLayoutData(new GridData());
            }
            ((GridData) control.getLayoutData()).exclude = !shown;
        }));
        scroll.setMinHeight(area.computeSize(SWT.DEFAULT, SWT.DEFAULT).y);
        area.requestLayout();
    }

    private void create(ExportOption<?> option) {
        int before = area.getChildren().length;
        switch (option) {
            case ExportOption.Choice<?> choice -> choice(choice);
            case ExportOption.Number number -> number(number);
            case ExportOption.Flag flag -> flag(flag);
            case ExportOption.File file -> file(file);
        }
        Control[] all = area.getChildren();
        List<Control> own = List.of(Arrays.copyOfRange(all, before, all.length));
        own.forEach(control -> control.setToolTipText(option.help(locale)));
        controls.put(option, own);
    }

    private void title(ExportOption<?> option) {
        new Label(area, SWT.NONE).setText(messages.get("export_option", option.title(locale)));
    }

    private <E extends Enum<E>> void choice(ExportOption.Choice<E> option) {
        title(option);
        Combo combo = combo();
        option.all().forEach(value -> combo.add(option.title(value, locale)));
        combo.select(option.all().indexOf(settings.get(option)));
        combo.addListener(SWT.Selection,
                event -> set(now -> now.with(option, option.all().get(combo.getSelectionIndex()))));
    }

    private void number(ExportOption.Number option) {
        title(option);
        Spinner spinner = new Spinner(area, SWT.BORDER);
        spinner.setValues(settings.get(option), option.least(), option.most(), 0, 1, 1);
        spinner.addListener(SWT.Modify, event -> set(now -> now.with(option, spinner.getSelection())));
    }

    private void file(ExportOption.File option) {
        title(option);
        OptionFileField field = new OptionFileField(area, option, settings.get(option),
                path -> set(now -> now.with(option, path)));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field.control());
    }

    private void flag(ExportOption.Flag option) {
        Button button = new Button(area, SWT.CHECK);
        button.setText(option.title(locale));
        button.setSelection(settings.get(option));
        GridDataFactory.fillDefaults().span(2, 1).applyTo(button);
        button.addListener(SWT.Selection, event -> set(now -> now.with(option, button.getSelection())));
    }

    private void set(UnaryOperator<ExportSettings> change) {
        settings = change.apply(settings);
        hide();
        changed.run();
    }
}
