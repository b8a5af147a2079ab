package org.waymark.ui.compare;

import java.nio.file.Path;
import org.eclipse.jface.resource.ImageDescriptor;
import org.waymark.core.text.Messages;
import org.waymark.ui.open.PortfolioInput;
import org.waymark.ui.widgets.Icon;

/**
 * An open portfolio and another version.
 *
 * @param name name of the portfolio
 */
public record CompareInput(Path rootFile, String name, CompareSource source) implements PortfolioInput {

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icon.COMPARE.descriptor();
    }

    @Override
    public String getName() {
        return Messages.of(CompareInput.class).get("compare_title", name, source.label());
    }
}
