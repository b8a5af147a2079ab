package org.waymark.benchmark;

import java.util.List;

/** The list of all cases. A new case is one line here and its limits in {@code releng/benchmark-limits}. */
final class Cases {

    static final List<Case> ALL = List.of(
            Case.plain("start", StartBenchmark::run).inQuick(),
            Case.plain("commands", CommandsBenchmark::run).inQuick(),
            Case.plain("deliver", DeliverBenchmark::run),
            Case.plain("files", FilesBenchmark::run).inQuick(),
            Case.plain("matrix", MatrixBenchmark::run).inQuick(),
            Case.plain("merge", MergeBenchmark::run).inQuick(),
            Case.plain("workbook", WorkbookBenchmark::run).inQuick(),
            Case.plain("import", WorkbookBenchmark::runImport),
            Case.plain("import-table", TableBenchmark::run),
            Case.plain("scale", ScaleBenchmark::run).withHeap(512),
            Case.plain("scale-workbook", ScaleBenchmark::runWorkbook).withHeap(1024),
            Case.plain("growth", GrowthBenchmark::run),
            Case.plain("paths", PathsBenchmark::run),
            Case.plain("paths-large", PathsBenchmark::runLarge).onlyByName(),
            Case.plain("room", RoomBenchmark::run).withHeap(512),
            Case.plain("window", WindowBenchmark::run).withDisplay(),
            Case.desktop("editor", "EditorBenchmark"),
            Case.desktop("page", "MatrixPageBenchmark"),
            Case.desktop("portfolio", "PortfolioPageBenchmark"),
            Case.desktop("comments", "CommentsBenchmark"),
            Case.desktop("backlog", "BacklogBenchmark"),
            Case.desktop("heap", "HeapBenchmark"));

    private Cases() {
    }
}
