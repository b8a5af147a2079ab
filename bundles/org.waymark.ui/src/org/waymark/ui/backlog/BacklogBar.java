package org.waymark.ui.backlog;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.waymark.core.domain.Ids;
import org.waymark.core.text.Labels;
import org.waymark.core.text.Messages;
import org.waymark.model.ModelTexts;
import org.waymark.model.cjm.BusinessFunction;
import org.waymark.model.cjm.CjmPackage.Literals;
import org.waymark.model.cjm.InitiativeStatus;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Portfolio;
import org.waymark.ui.widgets.DropDown;
import org.waymark.ui.widgets.Icon;

/** The lines above a backlog: how it is looked at, a field for a new initiative, and what is shown. */
final class BacklogBar {

    /** Requests of the bar. */
    interface Listener {

        void mode(BacklogMode mode);

        void filter(BacklogFilter filter);

        void create(String name);

        void answer();

        void leave();
    }

    private static final int WORDS = 150;

    private final Messages messages = Messages.of(BacklogBar.class);
    private final Map<BacklogMode, ToolItem> modes = new EnumMap<>(BacklogMode.class);
    private final Listener listener;
    private final Portfolio portfolio;
    private final Text name;
    private final ToolItem answer;
    private final DropDown function;
    private final DropDown journey;
    private final DropDown due;
    private final DropDown status;
    private final Text words;
    private final Label count;
    private BacklogFilter filter = BacklogFilter.ALL;

    BacklogBar(Composite parent, Portfolio portfolio, Listener listener) {
        this.portfolio = portfolio;
        this.listener = listener;
        Composite first = row(parent, 3);
        ToolBar bar = new ToolBar(first, SWT.FLAT | SWT.RIGHT);
        for (BacklogMode mode : BacklogMode.values()) {
            ToolItem item = new ToolItem(bar, SWT.CHECK);
            item.setImage(mode.icon().image());
            item.setText(messages.get(mode.key()));
            item.setToolTipText(messages.get(mode.tipKey()));
            item.addListener(SWT.Selection, event -> listener.mode(mode));
            modes.put(mode, item);
        }
        name = new Text(first, SWT.SINGLE | SWT.BORDER);
        name.setMessage(messages.get("backlog_new"));
        name.setToolTipText(messages.get("backlog_newTip"));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(120, SWT.DEFAULT)
                .applyTo(name);
        name.addListener(SWT.DefaultSelection, event -> create());
        name.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                name.setText("");
                listener.leave();
                event.doit = false;
            }
        });
        ToolBar makes = new ToolBar(first, SWT.FLAT);
        answer = new ToolItem(makes, SWT.PUSH);
        answer.setImage(Icon.INITIATIVE.image());
        answer.setToolTipText(messages.get("backlog_answerTip"));
        answer.addListener(SWT.Selection, event -> listener.answer());
        Composite second = new Composite(parent, SWT.NONE);
        RowLayout wrapping = RowLayoutFactory.fillDefaults().wrap(true).center(true).spacing(6).create();
        wrapping.marginWidth = 8;
        wrapping.marginHeight = 3;
        second.setLayout(wrapping);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(second);
        function = new DropDown(second, Icon.FUNCTION, messages.get("backlog_byFunction"), this::functions);
        journey = new DropDown(second, Icon.JOURNEY, messages.get("backlog_byJourney"), this::journeys);
        due = new DropDown(second, Icon.CALENDAR, messages.get("backlog_byDue"), this::dues);
        status = new DropDown(second, Icon.DONE, messages.get("backlog_byStatus"), this::statuses);
        words = new Text(second, SWT.SINGLE | SWT.BORDER | SWT.SEARCH | SWT.ICON_CANCEL);
        words.setMessage(messages.get("backlog_words"));
        words.setLayoutData(new RowData(WORDS, SWT.DEFAULT));
        words.addListener(SWT.Modify, event -> apply(filter.withText(words.getText())));
        count = new Label(second, SWT.NONE);
        captions();
    }

    private static Composite row(Composite parent, int columns) {
        Composite row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(columns).margins(8, 3).spacing(6, 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        return row;
    }

    /** Shows how the backlog is looked at. */
    void mode(BacklogMode mode) {
        modes.forEach((each, item) -> item.setSelection(each == mode));
        boolean pains = mode == BacklogMode.PAINS;
        answer.setEnabled(pains);
        // a pain point has neither date nor status
        due.control().setEnabled(!pains);
        status.control().setEnabled(!pains);
    }

    /** Shows how many of all are shown. */
    void count(int shown, int all) {
        String text = messages.get("backlog_count", shown, all);
        if (text.equals(count.getText())) {
            return;
        }
        count.setText(text);
        count.getParent().getParent().layout(new Control[]{count});
    }

    BacklogFilter filter() {
        return filter;
    }

    /** Shows everything again. */
    void clear() {
        words.setText("");
        apply(BacklogFilter.ALL);
    }

    /** Begins the name of a new initiative. */
    void begin(String letters) {
        name.setFocus();
        name.setText(letters);
        name.setSelection(letters.length());
    }

    private void create() {
        String typed = name.getText().strip();
        if (!typed.isEmpty()) {
            name.setText("");
            listener.create(typed);
        }
    }

    private void apply(BacklogFilter wanted) {
        if (!wanted.equals(filter)) {
            filter = wanted;
            captions();
            listener.filter(wanted);
        }
    }

    private void captions() {
        function.show(filter.function().map(Labels::of).orElseGet(() -> messages.get("backlog_allFunctions")));
        journey.show(filter.journeyId().map(this::journey).orElseGet(() -> messages.get("backlog_allJourneys")));
        due.show(messages.get(filter.due().key()));
        status.show(filter.status().map(BacklogBar::title).orElseGet(() -> messages.get("backlog_allStatuses")));
    }

    private String journey(String id) {
        return portfolio.getJourneys().stream().filter(it -> Ids.idOf(it).equals(id)).findFirst()
                .map(Labels.in(Locale.getDefault())::shown).orElse("?");
    }

    static String title(Enumerator literal) {
        return ModelTexts.of(Locale.getDefault())
                .title(Literals.INITIATIVE_STATUS.getEEnumLiteral(literal.getName()));
    }

    private void functions(Menu menu) {
        DropDown.line(menu, SWT.RADIO, messages.get("backlog_allFunctions"), filter.function().isEmpty(),
                () -> apply(filter.withFunction(Optional.empty())));
        List<BusinessFunction> all = new ArrayList<>();
        portfolio.getFunctions().forEach(it -> add(it, all));
        all.forEach(it -> DropDown.line(menu, SWT.RADIO, Labels.of(it), filter.function().equals(Optional.of(it)),
                () -> apply(filter.withFunction(Optional.of(it)))));
    }

    private static void add(BusinessFunction function, List<BusinessFunction> all) {
        all.add(function);
        function.getSubfunctions().forEach(it -> add(it, all));
    }

    private void journeys(Menu menu) {
        DropDown.line(menu, SWT.RADIO, messages.get("backlog_allJourneys"), filter.journeyId().isEmpty(),
                () -> apply(filter.withJourney(Optional.empty())));
        for (Journey each : portfolio.getJourneys()) {
            Optional<String> id = Optional.of(Ids.idOf(each));
            DropDown.line(menu, SWT.RADIO, Labels.in(Locale.getDefault()).shown(each),
                    filter.journeyId().equals(id), () -> apply(filter.withJourney(id)));
        }
    }

    private void dues(Menu menu) {
        for (BacklogFilter.Due each : BacklogFilter.Due.values()) {
            DropDown.line(menu, SWT.RADIO, messages.get(each.key()), filter.due() == each,
                    () -> apply(filter.withDue(each)));
        }
    }

    private void statuses(Menu menu) {
        DropDown.line(menu, SWT.RADIO, messages.get("backlog_allStatuses"), filter.status().isEmpty(),
                () -> apply(filter.withStatus(Optional.empty())));
        InitiativeStatus.VALUES.forEach(it -> DropDown.line(menu, SWT.RADIO, title(it),
                filter.status().equals(Optional.of(it)), () -> apply(filter.withStatus(Optional.of(it)))));
    }
}
