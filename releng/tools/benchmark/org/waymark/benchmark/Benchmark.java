package org.waymark.benchmark;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Prints the ratios; without arguments all of them, otherwise those named. */
public final class Benchmark {

    @FunctionalInterface
    interface Part {
        void run() throws Exception;
    }

    private Benchmark() {
    }

    public static void main(String[] names) throws Exception {
        Map<String, Part> parts = new LinkedHashMap<>();
        parts.put("files", FilesBenchmark::run);
        parts.put("matrix", MatrixBenchmark::run);
        parts.put("workbook", WorkbookBenchmark::run);
        parts.put("import", WorkbookBenchmark::runImport);
        parts.put("import-table", TableBenchmark::run);
        parts.put("merge", MergeBenchmark::run);
        parts.put("start", StartBenchmark::run);
        parts.put("deliver", DeliverBenchmark::run);
        parts.put("window", WindowBenchmark::run);
        parts.put("paths", PathsBenchmark::run);
        parts.put("paths-large", PathsBenchmark::runLarge);
        for (String name : names.length == 0 ? parts.keySet() : List.of(names)) {
            if (!parts.containsKey(name)) {
                System.err.println("no benchmark " + name + "; there are " + parts.keySet());
                System.exit(2);
            }
            System.out.println("== " + name);
            parts.get(name).run();
        }
    }
}
