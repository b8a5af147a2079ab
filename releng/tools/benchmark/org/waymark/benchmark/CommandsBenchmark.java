package org.waymark.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whole processes of short commands. The picture has a reference: mermaid-cli with the same journey. */
final class CommandsBenchmark {

    private static final int ROUNDS = 9;

    private CommandsBenchmark() {
    }

    static void run(Meter meter) throws Exception {
        String waymark = Path.of(System.getProperty("waymark.product")).resolve("waymark").toString();
        Path samples = Path.of(System.getProperty("waymark.samples"));
        String rich = samples.resolve("contact-centre.cjm").toString();
        String other = samples.resolve("airline-gate.cjm").toString();
        Path folder = Files.createTempDirectory("waymark-commands");
        try {
            List<String> svg = List.of(waymark, "export", rich, "--journey", DeliverBenchmark.JOURNEY, "-o",
                    folder.resolve("map.svg").toString());
            Optional<List<String>> mermaid = DeliverBenchmark.mermaid(meter, waymark, rich, folder);
            if (mermaid.isPresent()) {
                List<String> reference = mermaid.get();
                meter.comparePrograms("svg", ROUNDS, () -> Meter.done(svg), DeliverBenchmark.REFERENCE,
                        () -> Meter.done(reference));
            } else {
                meter.alone("svg", ROUNDS, () -> Meter.done(svg));
            }
            for (String format : List.of("pdf", "xlsx")) {
                export(meter, format, new ArrayList<>(List.of(waymark, "export", rich, "--journey",
                        DeliverBenchmark.JOURNEY, "-o", folder.resolve("map." + format).toString())));
            }
            meter.alone("validate", ROUNDS, () -> Meter.finish(List.of(waymark, "validate", rich)));
            meter.alone("diff", ROUNDS, () -> Meter.finish(List.of(waymark, "diff", rich, other)));
            meter.alone("text", ROUNDS, () -> Meter.finish(List.of(waymark, "text", rich)));
        } finally {
            DeliverBenchmark.delete(folder);
        }
    }

    private static void export(Meter meter, String id, List<String> command) throws Exception {
        meter.alone(id, ROUNDS, () -> Meter.done(command));
    }
}
