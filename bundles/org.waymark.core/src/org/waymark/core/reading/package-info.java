/**
 * Texts as people and their programs write them: encodings, kinds of files, numbers, percents, dates, durations and
 * scores. Every import and paste reads with these classes. Knows messages alone.
 */
package org.waymark.core.reading;
