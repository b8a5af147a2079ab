package org.waymark.ui.properties;

import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.waymark.core.text.Messages;
import org.waymark.ui.elements.ElementIcons;
import org.waymark.ui.elements.ElementTexts;
import org.waymark.ui.widgets.Icon;
import org.waymark.ui.widgets.Muted;

/** The header of the page: icon, name, class and path of the element, and the way back from a contained element. */
final class PageHeader {

    private final ElementTexts texts = new ElementTexts();
    private final Messages messages = Messages.of(PageHeader.class);
    private final Composite control;
    private final ToolBar bar;
    private final ToolBar home;
    private final ToolItem back;
    private final CLabel name;
    private final CLabel kind;

    /**
     * @param goBack returns from an opened element
     * @param reveal selects the element in its own part
     */
    PageHeader(Composite parent, Runnable goBack, Runnable reveal) {
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).extendedMargins(8, 8, 6, 4).spacing(2, 0).applyTo(control);
        bar = new ToolBar(control, SWT.FLAT);
        back = new ToolItem(bar, SWT.PUSH);
        back.setImage(Icon.BACK.image());
        back.addListener(SWT.Selection, e -> goBack.run());
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.CENTER).applyTo(bar);
        Composite words = new Composite(control, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(words);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(words);
        name = new CLabel(words, SWT.NONE);
        name.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        name.setMargins(2, 2, 2, 1);
        GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(name);
        kind = new CLabel(words, SWT.NONE);
        kind.setMargins(2, 0, 2, 2);
        Muted.on(kind);
        GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(kind);
        home = new ToolBar(control, SWT.FLAT);
        ToolItem show = new ToolItem(home, SWT.PUSH);
        show.setImage(Icon.REVEAL.image());
        show.setToolTipText(messages.get("header_reveal"));
        show.addListener(SWT.Selection, e -> reveal.run());
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.CENTER).applyTo(home);
        Label line = new Label(parent, SWT.SEPARATOR | SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
    }

    Composite control() {
        return control;
    }

    /** @param from element to return to, {@code null} for none */
    void show(Subject subject, EObject from) {
        bar.setVisible(from != null);
        home.setVisible(from != null);
        ((GridData) bar.getLayoutData()).exclude = from == null;
        ((GridData) home.getLayoutData()).exclude = from == null;
        back.setToolTipText(from == null ? "" : messages.get("header_back", texts.of(from)));
        List<EClass> types = subject.elements().stream().map(EObject::eClass).distinct().toList();
        String type = types.size() == 1 ? texts.title(types.getFirst()) : messages.get("header_mixed");
        if (subject.single()) {
            EObject holder = subject.first().eContainer();
            name.setText(texts.of(subject.first()));
            kind.setText(holder == null ? type : type + "  \u00b7  " + texts.of(holder));
        } else {
            name.setText(messages.get("header_many", subject.elements().size()));
            kind.setText(type);
        }
        if (!subject.editable()) {
            kind.setText(kind.getText() + "  \u00b7  " + messages.get("header_readOnly"));
        }
        name.setImage(ElementIcons.of(types.getFirst()).image());
        name.setToolTipText(name.getText());
        control.layout(true, true);
    }
}
