package org.waymark.ui.widgets;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.eclipse.ui.menus.IWorkbenchContribution;
import org.eclipse.ui.services.IServiceLocator;

/** A menu of one command with different parameters. */
public abstract class CommandMenu extends CompoundContributionItem implements IWorkbenchContribution {

    /** An item of the menu. */
    public record Line(String label, ImageDescriptor icon, Map<String, String> parameters) {
    }

    private final String command;
    private IServiceLocator locator;

    protected CommandMenu(String command) {
        this.command = command;
    }

    @Override
    public final void initialize(IServiceLocator serviceLocator) {
        locator = serviceLocator;
    }

    protected abstract List<Line> lines();

    @Override
    protected final IContributionItem[] getContributionItems() {
        List<Line> lines = lines();
        return IntStream.range(0, lines.size()).mapToObj(i -> item(i, lines.get(i))).toArray(IContributionItem[]::new);
    }

    private IContributionItem item(int index, Line line) {
        CommandContributionItemParameter item = new CommandContributionItemParameter(locator, command + "." + index,
                command, CommandContributionItem.STYLE_PUSH);
        item.label = line.label();
        item.icon = line.icon();
        item.parameters = line.parameters();
        return new CommandContributionItem(item);
    }
}
