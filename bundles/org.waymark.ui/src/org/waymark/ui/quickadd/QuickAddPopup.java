package org.waymark.ui.quickadd;

import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;
import org.waymark.core.edit.ChildEdits;
import org.waymark.core.edit.QuickAdd;
import org.waymark.core.edit.QuickAdd.Choice;
import org.waymark.core.text.Messages;
import org.waymark.model.cjm.CjmPackage.Literals;
import org.waymark.ui.elements.ElementIcons;
import org.waymark.ui.elements.ElementTexts;
import org.waymark.ui.session.PortfolioSession;
import org.waymark.ui.widgets.FilterPopup;
import org.waymark.ui.widgets.FilterRow;

/** The list of everything that can be added to an element, filtered by a few letters. */
public final class QuickAddPopup {

    private final PortfolioSession session;
    private final QuickAdd quick;
    private final ElementTexts texts = new ElementTexts();
    private final Messages messages = Messages.of(QuickAddPopup.class);

    public QuickAddPopup(PortfolioSession session) {
        this.session = session;
        this.quick = new QuickAdd(session.domain(), new ChildEdits(session.domain(), System.getProperty("user.name"),
                InstantSource.system()));
    }

    /**
     * @param anchor place of the element on the display
     * @param typeNames called when a new element was added whose name can be typed
     */
    public void open(Shell parent, Rectangle anchor, EObject focus, Runnable typeNames) {
        List<FilterRow<Choice>> rows = quick.choices(focus).stream()
                .sorted(Comparator.comparing(QuickAddPopup::everywhere)).map(choice -> row(choice, focus)).toList();
        new FilterPopup<>(parent, anchor, messages.get("quick_title", texts.of(focus)), messages.get("quick_message"),
                messages.get("quick_hint"), rows, choice -> {
                    Command command = quick.command(choice);
                    session.execute(command);
                    if (choice instanceof QuickAdd.Child) {
                        typeNames.run();
                    }
                }).open();
    }

    /** Returns whether every element has the list, which then comes last: comments and properties. */
    private static boolean everywhere(Choice choice) {
        return choice instanceof QuickAdd.Child child && List.of(Literals.ELEMENT, Literals.NAMED_ELEMENT)
                .contains(child.list().getEContainingClass());
    }

    private FilterRow<Choice> row(Choice choice, EObject focus) {
        String where = choice.owner() == focus ? "" : " \u00b7 " + texts.of(choice.owner());
        return switch (choice) {
            case QuickAdd.Child child -> new FilterRow<>(ElementIcons.of(child.list().getEReferenceType()),
                    texts.title(child.list().getEReferenceType()),
                    child.index() < 0 ? texts.title(child.list()) + where : messages.get("quick_behind"), choice);
            case QuickAdd.Keyed keyed ->
                new FilterRow<>(ElementIcons.of(keyed.list().getEReferenceType()), texts.of(keyed.target()),
                        texts.title(keyed.list().getEReferenceType()) + where, choice);
            case QuickAdd.Link link -> new FilterRow<>(ElementIcons.of(link.target().eClass()), texts.of(link.target()),
                    texts.title(link.reference()) + where, choice);
            case QuickAdd.Path path -> new FilterRow<>(ElementIcons.of(Literals.TRANSITION), texts.of(path.target()),
                    messages.get("quick_path") + where, choice);
            case QuickAdd.Assign assign ->
                new FilterRow<>(ElementIcons.of(assign.function().eClass()), texts.of(assign.function()),
                        texts.literal(Literals.OWNERSHIP__ROLES, assign.role()) + where, choice);
        };
    }
}
