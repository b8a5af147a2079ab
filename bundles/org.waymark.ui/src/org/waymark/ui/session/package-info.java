/**
 * The open portfolios, each with its document, command stack, dirty state and listeners, and the context of commands.
 * Every edit goes through a session.
 */
package org.waymark.ui.session;
