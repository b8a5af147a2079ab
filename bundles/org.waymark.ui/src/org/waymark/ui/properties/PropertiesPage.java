package org.waymark.ui.properties;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.part.Page;
import org.waymark.core.Messages;
import org.waymark.model.cjm.Portfolio;
import org.waymark.ui.ElementTexts;
import org.waymark.ui.Icon;
import org.waymark.ui.open.Revealer;
import org.waymark.ui.session.PortfolioSession;
import org.waymark.ui.session.SessionContext;
import org.waymark.ui.session.SessionEvent;
import org.waymark.ui.session.SessionListener;
import org.waymark.ui.session.Sessions;

/** Every feature of what is selected, with the editor that fits its type; made from the metamodel and its texts. */
public final class PropertiesPage extends Page implements ElementPage {

    private static final int GAP = 6;

    private final Sessions sessions;
    private final Revealer target;
    private final SessionListener follower = this::handle;
    private final ElementTexts texts = new ElementTexts();
    private final Messages messages = Messages.of(PropertiesPage.class);
    private final List<FeatureEditor> editors = new ArrayList<>();
    private final Set<FeatureGroup> closed = EnumSet.of(FeatureGroup.OBSERVED);
    private ScrolledComposite scroll;
    private Composite form;
    private Label title;
    private List<EObject> elements = List.of();
    private PortfolioSession session;

    /** @param target selects elements in the part the page belongs to */
    public PropertiesPage(Sessions sessions, Revealer target) {
        this.sessions = sessions;
        this.target = target;
    }

    @Override
    public void createControl(Composite parent) {
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.addListener(SWT.Resize, event -> reflow());
        scroll.getVerticalBar().setIncrement(24);
        show(List.of());
    }

    @Override
    public Control getControl() {
        return scroll;
    }

    @Override
    public void setFocus() {
        scroll.setFocus();
    }

    /** Shows what is selected; the same elements stay as they are. */
    void show(ISelection selection) {
        List<EObject> selected = SessionContext.elements(selection);
        if (!selected.equals(elements)) {
            show(selected);
        }
    }

    @Override
    public void enter(EObject element) {
        show(List.of(element));
    }

    @Override
    public void reveal(EObject element) {
        target.reveal(element);
    }

    private void show(List<EObject> selected) {
        editors.forEach(FeatureEditor::finish);
        editors.clear();
        follow(selected);
        elements = selected;
        if (form != null) {
            form.dispose();
        }
        form = new Composite(scroll, SWT.NONE);
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 10;
        layout.marginHeight = 8;
        form.setLayout(layout);
        scroll.setContent(form);
        if (session == null) {
            new Label(form, SWT.WRAP).setText(messages.get("page_nothing"));
        } else {
            fill();
        }
        reflow();
        scroll.setOrigin(0, 0);
    }

    private void follow(List<EObject> selected) {
        Optional<PortfolioSession> now = selected.isEmpty() ? Optional.empty() : sessions.of(selected.getFirst());
        if (session != null) {
            session.removeListener(follower);
        }
        session = now.orElse(null);
        if (session != null) {
            session.addListener(follower);
        }
    }

    private void handle(SessionEvent event) {
        switch (event) {
            case SessionEvent.Edited edited -> refresh();
            case SessionEvent.Reloaded reloaded -> show(List.of());
            case SessionEvent.Saved saved -> title.setText(heading());
            case SessionEvent.Typing typing -> title.setText(heading());
            case SessionEvent.Checked checked -> title.setText(heading());
        }
    }

    private void refresh() {
        if (!elements.stream().allMatch(session::contains)) {
            show(elements.stream().filter(session::contains).toList());
            return;
        }
        title.setText(heading());
        editors.forEach(FeatureEditor::refresh);
        reflow();
    }

    private String heading() {
        return elements.size() == 1 ? texts.of(elements.getFirst()).replace("&", "&&")
                : messages.get("page_several", elements.size());
    }

    private void fill() {
        EClass type = commonType();
        header(type);
        for (Map.Entry<FeatureGroup, List<EStructuralFeature>> group : FeatureGroup.of(type).entrySet()) {
            Composite section = group.getKey() == FeatureGroup.GENERAL ? form : section(group.getKey());
            group.getValue().forEach(feature -> field(section, feature));
        }
        editors.forEach(FeatureEditor::refresh);
    }

    /** The class, or the nearest common superclass, of the selected elements. */
    private EClass commonType() {
        EClass first = elements.getFirst().eClass();
        List<EClass> types = new ArrayList<>(first.getEAllSuperTypes());
        types.add(first);
        return types.reversed().stream().filter(t -> elements.stream().allMatch(t::isInstance)).findFirst().orElse(first);
    }

    private void header(EClass type) {
        EObject owner = elements.getFirst().eContainer();
        if (elements.size() == 1 && owner != null && !(owner instanceof Portfolio)) {
            Link back = new Link(form, SWT.NONE);
            String name = texts.of(owner).replace("&", "&&").replace("<", "\u2039");
            back.setText("\u2039 <a>" + name + "</a>");
            back.setLayoutData(wide());
            back.addListener(SWT.Selection, event -> enter(owner));
        }
        Composite row = Rows.row(form, 2);
        new Label(row, SWT.NONE).setImage(Icon.of(type).image());
        title = new Label(row, SWT.NONE);
        title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        title.setText(heading());
        title.setLayoutData(wide());
        Label kind = new Label(form, SWT.NONE);
        kind.setText(texts.title(type));
        kind.setForeground(kind.getDisplay().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND));
    }

    private static GridData wide() {
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = 80;
        return data;
    }

    private Composite section(FeatureGroup group) {
        ExpandableComposite section = new ExpandableComposite(form, SWT.NONE,
                ExpandableComposite.TWISTIE | ExpandableComposite.CLIENT_INDENT);
        section.setText(messages.get(group.key()));
        section.setExpanded(!closed.contains(group));
        section.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, false);
        data.verticalIndent = 8;
        section.setLayoutData(data);
        Composite client = new Composite(section, SWT.NONE);
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 0;
        client.setLayout(layout);
        section.setClient(client);
        section.addExpansionListener(new Folding(group, closed, this::reflow));
        return client;
    }

    private void field(Composite parent, EStructuralFeature feature) {
        boolean list = feature instanceof EReference reference && reference.isContainment();
        if (list && elements.size() > 1) {
            return;
        }
        Label label = new Label(parent, SWT.NONE);
        label.setText(texts.title(feature));
        label.setToolTipText(texts.explanation(feature));
        label.setForeground(label.getDisplay().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND));
        GridData data = new GridData(SWT.FILL, SWT.END, true, false);
        data.verticalIndent = GAP;
        label.setLayoutData(data);
        FeatureEditor editor = FeatureEditors.of(new FeatureEditor.Subject(session, elements, feature), this);
        editor.create(parent);
        editors.add(editor);
    }

    @Override
    public void reflow() {
        if (form != null && !form.isDisposed()) {
            form.layout(true, true);
            scroll.setMinSize(form.computeSize(scroll.getClientArea().width, SWT.DEFAULT));
        }
    }

    /** The elements shown now. */
    public List<EObject> elements() {
        return elements;
    }

    @Override
    public void dispose() {
        follow(List.of());
        super.dispose();
    }
}
