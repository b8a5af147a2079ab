package org.waymark.cli.report;

import java.io.PrintStream;
import java.util.List;

import org.waymark.core.task.FileOutcome;

/** A form in which findings are handed over. */
public interface Report {

    void write(PrintStream out, List<FileOutcome> outcomes, ReportSetting setting);
}
