/** The exception of core: a failure with a message for the user. All other types are in subpackages. */
package org.waymark.core;
