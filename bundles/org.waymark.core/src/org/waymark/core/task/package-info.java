/**
 * The operations of the product: an immutable record goes in, an immutable result comes out. Menu, command line and test
 * run the same ones. Nothing here asks, shows or prints.
 */
package org.waymark.core.task;
