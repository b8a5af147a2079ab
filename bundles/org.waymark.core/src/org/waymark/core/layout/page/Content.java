package org.waymark.core.layout.page;

/** The kinds of content on pages. */
public enum Content {
    MAP, SUMMARY, INSIGHT, COMPARE, PERSONAS, BACKLOG, MATRIX, PORTFOLIO, APPENDIX
}
