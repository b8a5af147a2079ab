package org.waymark.ui.open;

import java.nio.file.Path;
import org.eclipse.ui.IEditorInput;

/** The input of an editor that shows something of an open portfolio and closes with it. */
public interface PortfolioInput extends IEditorInput {

    /** The portfolio's root file. */
    Path rootFile();
}
