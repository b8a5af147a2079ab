/**
 * The command line: one class per subcommand. A subcommand parses its options, runs a task and prints the result. Uses
 * core, formats, git and, as the only bundle, picocli. Runs on plain Java without OSGi and without a display.
 */
package org.waymark.cli;
