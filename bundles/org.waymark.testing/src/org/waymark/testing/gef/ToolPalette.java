package org.waymark.testing.gef;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.gef.EditDomain;
import org.eclipse.gef.palette.PaletteContainer;
import org.eclipse.gef.palette.PaletteEntry;
import org.eclipse.gef.palette.ToolEntry;
import org.eclipse.gef.ui.palette.PaletteViewer;
import org.waymark.testing.UiThread;
import org.waymark.testing.WidgetNotFoundException;

/** The tools of a diagram's palette. */
final class ToolPalette {

    private ToolPalette() {
    }

    static void activate(EditDomain domain, String label) {
        UiThread.act(() -> {
            PaletteViewer palette = domain.getPaletteViewer();
            if (palette == null) {
                throw new WidgetNotFoundException("no tool '" + label + "': the diagram has no palette");
            }
            List<ToolEntry> tools = new ArrayList<>();
            collect(palette.getPaletteRoot(), tools);
            palette.setActiveTool(tools.stream().filter(tool -> label.equals(tool.getLabel())).findFirst()
                    .orElseThrow(() -> new WidgetNotFoundException("no tool '" + label + "'; there are "
                            + tools.stream().map(PaletteEntry::getLabel).toList())));
        });
    }

    private static void collect(PaletteContainer container, List<ToolEntry> tools) {
        for (Object child : container.getChildren()) {
            switch (child) {
                case ToolEntry tool -> tools.add(tool);
                case PaletteContainer inner -> collect(inner, tools);
                default -> {
                    // separators
                }
            }
        }
    }
}
