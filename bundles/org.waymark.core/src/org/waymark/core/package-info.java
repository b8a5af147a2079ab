/** What every package of core may throw: the failure a user is told. */
package org.waymark.core;
