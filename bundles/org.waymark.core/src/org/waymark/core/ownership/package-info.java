/**
 * The cross-functional ownership matrix and the flat list of assignments, as immutable records computed from the model.
 */
package org.waymark.core.ownership;
