package org.waymark.benchmark;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * From the start of the process to the first window on the screen, beside an RCP application on the same platform that has
 * nothing but an empty perspective. Needs a display; both have started once before they are measured.
 */
final class WindowBenchmark {

    private static final int ROUNDS = 4;
    private static final long PATIENCE_SECONDS = 120;
    private static final int MILLIS_BETWEEN_LOOKS = 40;

    private static final String SOURCE = """
            package bare;

            import org.eclipse.equinox.app.IApplication;
            import org.eclipse.equinox.app.IApplicationContext;
            import org.eclipse.ui.IPageLayout;
            import org.eclipse.ui.IPerspectiveFactory;
            import org.eclipse.ui.PlatformUI;
            import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
            import org.eclipse.ui.application.WorkbenchAdvisor;
            import org.eclipse.ui.application.WorkbenchWindowAdvisor;

            public final class Bare implements IApplication, IPerspectiveFactory {
                public Object start(IApplicationContext context) {
                    PlatformUI.createAndRunWorkbench(PlatformUI.createDisplay(), new WorkbenchAdvisor() {
                        public String getInitialWindowPerspectiveId() {
                            return "bare.perspective";
                        }

                        public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer c) {
                            return new WorkbenchWindowAdvisor(c) {
                                public void preWindowOpen() {
                                    getWindowConfigurer().setTitle("Empty application");
                                }
                            };
                        }
                    });
                    return EXIT_OK;
                }

                public void stop() {
                }

                public void createInitialLayout(IPageLayout layout) {
                }
            }
            """;

    private static final String PLUGIN = """
            <?xml version="1.0" encoding="UTF-8"?>
            <plugin>
               <extension id="app" point="org.eclipse.core.runtime.applications">
                  <application><run class="bare.Bare"/></application>
               </extension>
               <extension point="org.eclipse.ui.perspectives">
                  <perspective id="bare.perspective" name="Empty" class="bare.Bare"/>
               </extension>
            </plugin>
            """;

    private static final String MANIFEST = """
            Manifest-Version: 1.0
            Bundle-ManifestVersion: 2
            Bundle-SymbolicName: bare;singleton:=true
            Bundle-Version: 1.0.0
            Require-Bundle: org.eclipse.ui,org.eclipse.core.runtime
            """;

    private final Path product;
    private final Path folder;

    private WindowBenchmark(Path product, Path folder) {
        this.product = product;
        this.folder = folder;
    }

    static void run(Meter meter) throws Exception {
        Path folder = Files.createTempDirectory("waymark-window");
        WindowBenchmark benchmark = new WindowBenchmark(Path.of(System.getProperty("waymark.product")), folder);
        benchmark.makeBare();
        int rounds = meter.rounds(ROUNDS);
        double[] ours = new double[rounds];
        double[] bare = new double[rounds];
        for (int i = -1; i < rounds; i++) {
            double first = benchmark.window("ours", "org.waymark.app.application", "Waymark");
            double second = benchmark.window("bare", "bare.app", "Empty application");
            if (i >= 0) {
                ours[i] = first;
                bare[i] = second;
            }
        }
        meter.runs("first", "ms", ours, new double[0], "empty RCP application", bare, new double[0]);
    }

    private void makeBare() throws IOException {
        Path bundle = Files.createDirectories(folder.resolve("bundle"));
        Files.createDirectories(bundle.resolve("META-INF"));
        Files.writeString(bundle.resolve("META-INF/MANIFEST.MF"), MANIFEST);
        Files.writeString(bundle.resolve("plugin.xml"), PLUGIN);
        Path source = Files.createDirectories(folder.resolve("src/bare")).resolve("Bare.java");
        Files.writeString(source, SOURCE);
        String platform;
        try (Stream<Path> jars = Files.list(product.resolve("plugins"))) {
            platform = jars.map(Path::toString).filter(jar -> jar.endsWith(".jar"))
                    .collect(Collectors.joining(File.pathSeparator));
        }
        if (ToolProvider.getSystemJavaCompiler().run(null, null, null, "-proc:none", "-nowarn", "-d",
                bundle.toString(), "-cp", platform, source.toString()) != 0) {
            throw new IOException("the empty application does not compile");
        }
        Path info = Path.of("org.eclipse.equinox.simpleconfigurator", "bundles.info");
        for (String name : List.of("ours", "bare")) {
            Path configuration = Files.createDirectories(folder.resolve(name));
            Files.createDirectories(configuration.resolve(info).getParent());
            Files.copy(product.resolve("configuration/config.ini"), configuration.resolve("config.ini"));
            String bundles = Files.readString(product.resolve("configuration").resolve(info));
            Files.writeString(configuration.resolve(info), bundles + "\nbare,1.0.0," + bundle.toUri() + ",4,false\n");
        }
    }

    private double window(String name, String application, String title) throws IOException, InterruptedException {
        Path launcher;
        try (Stream<Path> jars = Files.list(product.resolve("plugins"))) {
            launcher = jars.filter(jar -> jar.getFileName().toString().startsWith("org.eclipse.equinox.launcher_"))
                    .findFirst().orElseThrow();
        }
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        long start = System.nanoTime();
        Process process = new ProcessBuilder(java, "-Xmx1g", "--enable-native-access=ALL-UNNAMED",
                "-Duser.home=" + folder, "-jar", launcher.toString(), "-nosplash", "-configuration",
                folder.resolve(name).toString(), "-data", folder.resolve(name + "-workspace").toString(),
                "-application", application).redirectErrorStream(true)
                .redirectOutput(folder.resolve(name + ".log").toFile()).start();
        try {
            while (new ProcessBuilder("xdotool", "search", "--onlyvisible", "--name", title)
                    .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() != 0) {
                if (!process.isAlive() || System.nanoTime() - start > TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS)) {
                    throw new IOException("no window \"" + title + "\"; see " + folder.resolve(name + ".log"));
                }
                Thread.sleep(MILLIS_BETWEEN_LOOKS);
            }
            return (System.nanoTime() - start) / 1e6;
        } finally {
            process.destroy();
            process.waitFor();
        }
    }
}
