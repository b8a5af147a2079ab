package org.waymark.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** Starts the workbench and opens the files of the command line. */
public final class Application implements IApplication {

    private static final int WORKSPACES = 20;

    @Override
    public Object start(IApplicationContext context) throws IOException {
        chooseWorkspace();
        Display.setAppName("Waymark");
        ToolkitLook.prepare();
        Display display = PlatformUI.createDisplay();
        try {
            FilesToOpen files = new FilesToOpen(arguments(context));
            display.addListener(SWT.OpenDocument, event -> files.add(Path.of(event.text)));
            int code = PlatformUI.createAndRunWorkbench(display, new DesktopAdvisor(files));
            return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        } finally {
            display.dispose();
            Platform.getInstanceLocation().release();
        }
    }

    /** Returns the arguments that are not options, as paths resolved against the current folder. */
    private static List<Path> arguments(IApplicationContext context) {
        Object arguments = context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        return arguments instanceof String[] words
                ? Stream.of(words).filter(w -> !w.startsWith("-")).map(w -> Path.of(w).toAbsolutePath()).toList()
                : List.of();
    }

    /**
     * Puts the workspace (window layout and preferences) into the user's home unless the command line names one. A
     * second running Waymark uses the next free folder. Portfolios are files of their own, so nothing is shared through
     * the workspace.
     */
    private static void chooseWorkspace() throws IOException {
        Location location = Platform.getInstanceLocation();
        if (location.isSet()) {
            return;
        }
        Path home = Path.of(System.getProperty("user.home"), ".waymark");
        for (int i = 1; i <= WORKSPACES; i++) {
            Path folder = home.resolve(i == 1 ? "workspace" : "workspace-" + i);
            if (location.set(folder.toUri().toURL(), true)) {
                return;
            }
        }
        throw new IOException(home + ": more than " + WORKSPACES + " Waymarks are running");
    }

    @Override
    public void stop() {
        if (PlatformUI.isWorkbenchRunning()) {
            PlatformUI.getWorkbench().getDisplay().syncExec(() -> PlatformUI.getWorkbench().close());
        }
    }
}
