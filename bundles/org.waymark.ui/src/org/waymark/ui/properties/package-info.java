/** The properties view: a form for every class of the metamodel. */
package org.waymark.ui.properties;
