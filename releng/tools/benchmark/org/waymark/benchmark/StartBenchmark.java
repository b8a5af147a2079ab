package org.waymark.benchmark;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;

/** The product's {@code --version} beside a bare picocli program with the same options on the same JVM. */
final class StartBenchmark {

    private static final String BARE = """
            @picocli.CommandLine.Command(name = "bare", version = "bare 1.0", mixinStandardHelpOptions = true)
            public final class Bare implements Runnable {
                public void run() {
                }

                public static void main(String[] args) {
                    System.exit(new picocli.CommandLine(new Bare()).execute(args));
                }
            }
            """;

    private StartBenchmark() {
    }

    static void run(Meter meter) throws Exception {
        Path product = Path.of(System.getProperty("waymark.product"));
        Path folder = Files.createTempDirectory("waymark-bare");
        Path picocli;
        try (var jars = Files.list(product.resolve("cli/lib"))) {
            picocli = jars.filter(jar -> jar.getFileName().toString().startsWith("picocli")).findFirst().orElseThrow();
        }
        Path source = Files.writeString(folder.resolve("Bare.java"), BARE);
        ToolProvider.getSystemJavaCompiler().run(null, null, null, "-proc:none", "-cp", picocli.toString(),
                source.toString());
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> bare = List.of(java, "-Xshare:auto", "-Xlog:disable", "-Xlog:all=off",
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", folder + File.pathSeparator + picocli,
                "Bare", "--version");
        List<String> ours = List.of(product.resolve("waymark").toString(), "--version");
        meter.comparePrograms("version", 15, () -> Meter.done(ours), "bare picocli --version", () -> Meter.done(bare));
    }
}
