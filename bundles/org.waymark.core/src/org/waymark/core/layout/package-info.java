/** The pure function from a journey to placed shapes. */
package org.waymark.core.layout;
