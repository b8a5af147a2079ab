/**
 * Use cases that change a model. They return EMF commands, which diagram, tables, properties and imports execute on the
 * stack of the portfolio. Nothing here asks, shows or measures.
 */
package org.waymark.core.edit;
