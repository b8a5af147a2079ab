/** The cross-functional ownership matrix: who does what at which touchpoint. */
package org.waymark.core.ownership;
