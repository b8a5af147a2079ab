package org.waymark.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whole processes that write what is handed over. Reference is one call of mermaid-cli, which draws the same journey as
 * one picture, from the file that {@code waymark export -f mermaid} writes.
 */
final class DeliverBenchmark {

    private static final String JOURNEY = "Late fee by ten euros: today";
    private static final int ROUNDS = 5;

    private DeliverBenchmark() {
    }

    static void run() throws Exception {
        String waymark = Path.of(System.getProperty("waymark.product")).resolve("waymark").toString();
        Path samples = Path.of(System.getProperty("waymark.samples"));
        String rich = samples.resolve("contact-centre.cjm").toString();
        Path folder = Files.createTempDirectory("waymark-deliver");
        try {
            Path diagram = folder.resolve("journey.mmd");
            StartBenchmark.finish(List.of(waymark, "export", rich, "--journey", JOURNEY, "-o", diagram.toString()));
            List<String> five = List.of(waymark, "export", rich, "--all", "-f", "svg,png,pdf,html,xlsx", "--journey",
                    JOURNEY, "-o", folder.resolve("five").toString());
            String mermaid = System.getProperty("waymark.mermaid", "");
            if (mermaid.isBlank()) {
                System.out.println("no mermaid-cli (npm) or no Chromium here, so there is no reference");
                seconds("svg, png, pdf, html and xlsx", five);
            } else {
                List<String> reference = new ArrayList<>(List.of(mermaid.split(" ")));
                reference.addAll(List.of("-i", diagram.toString(), "-o", folder.resolve("journey.png").toString()));
                Timing.of(ROUNDS, () -> done(five), () -> done(reference)).print("svg, png, pdf, html and xlsx",
                        "mermaid-cli, one png", "at most 1.50");
            }
            seconds("pptx (at most 4 s)", List.of(waymark, "export", rich, "--journey", JOURNEY, "-o",
                    folder.resolve("deck.pptx").toString()));
            seconds("pdf, A4 by stages and lanes", List.of(waymark, "export", rich, "--journey", JOURNEY, "--page", "a4",
                    "--landscape", "--split", "stages", "-o", folder.resolve("sheets.pdf").toString()));
            everything(waymark, samples, folder);
            memory(List.of(waymark, "export", rich, "--journey", JOURNEY, "--page", "a0", "--landscape", "--min-text",
                    "1", "--dpi", "150", "-o", folder.resolve("wall.png").toString()));
        } finally {
            delete(folder);
        }
    }

    /** Every journey of a portfolio in every format: one process for all of them. */
    private static void everything(String waymark, Path samples, Path folder) throws Exception {
        for (String name : List.of("airline-gate", "contact-centre", "cosmetics-till-ru", "retail-loan-ru",
                "telecom/telecom-cross-sell")) {
            seconds("export --all of " + name, List.of(waymark, "export", samples.resolve(name + ".cjm").toString(),
                    "--all", "-o", folder.resolve("all-" + name.replace('/', '-')).toString()));
        }
    }

    private static int done(List<String> command) throws IOException, InterruptedException {
        int code = StartBenchmark.finish(command);
        if (code != 0) {
            throw new IOException(command + " ended with " + code);
        }
        return code;
    }

    private static void seconds(String what, List<String> command) throws Exception {
        double[] runs = new double[3];
        for (int i = 0; i < runs.length; i++) {
            long start = System.nanoTime();
            done(command);
            runs[i] = (System.nanoTime() - start) / 1e9;
        }
        Arrays.sort(runs);
        System.out.printf("%-46s %9.1f s%n", what, runs[1]);
    }

    /** Prints the most memory the process had, where the system says so. */
    private static void memory(List<String> command) throws Exception {
        Process process = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        long most = 0;
        while (process.isAlive()) {
            most = Math.max(most, peak(process.pid()));
            Thread.sleep(10);
        }
        System.out.printf("%-46s %9s MB  (under 512)%n", "png, A0 at 150 dpi", most == 0 ? "?" : most / 1024);
    }

    private static long peak(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", ""))).findFirst().orElse(0);
        } catch (IOException | UncheckedIOException gone) {
            return 0;
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
