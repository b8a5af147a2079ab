package org.waymark.cli.report;

import java.io.PrintStream;
import java.util.List;

import org.waymark.core.task.FileOutcome;

/** A format for findings. */
public interface Report {

    void write(PrintStream out, List<FileOutcome> outcomes, ReportSetting setting);
}
