/**
 * Building blocks of pages of paper: a book of sheets that is filled from top to bottom, texts that shorten by whole
 * sentences, tables that go on on the next sheet, curves over stages, and the grid of impact and effort.
 */
package org.waymark.core.layout.sheet;
