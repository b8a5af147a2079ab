/** The instrument of {@code releng/benchmark}: measures, limits, tables and stored runs. It measures nothing itself. */
package org.waymark.benchmark;
