/** Formats of results for programs and terminals: JSON, SARIF, JUnit XML, text. Uses core and git. */
package org.waymark.cli.report;
