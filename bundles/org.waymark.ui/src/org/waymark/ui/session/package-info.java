/**
 * The open portfolios: each with its document, its one command stack, its dirty state and its listeners, and the
 * context in which commands work on it.
 */
package org.waymark.ui.session;
