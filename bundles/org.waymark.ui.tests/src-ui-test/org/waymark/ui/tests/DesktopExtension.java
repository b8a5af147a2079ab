package org.waymark.ui.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.waymark.testing.WaymarkBot;

/** Makes the {@link Desktop} of a test, or of a class whose tests share one instance, and closes it. */
final class DesktopExtension implements ParameterResolver, AfterEachCallback, AfterAllCallback {

    private static final ExtensionContext.Namespace HERE = ExtensionContext.Namespace.create(DesktopExtension.class);

    @Override
    public ExtensionContextScope getTestInstantiationExtensionContextScope(ExtensionContext root) {
        return ExtensionContextScope.TEST_METHOD;
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Desktop.class;
    }

    /** Returns the desktop of the test class; the stores of its tests find it as well. */
    @Override
    public Desktop resolveParameter(ParameterContext parameter, ExtensionContext context) {
        WorkbenchLayout layout = context.getRoot().getStore(HERE).getOrComputeIfAbsent(WorkbenchLayout.class,
                type -> new WorkbenchLayout(new WaymarkBot()), WorkbenchLayout.class);
        return context.getStore(HERE).getOrComputeIfAbsent(Desktop.class, type -> create(layout), Desktop.class);
    }

    private static Desktop create(WorkbenchLayout layout) {
        try {
            return new Desktop(layout);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void afterEach(ExtensionContext context) throws IOException {
        Desktop desktop = context.getStore(HERE).get(Desktop.class, Desktop.class);
        if (desktop == null) {
            return;
        }
        try {
            if (context.getExecutionException().isEmpty()) {
                desktop.expectNothingLogged();
            }
        } finally {
            if (!shared(context)) {
                desktop.close();
            }
        }
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        Desktop desktop = context.getStore(HERE).get(Desktop.class, Desktop.class);
        if (desktop != null && shared(context)) {
            desktop.close();
        }
    }

    private static boolean shared(ExtensionContext context) {
        return context.getTestInstanceLifecycle().filter(Lifecycle.PER_CLASS::equals).isPresent();
    }
}
