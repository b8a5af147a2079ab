package org.waymark.ui.open;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.waymark.ui.widgets.CommandMenu;
import org.waymark.ui.widgets.Icon;

/** The menu of recently opened portfolios. */
public final class RecentFilesMenu extends CommandMenu {

    public RecentFilesMenu() {
        super("org.waymark.ui.commands.openRecent");
    }

    @Override
    protected List<Line> lines() {
        return new RecentFiles().all().stream().map(RecentFilesMenu::line).toList();
    }

    private static Line line(Path file) {
        String label = file.getFileName() + "  \u2013  " + file.getParent();
        return new Line(label.replace("&", "&&"), Icon.PORTFOLIO.descriptor(),
                Map.of("org.waymark.ui.commands.openRecent.file", file.toString()));
    }
}
