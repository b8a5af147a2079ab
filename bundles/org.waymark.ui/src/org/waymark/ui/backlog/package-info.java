/** The backlog of a portfolio: initiatives as board, grid and table, and the pain points they should cure. */
package org.waymark.ui.backlog;
