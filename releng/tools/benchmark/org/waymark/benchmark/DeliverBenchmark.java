package org.waymark.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whole processes that write what is handed over. Reference is one call of mermaid-cli, which draws the same journey as
 * one picture, from the file that {@code waymark export -f mermaid} writes.
 */
final class DeliverBenchmark {

    static final String JOURNEY = "Late fee by ten euros: today";
    static final String REFERENCE = "mermaid-cli, one png";
    private static final int ROUNDS = 5;

    private DeliverBenchmark() {
    }

    static void run(Meter meter) throws Exception {
        String waymark = Path.of(System.getProperty("waymark.product")).resolve("waymark").toString();
        Path samples = Path.of(System.getProperty("waymark.samples"));
        String rich = samples.resolve("contact-centre.cjm").toString();
        Path folder = Files.createTempDirectory("waymark-deliver");
        try {
            List<String> five = List.of(waymark, "export", rich, "--all", "-f", "svg,png,pdf,html,xlsx", "--journey",
                    JOURNEY, "-o", folder.resolve("five").toString());
            Optional<List<String>> mermaid = mermaid(meter, waymark, rich, folder);
            if (mermaid.isEmpty()) {
                meter.alone("five-formats", ROUNDS, () -> Meter.done(five));
            } else {
                meter.comparePrograms("five-formats", ROUNDS, () -> Meter.done(five), REFERENCE,
                        () -> Meter.done(mermaid.get()));
            }
            meter.alone("pptx", ROUNDS, () -> Meter.done(List.of(waymark, "export", rich, "--journey", JOURNEY, "-o",
                    folder.resolve("deck.pptx").toString())));
            meter.alone("pdf-sheets", ROUNDS, () -> Meter.done(List.of(waymark, "export", rich, "--journey", JOURNEY,
                    "--page", "a4", "--landscape", "--split", "stages", "-o",
                    folder.resolve("sheets.pdf").toString())));
            everything(meter, waymark, samples, folder);
            memory(meter, List.of(waymark, "export", rich, "--journey", JOURNEY, "--page", "a0", "--landscape",
                    "--min-text", "1", "--dpi", "150", "-o", folder.resolve("wall.png").toString()));
        } finally {
            delete(folder);
        }
    }

    /** Returns the call of mermaid-cli for the journey; where it cannot be had, says so and returns none. */
    static Optional<List<String>> mermaid(Meter meter, String waymark, String rich, Path folder) throws Exception {
        String benchmark = Path.of(System.getProperty("waymark.root"), "releng", "benchmark").toString();
        Process process = new ProcessBuilder(benchmark, "--mermaid").redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String call = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0 || call.isEmpty()) {
            meter.note("skipped: no mermaid-cli (npm) or no Chromium here, so there is no reference");
            return Optional.empty();
        }
        Path diagram = folder.resolve("journey.mmd");
        Meter.done(List.of(waymark, "export", rich, "--journey", JOURNEY, "-o", diagram.toString()));
        List<String> command = new ArrayList<>(List.of(call.split(" ")));
        command.addAll(List.of("-i", diagram.toString(), "-o", folder.resolve("journey.png").toString()));
        try {
            Meter.done(command);
        } catch (IOException broken) {
            meter.note("skipped: mermaid-cli is here and does not work, so there is no reference: %s",
                    broken.getMessage());
            return Optional.empty();
        }
        return Optional.of(command);
    }

    /** Every journey of a portfolio in every format: one process for all of them. */
    private static void everything(Meter meter, String waymark, Path samples, Path folder) throws Exception {
        for (String name : List.of("airline-gate", "contact-centre", "cosmetics-till-ru", "retail-loan-ru",
                "telecom/telecom-cross-sell")) {
            String plain = name.replaceAll(".*/", "");
            meter.alone("all-" + plain, 3, () -> Meter.done(List.of(waymark, "export", samples.resolve(name + ".cjm")
                    .toString(), "--all", "-o", folder.resolve("all-" + plain).toString())));
        }
    }

    /** Tells the most memory the process had, where the system says so. */
    private static void memory(Meter meter, List<String> command) throws Exception {
        Process process = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        long most = 0;
        while (process.isAlive()) {
            most = Math.max(most, peak(process.pid()));
            Thread.sleep(10);
        }
        if (most > 0) {
            meter.value("wall-png-memory", "MB", most / 1024.0);
        }
    }

    private static long peak(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", ""))).findFirst().orElse(0);
        } catch (IOException | UncheckedIOException gone) {
            return 0;
        }
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
